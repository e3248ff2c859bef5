import { BUILT_IN_OPERATIONS, describeBuiltIn, newOperation, operationIdOf } from '@tandem/cloud-flow/operations';
import { fromPlain, JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';

function json(plain: unknown): JsonObject {
  const value = fromPlain(plain);
  return value instanceof JsonObject ? value : new JsonObject();
}

test('every description is found again from the card that it makes', () => {
  for (const description of BUILT_IN_OPERATIONS) {
    expect(describeBuiltIn(description.kind, newOperation(description))?.id).toBe(description.id);
  }
});

test.each([
  ['action', { type: 'compose', inputs: 1 }, 'compose'],
  ['action', { type: 'Wait', inputs: { until: { timestamp: '2030-01-01' } } }, 'delay-until'],
  ['action', { type: 'Wait', inputs: { interval: { count: 1, unit: 'Day' } } }, 'delay'],
  ['action', { type: 'Table', inputs: { from: [], format: 'Html' } }, 'create-html-table'],
  ['action', { type: 'If', expression: '@true', actions: {} }, 'condition'],
  ['action', { type: 'Response', inputs: { statusCode: 200 } }, 'response'],
  ['action', { type: 'Response', kind: 'PowerApp', inputs: {} }, 'respond-to-power-app'],
  ['action', { type: 'Expression', kind: 'ConvertTimezone', inputs: {} }, 'convert-time-zone'],
  ['trigger', { type: 'Request' }, 'http-request'],
  ['trigger', { type: 'Request', kind: 'Button', inputs: {} }, 'manual'],
  ['trigger', { type: 'Http', inputs: {} }, 'http-poll'],
] as const)('%s %j is %s', (kind, operation, id) => {
  expect(operationIdOf(kind, json(operation))).toBe(id);
});

test.each([
  [
    {
      type: 'OpenApiConnection',
      inputs: { host: { apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow', operationId: 'RunUIFlow_V2' } },
    },
  ],
  [{ type: 'OpenApiConnection', inputs: { host: { connectionName: 'shared_uiflow_2', operationId: 'RunUIFlow_V2' } } }],
  [
    {
      type: 'ApiConnection',
      inputs: { host: { connection: { name: "@parameters('$connections')['shared_uiflow']['connectionId']" } } },
      metadata: { flowSystemMetadata: { swaggerOperationId: 'RunUIFlow_V2' } },
    },
  ],
])('a call of a connector is named by connector and operation: %j', (operation) => {
  expect(operationIdOf('action', json(operation))).toBe('shared_uiflow/RunUIFlow_V2');
});

test('a type or a kind that nobody knows has no description', () => {
  expect(describeBuiltIn('action', json({ type: 'Teleport' }))).toBeUndefined();
  expect(describeBuiltIn('action', json({ type: 'Response', kind: 'Fax' }))).toBeUndefined();
});
