import type { EnvironmentParameter } from '@tandem/cloud-flow';
import { type JsonValue, kindOf, LIMITS, parseJson, printJson, TandemError } from '@tandem/kernel';
import type { EnvironmentVariableKind } from '@tandem/protocol';

/** As JSON text, in UTF-16 units: the value goes into the definition of every run that reads it. */
const MAX_VALUE_CHARACTERS = 64 * 1024;
/** Containers inside containers: a run could not be read again whose definition is nested too deep by the value in it. */
const MAX_DEPTH = LIMITS.jsonDepth / 2;

/**
 * The value as it is kept.
 *
 * @returns JSON text
 * @throws TandemError `InvalidVariableValue` when the value is not of the kind, too large or nested too deep
 */
export function valueText(kind: EnvironmentVariableKind, value: JsonValue): string {
  if (!isOfKind(kind, value)) {
    throw invalid(`The value is not of the kind ${kind}.`, WANTED[kind]);
  }
  const text = printJson(value);
  if (text.length > MAX_VALUE_CHARACTERS) {
    throw invalid(
      `The value has ${text.length} characters as JSON text, and ${MAX_VALUE_CHARACTERS} are allowed.`,
      'Give a shorter value.',
    );
  }
  if (isTooDeep(text)) throw invalid(`The value is nested deeper than ${MAX_DEPTH} levels.`, 'Pass the nested part as text.');
  return text;
}

function isTooDeep(text: string): boolean {
  try {
    parseJson(text, { maxDepth: MAX_DEPTH });
    return false;
  } catch {
    return true;
  }
}

/** The kind of variable that a parameter takes; undefined for secrets, which are not kept as environment variables. */
export function kindOfParameter({ type, defaultValue = null }: EnvironmentParameter): EnvironmentVariableKind | undefined {
  switch (type.toLowerCase()) {
    case 'string':
      return 'text';
    case 'bool':
      return 'yes-no';
    case 'int':
    case 'float':
      return 'number';
    case 'securestring':
    case 'secureobject':
      return undefined;
    case '':
      return FITTING.find((kind) => isOfKind(kind, defaultValue)) ?? 'json';
    default:
      return 'json';
  }
}

/** What a variable holds that is made for a parameter without a default of its kind. */
export const EMPTY_VALUES: Readonly<Record<EnvironmentVariableKind, JsonValue>> = { text: '', number: 0, 'yes-no': false, json: null };

const FITTING = ['text', 'number', 'yes-no'] as const;

const WANTED: Readonly<Record<EnvironmentVariableKind, string>> = {
  text: 'Give a text.',
  number: 'Give a number.',
  'yes-no': 'Give true or false.',
  json: 'Give a JSON value.',
};

export function isOfKind(kind: EnvironmentVariableKind, value: JsonValue): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'yes-no':
      return typeof value === 'boolean';
    case 'number':
      return kindOf(value) === 'int' || kindOf(value) === 'double' || kindOf(value) === 'decimal';
    case 'json':
      return true;
  }
}

function invalid(message: string, fix: string): TandemError {
  return new TandemError('InvalidVariableValue', message, { status: 400, fix });
}
