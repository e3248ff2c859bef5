import { createCipheriv, createDecipheriv, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { BLOCK, type Padding, padded, unpadded } from './aes-padding.ts';

const derive = promisify(pbkdf2);

/** A salt with what makes a key of it. */
export interface Salting {
  readonly salt: Buffer;
  readonly iterations: number;
  readonly hash: 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';
}

export interface AesSettings {
  readonly key: string;
  readonly bits: 128 | 192 | 256;
  readonly padding: Padding;
  readonly salting: Salting | undefined;
  /** Undefined: it is made from the key, so that the same text gives the same result. */
  readonly vector: Buffer | undefined;
}

/** Without a salt of its own. */
const FIXED: Salting = { salt: Buffer.alloc(BLOCK), iterations: 100_000, hash: 'SHA256' };
export const SALT_BYTES = 16;

export function randomSalt(): Buffer {
  return randomBytes(SALT_BYTES);
}

export function randomVector(): Buffer {
  return randomBytes(BLOCK);
}

/**
 * AES in CBC mode. The key is made from the given one (UTF-8) by PBKDF2, .NET's `Rfc2898DeriveBytes`; without an initialization vector the
 * bytes that follow the key are it. What the original makes without salt or vector is not published.
 */
export async function encryptAes(bytes: Buffer, settings: AesSettings): Promise<Buffer> {
  const { key, vector } = await keyOf(settings);
  const cipher = createCipheriv(`aes-${settings.bits}-cbc`, key, vector).setAutoPadding(false);
  return Buffer.concat([cipher.update(padded(bytes, settings.padding)), cipher.final()]);
}

/** @throws Error when the bytes were encrypted with another key or other settings, as far as that shows */
export async function decryptAes(bytes: Buffer, settings: AesSettings): Promise<Buffer> {
  if (bytes.length % BLOCK !== 0 || bytes.length === 0) throw new Error(`it is not a number of blocks of ${BLOCK} bytes`);
  const { key, vector } = await keyOf(settings);
  const decipher = createDecipheriv(`aes-${settings.bits}-cbc`, key, vector).setAutoPadding(false);
  return unpadded(Buffer.concat([decipher.update(bytes), decipher.final()]), settings.padding);
}

async function keyOf({ key, bits, salting = FIXED, vector }: AesSettings): Promise<{ readonly key: Buffer; readonly vector: Buffer }> {
  const { salt, iterations, hash } = salting;
  if (iterations < 1) throw new Error('the number of iterations must be 1 or more');
  if (vector !== undefined && vector.length !== BLOCK) throw new Error(`the initialization vector must have ${BLOCK} bytes`);
  const made = await derive(Buffer.from(key, 'utf8'), salt, iterations, bits / 8 + BLOCK, hash.toLowerCase());
  return { key: made.subarray(0, bits / 8), vector: vector ?? made.subarray(bits / 8) };
}
