import { describeOperation, operationsById } from '@tandem/cloud-flow/operations';
import { fromPlain, JsonObject } from '@tandem/kernel';
import type { ConnectorDescription, OperationDescription } from '@tandem/protocol';
import { expect, test } from 'vitest';

const SEND: OperationDescription = {
  id: 'shared_mail/Send',
  kind: 'action',
  title: { en: 'Send a letter', de: 'Brief senden' },
  description: { en: 'Sends a letter.', de: 'Sendet einen Brief.' },
  keywords: [],
  category: 'shared_mail',
  icon: 'mail',
  template: { type: 'OpenApiConnection' },
  fields: [{ key: 'to', path: ['inputs', 'parameters', 'to'], label: { en: 'To', de: 'An' }, isRequired: true, editor: { kind: 'text' } }],
  outputs: {},
  settings: [],
  canRun: true,
};
const MAIL: ConnectorDescription = {
  apiName: 'shared_mail',
  title: { en: 'Mail' },
  description: { en: 'Letters.' },
  icon: 'mail',
  colour: '#1f5c8a',
  needsConnection: true,
  operations: [SEND],
};

function describe(plain: unknown, kind: OperationDescription['kind'] = 'action') {
  const json = fromPlain(plain);
  return describeOperation(kind, json instanceof JsonObject ? json : new JsonObject(), operationsById([MAIL]));
}

test('a call of a connector has the description of its operation, whatever the case of its names', () => {
  const host = { apiId: '/providers/Microsoft.PowerApps/apis/shared_mail', operationId: 'send' };
  expect(describe({ type: 'OpenApiConnection', inputs: { host } })).toBe(SEND);
});

test('a call in the form before OpenAPI has the name of its operation and the fields of its own form', () => {
  const host = { connection: { name: "@parameters('$connections')['shared_mail']['connectionId']" } };
  const metadata = { flowSystemMetadata: { swaggerOperationId: 'Send' } };
  const described = describe({ type: 'ApiConnection', inputs: { host, method: 'post', path: '/letters' }, metadata });
  expect(described).toMatchObject({ id: SEND.id, title: SEND.title, icon: 'mail', canRun: false });
  expect(described?.fields.map(({ key }) => key)).toEqual(['method', 'path', 'queries', 'headers', 'body']);
});

test('a call of what nobody described has the description of its type', () => {
  const host = { apiId: '/providers/Microsoft.PowerApps/apis/shared_own', operationId: 'Do' };
  expect(describe({ type: 'OpenApiConnection', inputs: { host } })?.id).toBe('open-api-connection');
  expect(describe({ type: 'OpenApiConnection', inputs: { host } }, 'trigger')?.id).toBe('open-api-connection-trigger');
  expect(describe({ type: 'Teleport' })).toBeUndefined();
});
