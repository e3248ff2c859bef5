import { type JsonObject, parseJson, printJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { addTriggerInput, changeTriggerInput, moveTriggerInput, readTriggerInputs, removeTriggerInput } from '../../src/index.ts';

const KINDS = ['text', 'choice', 'yes-no', 'number', 'date', 'email', 'file'] as const;

test('every kind of input is read back as the kind it was added as', () => {
  const schema = KINDS.reduce<JsonObject | undefined>((made, kind) => addTriggerInput(made, kind, `A ${kind}`), undefined);
  expect(readTriggerInputs(schema).map(({ kind, title, isRequired }) => [kind, title, isRequired])).toEqual(
    KINDS.map((kind) => [kind, `A ${kind}`, true]),
  );
});

test('keys are numbered as Power Automate does', () => {
  const schema = addTriggerInput(addTriggerInput(addTriggerInput(undefined, 'text', 'a'), 'text', 'b'), 'choice', 'c');
  expect(readTriggerInputs(schema).map(({ key }) => key)).toEqual(['text', 'text_1', 'text_2']);
});

test('a change keeps what it does not name, members that nobody knows included', () => {
  const schema = parseJson(
    '{"type":"object","x-own":1,"properties":{"text":{"title":"A","type":"string","x-more":[1]}},"required":["text"]}',
  );
  expect(printJson(changeTriggerInput(schema, 'text', { title: 'B', isRequired: false }))).toBe(
    '{"type":"object","x-own":1,"properties":{"text":{"title":"B","type":"string","x-more":[1]}}}',
  );
});

test('inputs are moved and removed', () => {
  const schema = addTriggerInput(addTriggerInput(undefined, 'text', 'a'), 'email', 'b');
  expect(readTriggerInputs(moveTriggerInput(schema, 'email', -1)).map(({ key }) => key)).toEqual(['email', 'text']);
  expect(readTriggerInputs(moveTriggerInput(schema, 'text', -1)).map(({ key }) => key)).toEqual(['text', 'email']);
  expect(readTriggerInputs(removeTriggerInput(schema, 'text')).map(({ key }) => key)).toEqual(['email']);
});
