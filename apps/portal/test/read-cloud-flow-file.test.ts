import { expect, test } from 'vitest';
import { zipOf } from '../../../packages/desktop-flow/test/zip-of.ts';
import { readCloudFlowFile } from '../src/cloud-flows/import/read-cloud-flow-file.ts';

const ID = '0d5a1f52-1111-4222-8333-944455556666';
const DEFINITION = { $schema: 'https://schema.management.azure.com/x#', triggers: { manual: { type: 'Request' } }, actions: {} };
const SOLUTION_FLOW = JSON.stringify({ properties: { connectionReferences: {}, definition: DEFINITION }, schemaVersion: '1.0.0.0' });
const PACKAGE_FLOW = JSON.stringify({ name: ID, id: `/flows/${ID}`, properties: { displayName: 'Send news', definition: DEFINITION } });

/** As a solution lists it: `Name` is what people call the flow. */
const workflow = (name: string, path: string) =>
  `<Workflow WorkflowId="{${ID}}" Name="${name}"><JsonFileName>/${path}</JsonFileName><Category>5</Category></Workflow>`;

test('a solution gives each of its cloud flows by its name', () => {
  const [first, second] = [`Workflows/Makefolder-${ID.toUpperCase()}.json`, `Workflows/Other-${ID}.json`];
  const zip = zipOf({
    'customizations.xml': `<ImportExportXml><Workflows>${workflow('Make folder &amp; tell', first)}</Workflows></ImportExportXml>`,
    'solution.xml': '<ImportExportXml/>',
    [first]: `\uFEFF${SOLUTION_FLOW}`,
    [second]: SOLUTION_FLOW,
    'Workflows/stub.json': JSON.stringify({ properties: { definition: {} } }),
  });
  expect(readCloudFlowFile(zip, 'solution')).toEqual({
    kind: 'flows',
    flows: [
      { name: 'Make folder & tell', definition: SOLUTION_FLOW },
      { name: 'Other', definition: SOLUTION_FLOW },
    ],
  });
});

test('a package gives its flow by the name that people see', () => {
  const folder = `Microsoft.Flow/flows/${ID}`;
  const zip = zipOf({
    'manifest.json': JSON.stringify({ schema: '1.0' }),
    [`${folder}/definition.json`]: PACKAGE_FLOW,
    [`${folder}/apisMap.json`]: '{}',
  });
  expect(readCloudFlowFile(zip, 'package')).toEqual({ kind: 'flows', flows: [{ name: 'Send news', definition: PACKAGE_FLOW }] });
});

test('a file that is no zip is the text of a flow, and a zip without one is refused', () => {
  expect(readCloudFlowFile(new TextEncoder().encode(SOLUTION_FLOW), 'Mine')).toEqual({
    kind: 'flows',
    flows: [{ name: 'Mine', definition: SOLUTION_FLOW }],
  });
  expect(readCloudFlowFile(zipOf({ 'a.txt': 'x' }), 'a')).toEqual({ kind: 'refused', reason: 'noFlow' });
});
