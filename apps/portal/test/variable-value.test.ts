import { parseJson, printJson } from '@tandem/kernel';
import { expect, it } from 'vitest';
import { fieldText, readField } from '../src/environment-variables/variable-value.ts';

it.each([
  ['text', '"5.0"'],
  ['text', '""'],
  ['number', '5.0'],
  ['number', '9223372036854775807'],
  ['yes-no', 'true'],
  ['json', '{"a":[1.0,null]}'],
] as const)('shows a value of the kind %s so that the field means the same: %s', (kind, json) => {
  const reading = readField(kind, fieldText(kind, parseJson(json)));
  expect(reading.ok && printJson(reading.value)).toBe(json);
});

it.each([
  ['number', '3,5', 'number'],
  ['number', '"3"', 'number'],
  ['number', ' ', 'missing'],
  ['json', '{"a": 5.0', 'json'],
] as const)('finds in a field of the kind %s what is wrong with %s', (kind, text, fault) => {
  expect(readField(kind, text)).toEqual({ ok: false, fault });
});
