import { Double, isJsonArray, isNumeric, type JsonNumber, JsonObject, type JsonValue } from '@tandem/kernel';
import type { ArgumentKind } from './parameter.ts';

export const anything: ArgumentKind<JsonValue> = {
  expects: 'any value',
  read: (value) => value,
};

export const text: ArgumentKind<string> = {
  expects: 'a string',
  read: (value) => (typeof value === 'string' ? value : undefined),
};

export const boolean: ArgumentKind<boolean> = {
  expects: 'a boolean',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

export const number: ArgumentKind<JsonNumber> = {
  expects: 'a number',
  read: (value) => (isNumeric(value) ? value : undefined),
};

/** An integer in the safe range; a float without a fraction counts as one. */
export const integer: ArgumentKind<number> = {
  expects: 'an integer',
  read: (value) => {
    const plain = value instanceof Double ? value.value : value;
    return typeof plain === 'number' && Number.isSafeInteger(plain) ? plain : undefined;
  },
};

export const array: ArgumentKind<readonly JsonValue[]> = {
  expects: 'an array',
  read: (value) => (isJsonArray(value) ? value : undefined),
};

export const object: ArgumentKind<JsonObject> = {
  expects: 'an object',
  read: (value) => (value instanceof JsonObject ? value : undefined),
};

export const textOrArray: ArgumentKind<string | readonly JsonValue[]> = {
  expects: 'a string or an array',
  read: (value) => (typeof value === 'string' || isJsonArray(value) ? value : undefined),
};

export const collection: ArgumentKind<string | readonly JsonValue[] | JsonObject> = {
  expects: 'a string, an array or an object',
  read: (value) => (typeof value === 'string' || isJsonArray(value) || value instanceof JsonObject ? value : undefined),
};
