import type { FileEntry, TriggerEntries, TriggerInput } from './trigger-entries.ts';

type BodyValue = string | number | boolean | FileEntry;

export type TriggerBody =
  | { readonly kind: 'valid'; readonly body: Readonly<Record<string, BodyValue>> }
  /** What is wrong, by the key of the input. */
  | { readonly kind: 'faulty'; readonly faults: Readonly<Record<string, string>> };

type Reading = { readonly kind: 'value'; readonly value: BodyValue } | { readonly kind: 'fault'; readonly fault: string };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The body with which a flow is started, from what a person entered; an optional input left blank is no part of it. */
export function makeTriggerBody(inputs: readonly TriggerInput[], entries: TriggerEntries): TriggerBody {
  const body: Record<string, BodyValue> = {};
  const faults: Record<string, string> = {};
  for (const input of inputs) {
    const entry = entries[input.key];
    if (isBlank(entry)) {
      if (input.isRequired) faults[input.key] = 'This field is required.';
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
      return readMatching(entry.trim(), EMAIL, 'Enter an e-mail address, such as name@example.org.');
    case 'date':
      return readMatching(entry, DATE, 'Enter a date.');
    case 'choice':
      return input.choices?.includes(entry) === true ? { kind: 'value', value: entry } : fault('Choose one of the values.');
    case 'file':
      return fault('Choose a file.');
    case 'text':
      return { kind: 'value', value: entry };
  }
}

function readNumber(text: string): Reading {
  if (!NUMBER.test(text)) return fault('Enter a number, such as 12 or 1.5.');
  const value = Number(text);
  if (!Number.isFinite(value)) return fault('This number is too large.');
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return fault('This number has too many digits to be passed exactly.');
  return { kind: 'value', value };
}

function readMatching(value: string, pattern: RegExp, message: string): Reading {
  return pattern.test(value) ? { kind: 'value', value } : fault(message);
}

function fault(message: string): Reading {
  return { kind: 'fault', fault: message };
}
