import { isNumeric, type JsonValue, parseJson, printJson } from '@tandem/kernel';

/** A text, number or Boolean while a person writes it; `text` of a Boolean is `true` or `false`. */
export interface ScalarDraft {
  readonly type: 'text' | 'number' | 'boolean';
  readonly text: string;
}

export const EMPTY_SCALAR: ScalarDraft = { type: 'text', text: '' };

/** @param value a text, number or Boolean */
export function scalarOf(value: JsonValue): ScalarDraft {
  if (typeof value === 'string') return { type: 'text', text: value };
  return { type: typeof value === 'boolean' ? 'boolean' : 'number', text: printJson(value) };
}

/** Undefined when the text is no number. */
export function readScalar({ type, text }: ScalarDraft): JsonValue | undefined {
  if (type === 'number') return readNumber(text);
  return type === 'boolean' ? text === 'true' : text;
}

export function readNumber(text: string): JsonValue | undefined {
  const json = jsonOfNumber(text);
  return json === undefined ? undefined : parseJson(json);
}

/** JSON text, with every digit, of a number of the language: at most 28 digits on each side of the point. */
export function jsonOfNumber(text: string): string | undefined {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)0*(\d{1,28})(\.\d{1,28})?$/.exec(text.trim()) ?? [];
  return whole === '' ? undefined : `${sign === '-' ? '-' : ''}${whole}${fraction}`;
}

/** The same text as another type: what can be no Boolean is `false`. */
export function retyped({ text }: { readonly text: string }, type: ScalarDraft['type']): ScalarDraft {
  return { type, text: type === 'boolean' ? String(text.trim().toLowerCase() === 'true') : text };
}

/** The type that all values have, an empty text apart; undefined when they differ, or hold parts. */
export function commonType(values: readonly JsonValue[]): ScalarDraft['type'] | undefined {
  const types = new Set(values.filter((value) => value !== '').map(typeOfScalar));
  if (types.size === 0) return 'text';
  return types.size === 1 ? [...types][0] : undefined;
}

function typeOfScalar(value: JsonValue): ScalarDraft['type'] | undefined {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  return isNumeric(value) ? 'number' : undefined;
}
