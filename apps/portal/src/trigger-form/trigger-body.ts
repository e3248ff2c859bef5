import { Double, type JsonValue, parseJson } from '@tandem/kernel';
import type { FileEntry, TriggerEntries, TriggerInput } from './trigger-entries.ts';

/** A number keeps what its digits say: `5.0` is not `5`. */
type BodyValue = string | number | bigint | Double | boolean | FileEntry;

/** What is wrong with an entry. */
export type TriggerFault = 'required' | 'email' | 'date' | 'choice' | 'file' | 'number' | 'tooLarge' | 'tooExact';

export type TriggerBody =
  | { readonly kind: 'valid'; readonly body: Readonly<Record<string, BodyValue>> }
  /** By the key of the input. */
  | { readonly kind: 'faulty'; readonly faults: Readonly<Record<string, TriggerFault>> };

type Reading = { readonly kind: 'value'; readonly value: BodyValue } | { readonly kind: 'fault'; readonly fault: TriggerFault };

const NUMBER = /^([+-]?)(\d*)(\.\d*)?(e[+-]?\d+)?$/i;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The body with which a flow is started, from what a person entered; an optional input left blank is no part of it. */
export function makeTriggerBody(inputs: readonly TriggerInput[], entries: TriggerEntries): TriggerBody {
  const body: Record<string, BodyValue> = {};
  const faults: Record<string, TriggerFault> = {};
  for (const input of inputs) {
    const entry = entries[input.key];
    if (isBlank(entry)) {
      if (input.isRequired) faults[input.key] = 'required';
      continue;
    }
    const reading = readEntry(input, entry);
    if (reading.kind === 'value') body[input.key] = reading.value;
    else faults[input.key] = reading.fault;
  }
  return Object.keys(faults).length === 0 ? { kind: 'valid', body } : { kind: 'faulty', faults };
}

function isBlank(entry: string | FileEntry | undefined): entry is '' | undefined {
  return entry === undefined || (typeof entry === 'string' && entry.trim() === '');
}

function readEntry(input: TriggerInput, entry: string | FileEntry): Reading {
  if (typeof entry !== 'string') return { kind: 'value', value: entry };
  switch (input.kind) {
    case 'number':
      return readNumber(entry.trim());
    case 'yes-no':
      return { kind: 'value', value: entry === 'yes' };
    case 'email':
      return readMatching(entry.trim(), EMAIL, 'email');
    case 'date':
      return readMatching(entry, DATE, 'date');
    case 'choice':
      return input.choices?.includes(entry) === true ? { kind: 'value', value: entry } : fault('choice');
    case 'file':
      return fault('file');
    case 'text':
      return { kind: 'value', value: entry };
  }
}

function readNumber(text: string): Reading {
  const json = toJsonNumber(text);
  if (json === undefined) return fault('number');
  const value = parseJson(json);
  if (!isNumber(value)) return fault('number');
  if (!Number.isFinite(Number(value instanceof Double ? value.value : value))) return fault('tooLarge');
  // Whole digits beyond int64 could only be passed as another number.
  return value instanceof Double && /^-?\d+$/.test(json) ? fault('tooExact') : { kind: 'value', value };
}

/** People write `+3`, `.5` and `05`; JSON does not. */
function toJsonNumber(text: string): string | undefined {
  const match = NUMBER.exec(text);
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match ?? [];
  if (match === null || !/\d/.test(whole + fraction)) return undefined;
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return `${sign === '-' ? '-' : ''}${digits}${fraction === '.' ? '' : fraction}${exponent}`;
}

function isNumber(value: JsonValue): value is number | bigint | Double {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof Double;
}

function readMatching(value: string, pattern: RegExp, otherwise: TriggerFault): Reading {
  return pattern.test(value) ? { kind: 'value', value } : fault(otherwise);
}

function fault(name: TriggerFault): Reading {
  return { kind: 'fault', fault: name };
}
