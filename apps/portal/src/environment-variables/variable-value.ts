import { type JsonValue, kindOf, parseJson, printJson } from '@tandem/kernel';
import type { EnvironmentVariableKind } from '@tandem/protocol';

export type ValueFault = 'number' | 'json';

export type ValueReading =
  | { readonly ok: true; readonly value: JsonValue }
  /** `missing` for a field that is still empty. */
  | { readonly ok: false; readonly fault: ValueFault | 'missing' };

/** What a field of the kind shows of a value: the text itself, or JSON text. */
export function fieldText(kind: EnvironmentVariableKind, value: JsonValue): string {
  if (kind === 'text') return typeof value === 'string' ? value : printJson(value);
  return printJson(value, kind === 'json' ? 2 : 0);
}

/** The value that a filled-in field means; every digit counts. */
export function readField(kind: EnvironmentVariableKind, text: string): ValueReading {
  if (kind === 'text') return { ok: true, value: text };
  if (text.trim() === '') return { ok: false, fault: 'missing' };
  const fault = kind === 'number' ? 'number' : 'json';
  const value = parsed(text);
  if (value === undefined || (kind === 'number' && !isNumber(value))) return { ok: false, fault };
  return { ok: true, value };
}

/** Where a field of the kind begins. */
export function emptyField(kind: EnvironmentVariableKind): string {
  return kind === 'yes-no' ? 'false' : '';
}

function parsed(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function isNumber(value: JsonValue): boolean {
  const kind = kindOf(value);
  return kind === 'int' || kind === 'double' || kind === 'decimal';
}
