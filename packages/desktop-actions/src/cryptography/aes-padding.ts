import { randomBytes } from 'node:crypto';

export const PADDINGS = ['None', 'PKCS7', 'Zeros', 'ANSIX923', 'ISO10126'] as const;
export type Padding = (typeof PADDINGS)[number];

export const BLOCK = 16;

/** Fills bytes up to whole blocks as .NET's `PaddingMode` says. @throws Error when they must be whole blocks but are not */
export function padded(bytes: Buffer, padding: Padding): Buffer {
  const rest = bytes.length % BLOCK;
  if (padding === 'None' && rest !== 0) throw new Error(`without padding the text must fill whole blocks of ${BLOCK} bytes`);
  if (padding === 'None' || (padding === 'Zeros' && rest === 0)) return bytes;
  return Buffer.concat([bytes, filling(BLOCK - rest, padding)]);
}

function filling(count: number, padding: Exclude<Padding, 'None'>): Buffer {
  if (padding === 'PKCS7') return Buffer.alloc(count, count);
  const bytes = padding === 'ISO10126' ? randomBytes(count) : Buffer.alloc(count);
  if (padding !== 'Zeros') bytes[count - 1] = count;
  return bytes;
}

/** Takes the filling off. Zeros cannot be told from those of the text: all at the end go. @throws Error when it is not as it must be */
export function unpadded(bytes: Buffer, padding: Padding): Buffer {
  if (padding === 'None') return bytes;
  if (padding === 'Zeros') return bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1);
  const count = bytes.at(-1) ?? 0;
  const filled = bytes.subarray(bytes.length - count, -1);
  const isRight = padding === 'ISO10126' || filled.every((byte) => byte === (padding === 'PKCS7' ? count : 0));
  if (count < 1 || count > BLOCK || !isRight) throw new Error('the padding is not valid');
  return bytes.subarray(0, bytes.length - count);
}
