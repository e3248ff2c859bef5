/** One value of ASN.1 in BER (X.690), of which DER is the strict form. */
export interface BerValue {
  /** The first byte: class, form and number. */
  readonly tag: number;
  /** Without the header; of an indefinite length, without its end. */
  readonly content: Uint8Array;
}

const CONSTRUCTED = 0x20;
const INDEFINITE = 0x80;
const MOST_LENGTH_BYTES = 4;
/** Files have a handful of levels. */
const MOST_LEVELS = 32;

/** The values that stand one after the other. @throws RangeError when the bytes are cut off or no BER */
export function readBer(bytes: Uint8Array): readonly BerValue[] {
  const values: BerValue[] = [];
  for (let at = 0; at < bytes.byteLength; ) {
    const { value, end } = readOne(bytes, at, 0);
    values.push(value);
    at = end;
  }
  return values;
}

/** The bytes of an OCTET STRING, which BER may keep in pieces. */
export function octetsOf({ tag, content }: BerValue): Uint8Array {
  if ((tag & CONSTRUCTED) === 0) return content;
  return Buffer.concat(readBer(content).map(octetsOf));
}

function readOne(bytes: Uint8Array, at: number, level: number): { readonly value: BerValue; readonly end: number } {
  const tag = byteAt(bytes, at);
  const first = byteAt(bytes, at + 1);
  if ((tag & 0x1f) === 0x1f || level > MOST_LEVELS) throw new RangeError('no tag of a PFX file');
  if (first === INDEFINITE) return readIndefinite(bytes, at, level);
  const isLong = first > INDEFINITE;
  const start = at + 2 + (isLong ? first - INDEFINITE : 0);
  const end = start + (isLong ? lengthIn(bytes.subarray(at + 2, start), first - INDEFINITE) : first);
  if (end > bytes.byteLength) throw new RangeError('cut off');
  return { value: { tag, content: bytes.subarray(start, end) }, end };
}

/** Goes on to two zero bytes that end it. */
function readIndefinite(bytes: Uint8Array, at: number, level: number): { readonly value: BerValue; readonly end: number } {
  const start = at + 2;
  let next = start;
  while (byteAt(bytes, next) !== 0 || byteAt(bytes, next + 1) !== 0) next = readOne(bytes, next, level + 1).end;
  return { value: { tag: byteAt(bytes, at), content: bytes.subarray(start, next) }, end: next + 2 };
}

function lengthIn(bytes: Uint8Array, count: number): number {
  if (count > MOST_LENGTH_BYTES || bytes.byteLength < count) throw new RangeError('too long');
  return bytes.reduce((length, byte) => length * 256 + byte, 0);
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new RangeError('cut off');
  return byte;
}
