import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { AgileCipher } from '@tandem/office-files';
import { digest } from './password-key.ts';

const BLOCK_BYTES = 16;
const SEGMENT_BYTES = 4096;
/** Fills up what a hash is too short for. */
const FILLER = 0x36;

/** What keys and start values are for ([MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.14). */
export const Purpose = {
  verifierInput: Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79),
  verifierHash: Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e),
  key: Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6),
  integrityKey: Uint8Array.of(0x5f, 0xb2, 0xad, 0x01, 0x0c, 0xb9, 0xe1, 0xf6),
  integrityValue: Uint8Array.of(0xa0, 0x67, 0x7f, 0x02, 0xb2, 0x2c, 0x84, 0x33),
} as const;

export type Direction = 'encrypt' | 'decrypt';

/** The key of a purpose, of the hash of the password. */
export function keyFor(purpose: Uint8Array, passwordHash: Uint8Array, { hash, keyBits }: AgileCipher): Buffer {
  return fitted(digest(hash, passwordHash, purpose), keyBits / 8);
}

/** The start value of a purpose, or of a segment of the package. */
export function startValue(purpose: Uint8Array, { hash, salt }: AgileCipher): Buffer {
  return fitted(digest(hash, salt, purpose), BLOCK_BYTES);
}

/** The start value of what is encrypted by the password itself. */
export function saltAsStart({ salt }: AgileCipher): Buffer {
  return fitted(Buffer.from(salt), BLOCK_BYTES);
}

/** AES with chained blocks; what is no whole number of blocks is filled up with zeros. */
export function chained(
  direction: Direction,
  bytes: Uint8Array,
  { key, start }: { readonly key: Uint8Array; readonly start: Uint8Array },
): Buffer {
  const algorithm = `aes-${key.length * 8}-cbc`;
  const cipher = direction === 'encrypt' ? createCipheriv(algorithm, key, start) : createDecipheriv(algorithm, key, start);
  cipher.setAutoPadding(false);
  const rest = (BLOCK_BYTES - (bytes.length % BLOCK_BYTES)) % BLOCK_BYTES;
  return Buffer.concat([cipher.update(bytes), cipher.update(Buffer.alloc(rest)), cipher.final()]);
}

/** The package, each segment of which is chained by itself. */
export function segments(
  direction: Direction,
  bytes: Uint8Array,
  { key, cipher }: { readonly key: Uint8Array; readonly cipher: AgileCipher },
): Buffer {
  const parts: Buffer[] = [];
  const number = Buffer.alloc(4);
  for (let at = 0; at < bytes.length; at += SEGMENT_BYTES) {
    number.writeUInt32LE(at / SEGMENT_BYTES, 0);
    parts.push(chained(direction, bytes.subarray(at, at + SEGMENT_BYTES), { key, start: startValue(number, cipher) }));
  }
  return Buffer.concat(parts);
}

function fitted(bytes: Buffer, length: number): Buffer {
  return bytes.length >= length ? bytes.subarray(0, length) : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, FILLER)]);
}
