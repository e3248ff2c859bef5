import { fromPlain, printJson } from '@tandem/kernel';
import { expect, it } from 'vitest';
import { makeTriggerBody } from '../src/trigger-form/trigger-body.ts';
import type { TriggerInput } from '../src/trigger-form/trigger-entries.ts';

function input(kind: TriggerInput['kind'], more: Partial<TriggerInput> = {}): TriggerInput {
  return { key: 'field', title: 'Field', description: '', kind, isRequired: false, ...more };
}

it('passes every kind of input in the type that its schema asks for', () => {
  const inputs = [
    input('text', { key: 'text' }),
    input('number', { key: 'number' }),
    input('yes-no', { key: 'boolean' }),
    input('date', { key: 'date' }),
    input('email', { key: 'email' }),
    input('file', { key: 'file' }),
    input('choice', { key: 'text_1', choices: ['Red', 'Green'] }),
  ];
  const entries = {
    text: ' Greece ',
    number: '1.5',
    boolean: 'no',
    date: '2026-11-25',
    email: 'ada@example.org',
    file: { name: 'a.txt', contentBytes: 'QQ==' },
    text_1: 'Green',
  };
  expect(makeTriggerBody(inputs, entries)).toEqual({
    kind: 'valid',
    body: {
      text: ' Greece ',
      number: 1.5,
      boolean: false,
      date: '2026-11-25',
      email: 'ada@example.org',
      file: { name: 'a.txt', contentBytes: 'QQ==' },
      text_1: 'Green',
    },
  });
});

it('leaves out an optional input that is blank', () => {
  expect(makeTriggerBody([input('text'), input('number', { key: 'n' })], { field: '  ' })).toEqual({ kind: 'valid', body: {} });
});

it('asks for a required input', () => {
  expect(makeTriggerBody([input('text', { isRequired: true })], {})).toEqual({
    kind: 'faulty',
    faults: { field: 'required' },
  });
});

it.each([
  ['number', 'twelve', 'number'],
  ['number', '.', 'number'],
  ['number', '1e999', 'tooLarge'],
  ['number', '12345678901234567890', 'tooExact'],
  ['email', 'nobody', 'email'],
  ['date', '25.11.2026', 'date'],
  ['choice', 'Blue', 'choice'],
] as const)('refuses for the kind %s the entry %s', (kind, entry, fault) => {
  const result = makeTriggerBody([input(kind, kind === 'choice' ? { choices: ['Red'] } : {})], { field: entry });
  expect(result).toEqual({ kind: 'faulty', faults: { field: fault } });
});

it.each([
  ['-3', '-3'],
  ['+3', '3'],
  ['05', '5'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['5.0', '5.0'],
  ['1e3', '1000.0'],
  ['9007199254740993', '9007199254740993'],
])('passes the number %s as %s', (entry, json) => {
  const result = makeTriggerBody([input('number')], { field: entry });
  expect(result.kind === 'valid' ? printJson(fromPlain(result.body)) : result).toBe(`{"field":${json}}`);
});
