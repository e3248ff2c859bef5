import { fromPlain, JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { compileFlow } from '../../src/definition/index.ts';

function warningsOf(actions: object): readonly string[] {
  const definition = fromPlain({ actions });
  if (!(definition instanceof JsonObject)) throw new Error('no object');
  return compileFlow(definition).diagnostics.map(({ code, path }) => `${code} ${path}`);
}

const set = { Set: { type: 'SetVariable', inputs: { name: 'v', value: '@item()' } } };
const each = (repetitions: number, actions: object): object => ({
  Each: { type: 'Foreach', foreach: '@range(0, 3)', runtimeConfiguration: { concurrency: { repetitions } }, actions },
});

test('a variable that passes set side by side is named, at any depth, and not when they run one after the other', () => {
  expect(warningsOf(each(20, set))).toEqual(['ParallelVariableWrite /actions/Each/actions/Set']);
  const inBranch = { If: { type: 'If', expression: '@true', actions: {}, else: { actions: set } } };
  expect(warningsOf(each(2, inBranch))).toEqual(['ParallelVariableWrite /actions/Each/actions/If/else/actions/Set']);
  expect(warningsOf(each(1, set))).toEqual([]);
});

test.each([
  ['item/Password', 'hunter2', true],
  ['item/Password', "@triggerBody()['password']", false],
  ['item/Password', '', false],
  ['item/PasswordHint', 'the usual', false],
  ['body/client_secret', 's3', true],
])('the parameter %s with %j is a secret that stands readable: %s', (key, value, isNamed) => {
  const host = { apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow', connectionName: 'shared_uiflow', operationId: 'RunUIFlow_V2' };
  const found = warningsOf({ Run: { type: 'OpenApiConnection', inputs: { host, parameters: { [key]: value } } } });
  expect(found.some((warning) => warning.startsWith('PlainSecret'))).toBe(isNamed);
});
