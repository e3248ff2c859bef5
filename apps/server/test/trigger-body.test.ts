import { readTriggerInputs } from '@tandem/cloud-flow';
import { fromPlain, parseJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { compileBodySchema } from '../src/triggers/body-schema.ts';

const SCHEMA = fromPlain({
  $schema: 'http://json-schema.org/draft-04/schema#',
  type: 'object',
  properties: {
    text: { title: 'Country', type: 'string', description: 'Where to look', 'x-ms-content-hint': 'TEXT', 'x-ms-dynamically-added': true },
    number: { title: 'How many', type: 'number', 'x-ms-content-hint': 'NUMBER' },
    boolean: { title: 'Urgent', type: 'boolean', 'x-ms-content-hint': 'YESNO' },
    date: { title: 'Due', type: 'string', format: 'date', 'x-ms-content-hint': 'DATE' },
    email: { title: 'Whom to tell', type: 'string', format: 'email', 'x-ms-content-hint': 'EMAIL' },
    file: {
      title: 'Form',
      type: 'object',
      'x-ms-content-hint': 'FILE',
      properties: { name: { type: 'string' }, contentBytes: { type: 'string', format: 'byte' } },
    },
    text_1: { title: 'Colour', type: 'string', enum: ['red', 'green'] },
    'a/b': { type: 'integer' },
  },
  required: ['text', 'number'],
});

test('the run form has one field for each property of the trigger, with its kind', () => {
  const fields = readTriggerInputs(SCHEMA).map(({ key, title, kind, isRequired }) => [key, title, kind, isRequired]);
  expect(fields).toEqual([
    ['text', 'Country', 'text', true],
    ['number', 'How many', 'number', true],
    ['boolean', 'Urgent', 'yes-no', false],
    ['date', 'Due', 'date', false],
    ['email', 'Whom to tell', 'email', false],
    ['file', 'Form', 'file', false],
    ['text_1', 'Colour', 'choice', false],
    ['a/b', 'a/b', 'number', false],
  ]);
  expect(readTriggerInputs(fromPlain({ properties: 5 }))).toEqual([]);
});

test.each([
  ['{"text":"Greece","number":5.0}', []],
  ['{"text":"Greece"}', [{ path: 'body.number', message: '"How many" is required' }]],
  [
    '{"text":7,"number":"7"}',
    [
      { path: 'body.text', message: '"Country" must be string' },
      { path: 'body.number', message: '"How many" must be number' },
    ],
  ],
  ['{"text":"a","number":1,"date":"soon"}', [{ path: 'body.date', message: '"Due" must match format "date"' }]],
  ['{"text":"a","number":1,"email":"nobody"}', [{ path: 'body.email', message: '"Whom to tell" must match format "email"' }]],
  ['{"text":"a","number":1,"text_1":"blue"}', [{ path: 'body.text_1', message: '"Colour" must be equal to one of the allowed values' }]],
  ['{"text":"a","number":1,"a/b":1.5}', [{ path: 'body.a/b', message: 'must be integer' }]],
  ['null', [{ path: 'body', message: 'must be object' }]],
] as const)('the body %s is checked field by field', (body, faults) => {
  const check = compileBodySchema(SCHEMA);
  const run = (): void => check(parseJson(body));
  if (faults.length === 0) expect(run).not.toThrow();
  else expect(run).toThrow(expect.objectContaining({ code: 'InvalidTriggerBody', details: faults }));
});

test('a trigger without a schema takes any body, and a faulty schema is reported', () => {
  expect(() => compileBodySchema(undefined)(parseJson('[1]'))).not.toThrow();
  expect(() => compileBodySchema(fromPlain({ type: 'thing' }))).toThrow(expect.objectContaining({ code: 'InvalidTriggerSchema' }));
  expect(() => compileBodySchema(fromPlain({ $ref: 'https://example.org/schema.json' }))).toThrow(
    expect.objectContaining({ code: 'InvalidTriggerSchema' }),
  );
});

test('a pattern is checked in a time that grows with the text, and one that cannot be is reported', () => {
  const before = performance.now();
  const check = compileBodySchema(fromPlain({ type: 'string', pattern: '^(a+)+$' }));
  expect(() => check(`${'a'.repeat(60)}!`)).toThrow(expect.objectContaining({ code: 'InvalidTriggerBody' }));
  expect(performance.now() - before).toBeLessThan(1000);
  expect(() => compileBodySchema(fromPlain({ pattern: '(?=a)' }))).toThrow(expect.objectContaining({ code: 'InvalidTriggerSchema' }));
});
