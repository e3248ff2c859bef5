import { childFlowInputs, childFlowOutputs } from '@tandem/cloud-flow/operations';
import { fromPlain, JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';

const INPUTS = { type: 'object', properties: { text: { title: 'Country', type: 'string' } } };
const OUTPUTS = { type: 'object', properties: { count: { title: 'Count', type: 'number' } } };

function definition(plain: unknown): JsonObject {
  const value = fromPlain(plain);
  return value instanceof JsonObject ? value : new JsonObject();
}

test('a child flow takes what its trigger asks for', () => {
  const flow = definition({ triggers: { manual: { type: 'Request', kind: 'Button', inputs: { schema: INPUTS } } } });
  expect(childFlowInputs(flow)).toEqual(fromPlain(INPUTS));
  expect(childFlowInputs(new JsonObject())).toBeUndefined();
});

test('a child flow gives what its first response gives, however deep it stands', () => {
  const response = { type: 'Response', kind: 'PowerApp', inputs: { schema: OUTPUTS } };
  const inCase = { type: 'Switch', cases: { A: { case: 'a', actions: { R: response } } } };
  const flow = definition({ actions: { C: { type: 'Compose' }, If: { type: 'If', actions: {}, else: { actions: { S: inCase } } } } });
  expect(childFlowOutputs(flow)).toEqual(fromPlain(OUTPUTS));
  expect(childFlowOutputs(definition({ actions: { C: { type: 'Compose' } } }))).toBeUndefined();
});
