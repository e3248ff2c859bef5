import { INT64_MAX, type JsonValue, toDouble, toInt64 } from './value.ts';

const UINT64_MAX = INT64_MAX * 2n + 1n;

/**
 * A number as Newtonsoft's JsonTextReader takes it: what begins with 0 and goes on is hexadecimal or octal, 64 bits wide; a point has digits
 * on both sides. Undefined for what is no number.
 */
export function lenientNumber(text: string): JsonValue | undefined {
  if (text === '-0') return toDouble(-0);
  if (/^0x[\da-f]+$/i.test(text)) return bitsOf(BigInt(text));
  if (/^0[0-7]+$/.test(text)) return bitsOf(BigInt(`0o${text.slice(1)}`));
  if (/^(?:-\d+|[1-9]\d*)$/.test(text)) return toInt64(BigInt(text)) ?? toDouble(Number(text));
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return text === '0' ? 0 : toDouble(Number(text));
  return undefined;
}

function bitsOf(value: bigint): JsonValue | undefined {
  return value > UINT64_MAX ? undefined : toInt64(BigInt.asIntN(64, value));
}
