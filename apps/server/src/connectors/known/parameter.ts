import { type Bilingual, both } from '@tandem/cloud-flow/operations';
import type { FieldDescription, FieldEditor } from '@tandem/protocol';

const TEXT: FieldEditor = { kind: 'text' };
export const LONG: FieldEditor = { kind: 'text', isMultiline: true };
export const NUMBER: FieldEditor = { kind: 'number' };
export const YES_NO: FieldEditor = { kind: 'yes-no' };
export const JSON_VALUE: FieldEditor = { kind: 'json' };
export const KEY_VALUES: FieldEditor = { kind: 'key-values' };
export const DATE: FieldEditor = { kind: 'date-time' };

/** Other values may be typed in, because a service may take more than is known here. */
export function oneOf(options: Readonly<Record<string, Bilingual>>): FieldEditor {
  return {
    kind: 'choice',
    options: Object.entries(options).map(([value, label]) => ({ value: /^\d+$/.test(value) ? Number(value) : value, label })),
    allowsOther: true,
  };
}

/** @param names texts that mean themselves, such as methods of HTTP */
export function oneOfNames(...names: readonly string[]): FieldEditor {
  return oneOf(Object.fromEntries(names.map((name) => [name, both(name, name)])));
}

export const METHOD = oneOfNames('GET', 'POST', 'PUT', 'PATCH', 'DELETE');

/** A parameter that every call has. @param key as definitions spell it, such as `emailMessage/To` */
export function must(key: string, label: Bilingual, editor = TEXT): FieldDescription {
  return { key, path: ['inputs', 'parameters', key], label, isRequired: true, editor };
}

export function may(key: string, label: Bilingual, editor = TEXT): FieldDescription {
  return { key, path: ['inputs', 'parameters', key], label, isRequired: false, editor };
}

/** A parameter that is shown only when it is asked for. */
export function more(key: string, label: Bilingual, editor = TEXT): FieldDescription {
  return { ...may(key, label, editor), isAdvanced: true };
}
