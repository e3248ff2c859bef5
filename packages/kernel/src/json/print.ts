import { JsonObject } from './object.ts';
import { Decimal, Double, type JsonValue } from './value.ts';

/** Prints compact JSON, or indented JSON when `indent` (blanks per level) is given. */
export function printJson(value: JsonValue, indent = 0): string {
  return indent === 0 ? compact(value) : pretty(value, indent, '\n');
}

type Scalar = Exclude<JsonValue, string | JsonObject | readonly JsonValue[]>;

function compact(value: JsonValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(compact).join(',')}]`;
  if (!(value instanceof JsonObject)) return printScalar(value as Scalar);
  let text = '';
  for (const [key, item] of value) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${compact(item)}`;
  return `{${text}}`;
}

function pretty(value: JsonValue, indent: number, newLine: string): string {
  const inner = newLine + ' '.repeat(indent);
  if (Array.isArray(value) && value.length > 0) {
    return `[${value.map((item) => inner + pretty(item, indent, inner)).join(',')}${newLine}]`;
  }
  if (value instanceof JsonObject && value.size > 0) {
    const members = [...value].map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, indent, inner)}`);
    return `{${members.join(',')}${newLine}}`;
  }
  return compact(value);
}

function printScalar(value: Scalar): string {
  if (typeof value === 'number' || value instanceof Double) return printJsonNumber(value);
  return value instanceof Decimal ? withFraction(value.toString()) : String(value);
}

/** Decimals and doubles keep in JSON that they are no integers. */
function withFraction(text: string): string {
  return /[.E]/.test(text) ? text : `${text}.0`;
}

function printJsonNumber(value: number | Double): string {
  if (typeof value === 'number') {
    if (Number.isInteger(value)) return value.toString();
    return Number.isFinite(value) ? formatDouble(value) : `"${formatDouble(value)}"`;
  }
  return withFraction(formatDouble(value.value));
}

/**
 * A double as .NET prints it: the shortest digits that read back equal, with an exponent (`1E+16`, `1E-05`) from 1E+15
 * upwards and below 1E-04, where JavaScript itself still prints plain digits.
 */
export function formatDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [mantissa = '', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (exponent < 15 && exponent >= -4) return value.toString();
  const magnitude = Math.abs(exponent).toString().padStart(2, '0');
  return `${mantissa}E${exponent < 0 ? '-' : '+'}${magnitude}`;
}
