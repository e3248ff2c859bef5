import { connectorDescriptionSchema } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { DESKTOP_FLOWS_DESCRIPTION } from '../src/index.ts';

test('the connector describes itself in the form of the protocol, in English and German', () => {
  expect(connectorDescriptionSchema.parse(DESKTOP_FLOWS_DESCRIPTION)).toEqual(DESKTOP_FLOWS_DESCRIPTION);
  const texts = JSON.stringify(DESKTOP_FLOWS_DESCRIPTION);
  expect(texts.match(/"en":/g)?.length).toBe(texts.match(/"de":/g)?.length);
});

test('the action is found under its name from Power Automate and has the wire shape of exported flows', () => {
  const [operation] = DESKTOP_FLOWS_DESCRIPTION.operations;
  expect(operation).toMatchObject({
    id: 'shared_uiflow/RunUIFlow_V2',
    title: { en: 'Run a flow built with Power Automate for desktop' },
    template: {
      type: 'OpenApiConnection',
      inputs: { host: { operationId: 'RunUIFlow_V2', apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow' } },
    },
    dynamicFields: { path: ['inputs', 'parameters'], prefix: 'item/' },
    canRun: true,
  });
  expect(operation?.fields.map(({ key, isRequired }) => [key, isRequired])).toEqual([
    ['uiFlowId', true],
    ['runMode', true],
    ['priority', false],
    ['attendedMode', false],
  ]);
});
