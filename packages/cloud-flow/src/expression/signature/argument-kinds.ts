import { Double, isJsonArray, isNumeric, type JsonNumber, JsonObject, type JsonValue, kindOf } from '@tandem/kernel';
import { type Content, contentOf } from '../values/content.ts';
import { xmlContentOf } from '../xml/xml-content.ts';
import type { ArgumentKind } from './parameter.ts';

export const anything: ArgumentKind<JsonValue> = {
  expects: 'any value',
  advice: () => '',
  read: (value) => value,
};

/** Any value but null. */
export const something: ArgumentKind<Exclude<JsonValue, null>> = {
  expects: 'a value that is not null',
  advice: () => forNull('string'),
  read: (value) => value ?? undefined,
};

export const text: ArgumentKind<string> = {
  expects: 'a string',
  advice: (value) =>
    value === null ? forNull("''") : isContent(value) ? "Take the text out of the content with 'string'." : "Convert it with 'string'.",
  read: (value) => (typeof value === 'string' ? value : undefined),
};

export const boolean: ArgumentKind<boolean> = {
  expects: 'a boolean',
  advice: (value) =>
    value === null
      ? forNull('false')
      : typeof value === 'string' || isNumeric(value)
        ? "Compare it with 'equals', or convert it with 'bool'."
        : "Compare it with 'equals', or look with 'empty' whether there is anything in it.",
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

export const number: ArgumentKind<JsonNumber> = {
  expects: 'a number',
  advice: (value) =>
    value === null ? forNull('0') : typeof value === 'string' ? "Convert it with 'int' or 'float'." : forContainer(value, 'number'),
  read: (value) => (isNumeric(value) ? value : undefined),
};

/** An integer in the safe range; a float without a fraction counts as one. */
export const integer: ArgumentKind<number> = {
  expects: 'an integer',
  advice: (value) =>
    value === null
      ? forNull('0')
      : typeof value === 'string'
        ? "Convert it with 'int'."
        : isNumeric(value)
          ? 'Use a whole number of at most 15 digits.'
          : forContainer(value, 'number'),
  read: (value) => {
    const plain = value instanceof Double ? value.value : value;
    return typeof plain === 'number' && Number.isSafeInteger(plain) ? plain : undefined;
  },
};

/** Any integer, or a float without a fraction. */
export const int64: ArgumentKind<bigint> = {
  expects: 'an integer',
  advice: integer.advice,
  read: (value) => {
    const plain = value instanceof Double ? value.value : value;
    return typeof plain === 'bigint' || (typeof plain === 'number' && Number.isInteger(plain)) ? BigInt(plain) : undefined;
  },
};

export const array: ArgumentKind<readonly JsonValue[]> = {
  expects: 'an array',
  advice: (value) =>
    value === null
      ? forNull("json('[]')")
      : typeof value === 'string'
        ? "Make one of it with 'split', or read it with 'json'."
        : forOneItem(value),
  read: (value) => (isJsonArray(value) ? value : undefined),
};

export const object: ArgumentKind<JsonObject> = {
  expects: 'an object',
  advice: (value) => (value === null ? forNull("json('{}')") : typeof value === 'string' ? "Read it with 'json'." : forObjectInside(value)),
  read: (value) => (value instanceof JsonObject ? value : undefined),
};

export const textOrArray: ArgumentKind<string | readonly JsonValue[]> = {
  expects: 'a string or an array',
  advice: (value) =>
    value === null
      ? forNull("''")
      : value instanceof JsonObject
        ? 'Take the property that holds the text or the array.'
        : "Convert it with 'string'.",
  read: (value) => (typeof value === 'string' || isJsonArray(value) ? value : undefined),
};

/** For `empty`, to which null is empty. */
export const collectionOrNull: ArgumentKind<string | readonly JsonValue[] | JsonObject | null> = {
  expects: 'an object, an array or a string',
  advice: () => "Compare it with 'equals' instead.",
  read: (value) => (value === null ? null : collection.read(value)),
};

export const collection: ArgumentKind<string | readonly JsonValue[] | JsonObject> = {
  expects: 'a string, an array or an object',
  advice: (value) => (value === null ? forNull("json('[]')") : "Convert it with 'string', or put it into an array with 'createArray'."),
  read: (value) => (typeof value === 'string' || isJsonArray(value) || value instanceof JsonObject ? value : undefined),
};

export const arrayOrObject: ArgumentKind<readonly JsonValue[] | JsonObject> = {
  expects: 'an array or an object',
  advice: (value) =>
    value === null
      ? forNull("json('[]')")
      : typeof value === 'string'
        ? "Make an array of it with 'split', or read it with 'json'."
        : "Put it into an array with 'createArray'.",
  read: (value) => (isJsonArray(value) || value instanceof JsonObject ? value : undefined),
};

export const textOrNumber: ArgumentKind<string | JsonNumber> = {
  expects: 'a string or a number',
  advice: (value) => (value === null ? forNull('0') : forContainer(value, 'text or number')),
  read: (value) => (typeof value === 'string' || isNumeric(value) ? value : undefined),
};

/** For `bool`. */
export const scalar: ArgumentKind<string | boolean | JsonNumber> = {
  expects: 'a string, a number or a boolean',
  advice: (value) => (value === null ? forNull('false') : "Look with 'empty' whether there is anything in it."),
  read: (value) => (typeof value === 'boolean' ? value : textOrNumber.read(value)),
};

export const numberOrArray: ArgumentKind<JsonNumber | readonly JsonValue[]> = {
  expects: 'a number or an array of numbers',
  advice: (value) => number.advice(value),
  read: (value) => (isNumeric(value) || isJsonArray(value) ? value : undefined),
};

export const textOrObject: ArgumentKind<string | JsonObject> = {
  expects: 'a string or an object',
  advice: (value) => (value === null ? forNull("''") : 'Put it into an object with one property, such as json(\'{"root": …}\').'),
  read: (value) => (typeof value === 'string' || value instanceof JsonObject ? value : undefined),
};

export const textOrContent: ArgumentKind<string | Content> = {
  expects: 'a string or content',
  advice: text.advice,
  read: (value) => (typeof value === 'string' ? value : contentOf(value)),
};

/** For `json`, to which null is an empty object. */
export const jsonSource: ArgumentKind<string | Content | null> = {
  expects: 'a string or content',
  advice: () => "It needs no 'json': its parts can be used as they are.",
  read: (value) => (value === null ? null : textOrContent.read(value)),
};

export const xmlContent: ArgumentKind<Content> = {
  expects: 'XML content',
  advice: (value) => (value === null ? "Give it a value with 'xml'." : "Make XML content of it with 'xml'."),
  read: xmlContentOf,
};

function forNull(replacement: string): string {
  if (replacement === 'string') return "Give it a value, or another one for null with 'coalesce'.";
  return `Give it a value, or another one for null with 'coalesce', such as coalesce(…, ${replacement}).`;
}

function isContent(value: JsonValue): boolean {
  return contentOf(value) !== undefined;
}

function forContainer(value: JsonValue, wanted: string): string {
  switch (kindOf(value)) {
    case 'array':
      return `Take the item that holds the ${wanted}, such as first(…).`;
    case 'object':
      return `Take the property that holds the ${wanted}.`;
    default:
      return `Use a ${wanted}.`;
  }
}

function forOneItem(value: JsonValue): string {
  return value instanceof JsonObject
    ? "Take the property that holds the array, or put the object into one with 'createArray'."
    : "Put it into one with 'createArray'.";
}

function forObjectInside(value: JsonValue): string {
  return isJsonArray(value) ? 'Take one of its items, such as first(…).' : 'Use an object.';
}
