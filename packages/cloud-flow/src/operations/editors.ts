import type { FieldEditor } from '@tandem/protocol';
import type { Bilingual } from './bilingual.ts';

export const TEXT: FieldEditor = { kind: 'text' };
export const LONG_TEXT: FieldEditor = { kind: 'text', isMultiline: true };
export const NUMBER: FieldEditor = { kind: 'number' };
export const JSON_VALUE: FieldEditor = { kind: 'json' };
export const KEY_VALUES: FieldEditor = { kind: 'key-values' };
export const SCHEMA: FieldEditor = { kind: 'schema' };
export const CONDITION: FieldEditor = { kind: 'condition' };
/** A condition that is written as one expression. */
export const CONDITION_EXPRESSION: FieldEditor = { kind: 'condition', isExpression: true };
export const DATE_TIME: FieldEditor = { kind: 'date-time' };
export const TIME_ZONE: FieldEditor = { kind: 'time-zone' };
export const VARIABLE: FieldEditor = { kind: 'variable' };

export interface Option {
  readonly value: string | number | boolean;
  readonly label: Bilingual;
}

export function choice(options: readonly Option[]): FieldEditor {
  return { kind: 'choice', options: [...options] };
}

/** Like `choice`, and other values may be typed in. */
export function openChoice(options: readonly Option[]): FieldEditor {
  return { kind: 'choice', options: [...options], allowsOther: true };
}

export function choices(options: readonly Option[]): FieldEditor {
  return { kind: 'choices', options: [...options] };
}
