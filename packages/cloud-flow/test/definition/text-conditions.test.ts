import { fromPlain, JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { compileFlow } from '../../src/definition/index.ts';

function findingsOf(actions: object): readonly string[] {
  const definition = fromPlain({ actions });
  if (!(definition instanceof JsonObject)) throw new Error('no object');
  return compileFlow(definition).diagnostics.map(({ code, severity, path }) => `${severity} ${code} ${path}`);
}

const filter = (where: unknown): object => ({ Filter: { type: 'Query', inputs: { from: [1], where } } });

test.each(['greater(item(), 1)', " equals(item()?['status'], 'Failed') ", "item()?['ok']"])('the filter %s lacks its @', (where) => {
  expect(findingsOf(filter(where))).toEqual(['error ConditionIsText /actions/Filter/inputs/where']);
});

test('a text that is no expression either fails when a run reaches it', () => {
  expect(findingsOf(filter('item > 5'))).toEqual(['warning ConditionIsText /actions/Filter/inputs/where']);
});

test.each(['@greater(item(), 1)', '@{true}', 'True', '', { greater: ['@item()', 1] }, true])('nothing is said of %j', (where) => {
  expect(findingsOf(filter(where))).toEqual([]);
});

test('conditions and loops that end on a condition are looked at, too, also inside of others', () => {
  const until = { Until: { type: 'Until', expression: 'equals(1, 1)', limit: { count: 1 }, actions: {} } };
  expect(findingsOf({ If: { type: 'If', expression: 'equals(1, 2)', actions: until } })).toEqual([
    'error ConditionIsText /actions/If/expression',
    'error ConditionIsText /actions/If/actions/Until/expression',
  ]);
});
