import { createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import { type AgileInfo, type CompoundFile, type EncryptionInfo, OfficeFileError, readEncryptionInfo } from '@tandem/office-files';
import { chained, keyFor, Purpose, saltAsStart, segments, startValue } from './agile-cipher.ts';
import { digest, passwordHash } from './password-key.ts';

const SIZE_BYTES = 8;
const STANDARD_ROUNDS = 50_000;

/**
 * The package inside of a file that is protected with a password; undefined when it is another one.
 *
 * @throws OfficeFileError `damaged`, `not-possible`; what the signal was aborted with
 */
export function decryptPackage(file: CompoundFile, password: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
  const [info, content] = [file.stream('EncryptionInfo'), file.stream('EncryptedPackage')];
  if (info === undefined || content === undefined || content.length < SIZE_BYTES) throw damaged();
  const encryption = readEncryptionInfo(info);
  return encryption.kind === 'agile'
    ? openAgile(encryption, { content, password }, signal)
    : openStandard(encryption, { content, password }, signal);
}

interface Sealed {
  /** The size of the package in eight bytes, and then the package. */
  readonly content: Uint8Array;
  readonly password: string;
}

async function openAgile(info: AgileInfo, { content, password }: Sealed, signal: AbortSignal): Promise<Uint8Array | undefined> {
  const key = await agileKey(info, password, signal);
  if (key === undefined) return undefined;
  checkIntegrity(info, key, content);
  return sized(content, segments('decrypt', content.subarray(SIZE_BYTES), { key, cipher: info.data }));
}

/** The key of the package; undefined when the password is another one. */
async function agileKey({ password: own, data }: AgileInfo, password: string, signal: AbortSignal): Promise<Buffer | undefined> {
  const hashed = await passwordHash(password, { ...own, rounds: own.spinCount }, signal);
  const opened = (purpose: Uint8Array, bytes: Uint8Array): Buffer =>
    chained('decrypt', bytes, { key: keyFor(purpose, hashed, own), start: saltAsStart(own) });
  const input = opened(Purpose.verifierInput, own.verifierInput).subarray(0, own.salt.length);
  const expected = digest(own.hash, input);
  if (!isSame(expected, opened(Purpose.verifierHash, own.verifierHash).subarray(0, expected.length))) return undefined;
  const key = opened(Purpose.key, own.key).subarray(0, data.keyBits / 8);
  if (key.length !== data.keyBits / 8) throw damaged();
  return key;
}

/** The package must be the one that was encrypted: nobody may change it without the password. */
function checkIntegrity({ data, integrity }: AgileInfo, key: Buffer, content: Uint8Array): void {
  const opened = (purpose: Uint8Array, bytes: Uint8Array): Buffer => chained('decrypt', bytes, { key, start: startValue(purpose, data) });
  const size = digest(data.hash).length;
  const made = createHmac(data.hash, opened(Purpose.integrityKey, integrity.key).subarray(0, size)).update(content).digest();
  if (!isSame(made, opened(Purpose.integrityValue, integrity.value).subarray(0, size)))
    throw new OfficeFileError('damaged', 'The file is damaged: it was changed after it was protected with the password.');
}

type StandardInfo = Extract<EncryptionInfo, { kind: 'standard' }>;

async function openStandard(info: StandardInfo, { content, password }: Sealed, signal: AbortSignal): Promise<Uint8Array | undefined> {
  const key = standardKey(await passwordHash(password, { hash: 'sha1', salt: info.salt, rounds: STANDARD_ROUNDS }, signal), info.keyBits);
  const expected = digest('sha1', unchained(info.verifier, key));
  if (!isSame(expected, unchained(info.verifierHash, key).subarray(0, expected.length))) return undefined;
  return sized(content, unchained(content.subarray(SIZE_BYTES), key));
}

function standardKey(hashed: Uint8Array, keyBits: number): Buffer {
  const last = digest('sha1', hashed, Buffer.alloc(4));
  const mixed = (filler: number): Buffer =>
    digest(
      'sha1',
      Buffer.alloc(64, filler).map((byte, i) => byte ^ (last[i] ?? 0)),
    );
  return Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, keyBits / 8);
}

/** AES with blocks that do not hang together; what is no whole number of blocks is damaged. */
function unchained(bytes: Uint8Array, key: Uint8Array): Buffer {
  const cipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 16));
  return Buffer.concat([cipher.update(whole), cipher.final()]);
}

function sized(content: Uint8Array, bytes: Uint8Array): Uint8Array {
  const size = new DataView(content.buffer, content.byteOffset).getBigUint64(0, true);
  if (size > bytes.length) throw damaged();
  return bytes.subarray(0, Number(size));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function damaged(): OfficeFileError {
  return new OfficeFileError('damaged', 'The file is damaged: its encrypted content is not whole.');
}
