import { fromPlain } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { childFlowSchema } from '../../src/cloud-flow-designer/designer/child-flow-schema.ts';

const INPUTS = { type: 'object', properties: { text: { title: 'Words', type: 'string' } } };
const OUTPUTS = { type: 'object', properties: { total: { type: 'integer' } } };
const DEFINITION = {
  $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
  contentVersion: '1.0.0.0',
  triggers: { manual: { type: 'Request', kind: 'Button', inputs: { schema: INPUTS } } },
  actions: { Response: { type: 'Response', kind: 'PowerApp', inputs: { statusCode: 200, schema: OUTPUTS }, runAfter: {} } },
};

test.each([
  ['child-flow-inputs', INPUTS],
  ['child-flow-outputs', OUTPUTS],
])('%s are read from the definition of the child flow, in its container', (source, schema) => {
  const file = JSON.stringify({ properties: { connectionReferences: {}, definition: DEFINITION } });
  expect(childFlowSchema(source, file)).toEqual(fromPlain(schema));
});

test('a child flow without a response gives nothing back, and no flow has no schema', () => {
  expect(childFlowSchema('child-flow-outputs', JSON.stringify({ ...DEFINITION, actions: {} }))).toBeUndefined();
  expect(childFlowSchema('child-flow-inputs', 'null')).toBeUndefined();
});
