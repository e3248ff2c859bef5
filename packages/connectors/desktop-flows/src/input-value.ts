import { type JsonKind, JsonObject, type JsonValue, kindOf, parseJson, printJson, TandemError, toDouble } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import { wrongType } from './parameter-error.ts';

type VariableType = FlowVariable['type'];

const EXPECTED: Readonly<Record<VariableType, string>> = {
  String: 'a text',
  Numeric: 'a number',
  Bool: 'true or false',
  CustomObject: 'a JSON object',
  List: 'a JSON array',
  Datatable: 'a JSON array of rows',
};

const FOUND: Readonly<Record<JsonKind, string>> = {
  null: 'null',
  boolean: 'true or false',
  int: 'a number',
  double: 'a number',
  decimal: 'a number',
  string: 'a text',
  array: 'an array',
  object: 'an object',
};

/**
 * The value of an input variable, converted to the variable's type where nothing is lost: numbers and booleans from and to
 * text, objects and lists also from JSON text.
 *
 * @throws TandemError `OpenApiOperationParameterTypeConversionFailed`
 */
export function convertInput({ name, type }: Pick<FlowVariable, 'name' | 'type'>, value: JsonValue): JsonValue {
  const converted = CONVERSIONS[type](value);
  if (converted === undefined) throw wrongType(`item/${name}`, EXPECTED[type], FOUND[kindOf(value)]);
  return converted;
}

const CONVERSIONS: Readonly<Record<VariableType, (value: JsonValue) => JsonValue | undefined>> = {
  String: toText,
  Numeric: toNumber,
  Bool: toBoolean,
  CustomObject: (value) => parsed(value, (candidate) => candidate instanceof JsonObject),
  List: (value) => parsed(value, Array.isArray),
  Datatable: (value) => parsed(value, isTable),
};

function toText(value: JsonValue): string | undefined {
  switch (kindOf(value)) {
    case 'string':
      return value as string;
    case 'boolean':
      return value === true ? 'True' : 'False';
    case 'int':
    case 'double':
    case 'decimal':
      return printJson(value).replaceAll('"', '');
    default:
      return undefined;
  }
}

const NUMBER_TEXT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function toNumber(value: JsonValue): JsonValue | undefined {
  const kind = kindOf(value);
  if (kind === 'int' || kind === 'double' || kind === 'decimal') return value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (JSON_NUMBER.test(text)) return parseJson(text);
  return NUMBER_TEXT.test(text) ? toDouble(Number(text)) : undefined;
}

function toBoolean(value: JsonValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (text === 'true') return true;
  return text === 'false' ? false : undefined;
}

/** The value itself or what its JSON text holds, when that is of the right form. */
function parsed(value: JsonValue, isRight: (value: JsonValue) => boolean): JsonValue | undefined {
  const candidate = typeof value === 'string' ? parseText(value) : value;
  return candidate !== undefined && isRight(candidate) ? candidate : undefined;
}

function parseText(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch (thrown) {
    if (thrown instanceof TandemError) return undefined;
    throw thrown;
  }
}

function isTable(value: JsonValue): boolean {
  return Array.isArray(value) && value.every((row) => row instanceof JsonObject || Array.isArray(row));
}
