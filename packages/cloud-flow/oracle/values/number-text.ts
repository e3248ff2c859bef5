import { type DecimalValue, fail, float, int, type Value } from './value.ts';

/** As .NET Core prints a double: the shortest digits, an exponent from 1E+15 up and below 1E-04. */
export function formatFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '-Infinity' : 'Infinity';
  if (Object.is(value, -0)) return '-0';
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e15)) return `${value}`;
  const [, mantissa = '', sign = '', exponent = ''] = /^(.*)e([+-])(\d+)$/.exec(value.toExponential()) ?? [];
  return `${mantissa}E${sign}${exponent.padStart(2, '0')}`;
}

export function formatDecimal({ digits, scale }: DecimalValue): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** What .NET's number parser finds in a text of the culture en-US. */
interface NumberText {
  readonly isNegative: boolean;
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: number;
}

interface NumberStyle {
  readonly exponent: boolean;
  readonly trailingSign: boolean;
}

const NUMBER =
  /^[ \t\n\v\f\r]*(?<lead>[+-])?(?:(?<whole>\d[\d,]*)(?:\.(?<fraction>\d*))?|\.(?<only>\d+))(?:[eE](?<exponent>[+-]?\d+))?[ \t\n\v\f\r]*(?<trail>[+-])?[ \t\n\v\f\r]*\0*$/;

export function readNumberText(text: string, style: NumberStyle): NumberText | undefined {
  const parts = NUMBER.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { lead, trail, exponent } = parts;
  if (trail !== undefined && (lead !== undefined || !style.trailingSign)) return undefined;
  if (exponent !== undefined && !style.exponent) return undefined;
  return {
    isNegative: (lead ?? trail) === '-',
    whole: (parts['whole'] ?? '').replaceAll(',', ''),
    fraction: parts['fraction'] ?? parts['only'] ?? '',
    exponent: Number(exponent ?? 0),
  };
}

/** A double from a text; `undefined` when it is none. */
export function floatOfText(text: string, isInvariant = false): number | undefined {
  const named = namedFloat(text.replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, ''), isInvariant);
  if (named !== undefined) return named;
  const parts = readNumberText(text, { exponent: true, trailingSign: true });
  if (parts === undefined) return undefined;
  return Number(`${parts.isNegative ? '-' : ''}${parts.whole || '0'}.${parts.fraction || '0'}e${parts.exponent}`);
}

function namedFloat(text: string, isInvariant: boolean): number | undefined {
  const infinity = isInvariant ? 'infinity' : '∞';
  const lower = text.toLowerCase();
  if (/^[+-]?nan$/.test(lower)) return Number.NaN;
  if (lower === infinity || lower === `+${infinity}`) return Number.POSITIVE_INFINITY;
  return lower === `-${infinity}` ? Number.NEGATIVE_INFINITY : undefined;
}

/** An integer from a text without a fraction, read exactly. */
export function intOfText(text: string): bigint | undefined {
  const parts = readNumberText(text, { exponent: true, trailingSign: false });
  if (parts === undefined) return undefined;
  const digits = `${parts.whole}${parts.fraction}`;
  const shift = parts.exponent - parts.fraction.length;
  if (/^0*$/.test(digits)) return 0n;
  if (Math.abs(shift) > 400) return undefined;
  const factor = 10n ** BigInt(Math.abs(shift));
  const unsigned = BigInt(digits);
  if (shift < 0 && unsigned % factor !== 0n) return undefined;
  const size = shift < 0 ? unsigned / factor : unsigned * factor;
  return parts.isNegative ? -size : size;
}

/** @throws Fault when it does not fit */
export function literalNumber(text: string): Value {
  return /[.eE]/.test(text) ? float(Number(text)) : int(BigInt(text.replace(/^\+/, '')) ?? fail(text));
}
