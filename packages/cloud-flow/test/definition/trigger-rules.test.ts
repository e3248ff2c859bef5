import { fromPlain, JsonObject, printJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { compileFlow, readTriggerInputs, responseMode, rowBody } from '../../src/index.ts';

function compile(trigger: Record<string, unknown>, actions: unknown = {}) {
  const definition = fromPlain({ triggers: { T: { type: 'Request', ...trigger } }, actions });
  if (!(definition instanceof JsonObject)) throw new Error('no object');
  const { flow, diagnostics } = compileFlow(definition);
  return { trigger: flow.triggers[0], faults: diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path}`) };
}

test.each([
  [{ runtimeConfiguration: { concurrency: {} } }, { runs: 25, maximumWaitingRuns: 35 }],
  [{ runtimeConfiguration: { concurrency: { runs: 1 } } }, { runs: 1, maximumWaitingRuns: 11 }],
  [{ runtimeConfiguration: { concurrency: { runs: '3', maximumWaitingRuns: 100 } } }, { runs: 3, maximumWaitingRuns: 100 }],
  [{ operationOptions: 'SingleInstance' }, { runs: 1, maximumWaitingRuns: 11 }],
  [{}, undefined],
])('a trigger with %j lets so many runs go on', (trigger, expected) => {
  expect(compile(trigger)).toMatchObject({ faults: [] });
  expect(compile(trigger).trigger?.rules.concurrency).toEqual(expected);
});

const RESPONSE = { Inside: { type: 'Scope', actions: { Answer: { type: 'Response', inputs: { statusCode: 200 } } } } };
const LATER = { Answer: { type: 'Response', operationOptions: 'Asynchronous', inputs: { statusCode: 200 } } };

test.each([
  [
    { runtimeConfiguration: { concurrency: { runs: 0 } } },
    {},
    ['error InvalidTriggerConcurrency /triggers/T/runtimeConfiguration/concurrency/runs'],
  ],
  [
    { runtimeConfiguration: { concurrency: { runs: 1, maximumWaitingRuns: 101 } } },
    {},
    ['error InvalidTriggerConcurrency /triggers/T/runtimeConfiguration/concurrency/maximumWaitingRuns'],
  ],
  [{ conditions: 'no' }, {}, ['error InvalidTriggerCondition /triggers/T/conditions']],
  [{ conditions: [{}] }, {}, ['error InvalidTriggerCondition /triggers/T/conditions/0']],
  [{ conditions: [{ expression: '@equals(1,' }] }, {}, ['error InvalidTemplate /triggers/T/conditions/0/expression']],
  [{ conditions: [{ expression: '@nope()' }] }, {}, ['error InvalidTemplate /triggers/T/conditions/0/expression']],
  [{ splitOn: '@triggerBody(' }, {}, ['error InvalidTemplate /triggers/T/splitOn']],
  [{ splitOn: '@triggerBody()' }, RESPONSE, ['error SplitOnWithResponse /triggers/T/splitOn']],
  [{ splitOn: '@triggerBody()' }, LATER, []],
  [
    { type: 'OpenApiConnection', inputs: { parameters: { a: '@x(' }, host: { apiId: '/apis/shared_a', operationId: 'B' } } },
    {},
    ['error InvalidTemplate /triggers/T/inputs/parameters/a'],
  ],
  [{ type: 'OpenApiConnection', inputs: { host: {} } }, {}, ['warning InvalidHost /triggers/T/inputs/host']],
])('a trigger with %j is told its fault with the place', (trigger, actions, faults) => {
  expect(compile(trigger, actions).faults).toEqual(faults);
});

test.each([
  [
    {
      type: 'OpenApiConnection',
      inputs: {
        host: { apiId: '/providers/x/apis/shared_a', connectionName: 'shared_a_1', operationId: 'OnNew' },
        parameters: { 'item/x': 1 },
      },
    },
    { apiName: 'shared_a', operationId: 'OnNew', connectionKey: 'shared_a_1' },
    '{"item/x":1}',
  ],
  [
    {
      type: 'ApiConnection',
      metadata: { flowSystemMetadata: { swaggerOperationId: 'GetOnNewItems' } },
      inputs: {
        host: { connection: { name: "@parameters('$connections')['shared_b']['connectionId']" } },
        method: 'get',
        path: '/x',
        authentication: "@parameters('$authentication')",
      },
    },
    { apiName: 'shared_b', operationId: 'GetOnNewItems', connectionKey: 'shared_b' },
    '{"method":"get","path":"/x"}',
  ],
  [
    {
      type: 'Http',
      inputs: { method: 'GET', uri: 'http://a/', retryPolicy: { type: 'none' } },
      recurrence: { frequency: 'Hour', interval: 1 },
    },
    { apiName: 'tandem_http', operationId: 'Http', connectionKey: undefined },
    '{"method":"GET","uri":"http://a/"}',
  ],
])('the trigger %j says through which operation it listens', (trigger, call, parameters) => {
  const { trigger: compiled, faults } = compile(trigger);
  expect(faults).toEqual([]);
  expect(compiled?.call).toMatchObject(call);
  expect(printJson(compiled?.call?.parameters.constant ?? null)).toBe(parameters);
});

test('a flow answers at once when any of its responses does', () => {
  const mode = (actions: unknown) => responseMode(fromPlain({ actions }) as JsonObject);
  expect([mode({}), mode(LATER), mode(RESPONSE), mode({ ...LATER, ...RESPONSE }), mode(5)]).toEqual([
    'none',
    'asynchronous',
    'synchronous',
    'synchronous',
    'none',
  ]);
});

const ROW = fromPlain({
  type: 'object',
  properties: {
    rows: {
      type: 'array',
      items: {
        type: 'object',
        required: ['email', 'entity'],
        properties: {
          email: { title: 'Reviewer', type: 'string', 'x-ms-content-hint': 'EMAIL' },
          entity: { type: 'object', required: ['ID'], properties: { ID: { type: 'integer' }, itemUrl: { type: 'string' } } },
        },
      },
    },
  },
});

test('a flow for a selected row asks for the fields of one row', () => {
  expect(readTriggerInputs(ROW).map(({ key, kind, isRequired }) => [key, kind, isRequired])).toEqual([
    ['email', 'email', true],
    ['entity/ID', 'number', true],
    ['entity/itemUrl', 'text', false],
  ]);
  expect(printJson(rowBody(fromPlain({ email: 'a@b.c', 'entity/ID': 7 })))).toBe('{"rows":[{"email":"a@b.c","entity":{"ID":7}}]}');
  expect(printJson(rowBody(fromPlain({ rows: [{ a: 1 }] })))).toBe('{"rows":[{"a":1}]}');
});
