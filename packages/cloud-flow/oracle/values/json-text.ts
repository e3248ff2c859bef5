import { formatDecimal, formatFloat } from './number-text.ts';
import type { Value } from './value.ts';

/** Compact JSON; a float and a decimal always show a point or an exponent, what is no number is a text. */
export function printJsonText(value: Value): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'bool':
      return value.value ? 'true' : 'false';
    case 'int':
      return value.value.toString();
    case 'float':
      return Number.isFinite(value.value) ? withPoint(formatFloat(value.value)) : `"${formatFloat(value.value)}"`;
    case 'decimal':
      return withPoint(formatDecimal(value));
    case 'string':
      return JSON.stringify(value.value);
    case 'array':
      return `[${value.items.map(printJsonText).join(',')}]`;
    case 'object':
      return `{${value.entries.map(([key, item]) => `${JSON.stringify(key)}:${printJsonText(item)}`).join(',')}}`;
  }
}

function withPoint(text: string): string {
  return /[.E]/.test(text) ? text : `${text}.0`;
}
