import iconv from 'iconv-lite';

const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;
const TILDE = 0x7e;

/** RFC 1557: between SO and SI the bytes are those of EUC-KR without their highest bit. */
export function decodeIso2022Kr(bytes: Buffer): string {
  const header = bytes.indexOf('\u001B$)C', 0, 'latin1');
  const text = header < 0 ? bytes : Buffer.concat([bytes.subarray(0, header), bytes.subarray(header + 4)]);
  return iconv.decode(withHighBits(text, { isStart: (byte) => byte === SHIFT_OUT, isEnd: (byte) => byte === SHIFT_IN }), 'euc-kr');
}

/** RFC 1843: between `~{` and `~}` the bytes are those of GB2312 without their highest bit; `~~` is a tilde. */
export function decodeHz(bytes: Buffer): string {
  const out: number[] = [];
  let isDouble = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== TILDE) out.push(isDouble && byte > 0x20 ? byte | 0x80 : byte);
    else {
      const next = String.fromCharCode(bytes[++at] ?? TILDE);
      if (next === '{' || next === '}') isDouble = next === '{';
      else if (next === '~') out.push(TILDE);
    }
  }
  return iconv.decode(Buffer.from(out), 'gb2312');
}

interface Shifts {
  readonly isStart: (byte: number) => boolean;
  readonly isEnd: (byte: number) => boolean;
}

function withHighBits(bytes: Buffer, { isStart, isEnd }: Shifts): Buffer {
  const out: number[] = [];
  let isShifted = false;
  for (const byte of bytes) {
    if (isStart(byte) || isEnd(byte)) isShifted = isStart(byte);
    else out.push(isShifted && byte > 0x20 ? byte | 0x80 : byte);
  }
  return Buffer.from(out);
}
