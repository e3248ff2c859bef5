import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { TandemError } from '@tandem/kernel';
import type { GroupKey } from '@tandem/protocol';
import { generateSealingKeyPair, type SealingKeyPair } from '@tandem/sealing';
import { type Ed25519Jwk, generateSigningKey, publicSigningKey } from './machine-keys.ts';

export interface GroupKeys {
  readonly signing: Ed25519Jwk;
  readonly sealing: SealingKeyPair;
}

/** What a password costs to guess: 128 MiB and some tenths of a second for each try (RFC 7914). */
const COST = { n: 2 ** 17, r: 8, p: 1 };
/** The server keeps these numbers; a hostile one must not be able to make the machine spend more than this. */
const COST_MAX = { n: 2 ** 18, r: 8, p: 4 };
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const PASSWORD_CHARACTERS_MIN = 8;

/** @throws TandemError `GroupPasswordTooShort` */
export async function makeGroupKeys(groupId: string, password: string): Promise<{ readonly keys: GroupKeys; readonly stored: GroupKey }> {
  if (password.length < PASSWORD_CHARACTERS_MIN) throw tooShort();
  const keys: GroupKeys = { signing: generateSigningKey(), sealing: await generateSealingKeyPair() };
  const publicKeys = { sealingKey: keys.sealing.publicKey, signingKey: publicSigningKey(keys.signing) };
  const encryptedPrivateKeys = await encrypt(password, JSON.stringify(keys), associatedData(groupId, publicKeys));
  return { keys, stored: { ...publicKeys, encryptedPrivateKeys } };
}

/**
 * Opens the private halves with the group password. They open only for the group and the public halves that they were
 * made with.
 *
 * @throws TandemError `GroupPasswordWrong`, `GroupKeyInvalid`
 */
export async function openGroupKeys(groupId: string, stored: GroupKey, password: string): Promise<GroupKeys> {
  const box = readBox(stored.encryptedPrivateKeys);
  const key = await deriveKey(password, box.salt, box);
  const decipher = createDecipheriv('aes-256-gcm', key, box.nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(associatedData(groupId, stored)).setAuthTag(box.ciphertext.subarray(-TAG_BYTES));
  try {
    const text = decipher.update(box.ciphertext.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    return JSON.parse(text) as GroupKeys; // authentic: only a member with the password can have written it
  } catch (cause) {
    throw new TandemError('GroupPasswordWrong', 'The group password is wrong.', {
      status: 403,
      fix: 'Ask whoever set it when the first machine joined; it cannot be read back from the server.',
      cause,
    });
  }
}

async function encrypt(password: string, text: string, associated: Buffer): Promise<string> {
  const [salt, nonce] = [randomBytes(16), randomBytes(NONCE_BYTES)];
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(password, salt, COST), nonce).setAAD(associated);
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return JSON.stringify({
    salt: salt.toString('base64'),
    ...COST,
    nonce: nonce.toString('base64'),
    ciphertext: ciphertext.toString('base64'),
  });
}

interface ScryptCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

const scryptAsync = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

function deriveKey(password: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> {
  return scryptAsync(password.normalize('NFKC'), salt, 32, { N: n, r, p, maxmem: 256 * n * r });
}

interface Box extends ScryptCost {
  readonly salt: Buffer;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
}

function readBox(text: string): Box {
  const { salt, nonce, ciphertext, n, r, p } = parseObject(text);
  const bytes = { salt: readBytes(salt), nonce: readBytes(nonce), ciphertext: readBytes(ciphertext) };
  const cost = { n: readCost(n, COST_MAX.n), r: readCost(r, COST_MAX.r), p: readCost(p, COST_MAX.p) };
  const isPowerOfTwo = cost.n > 1 && (cost.n & (cost.n - 1)) === 0;
  if (!isPowerOfTwo || bytes.nonce.length !== NONCE_BYTES || bytes.ciphertext.length <= TAG_BYTES) throw invalid();
  return { ...bytes, ...cost };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // falls through to the one error for everything that is no box
  }
  throw invalid();
}

function readBytes(value: unknown): Buffer {
  if (typeof value !== 'string') throw invalid();
  return Buffer.from(value, 'base64');
}

function readCost(value: unknown, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > max) throw invalid();
  return value;
}

function associatedData(groupId: string, { sealingKey, signingKey }: Pick<GroupKey, 'sealingKey' | 'signingKey'>): Buffer {
  return Buffer.from(JSON.stringify(['tandem-group-keys', groupId, sealingKey, signingKey]));
}

function invalid(): TandemError {
  return new TandemError('GroupKeyInvalid', 'The server sent group keys that this machine cannot read.', {
    kind: 'operational',
    fix: 'Update the machine agent to the version of the server; if they are equal, delete the group and create it again.',
  });
}

function tooShort(): TandemError {
  return new TandemError('GroupPasswordTooShort', `A group password needs at least ${PASSWORD_CHARACTERS_MIN} characters.`, {
    fix: 'Choose a longer one; it protects the passwords of all connections to the group.',
  });
}
