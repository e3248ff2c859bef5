import { expect, test } from 'vitest';
import { zipOf } from '../../../../packages/desktop-flow/test/zip-of.ts';
import { readFlowFile } from '../../src/flow-import/read-flow-file.ts';

const ID = '0d5a1f52-1111-4222-8333-944455556666';
const OTHER_ID = '0d5a1f52-1111-4222-8333-944455557777';
const DEFINITION = { $schema: 'https://schema.management.azure.com/x#', triggers: { manual: { type: 'Request' } }, actions: {} };
const SOLUTION_FLOW = JSON.stringify({ properties: { connectionReferences: {}, definition: DEFINITION }, schemaVersion: '1.0.0.0' });
const PACKAGE_FLOW = JSON.stringify({ name: ID, id: `/flows/${ID}`, properties: { displayName: 'Send news', definition: DEFINITION } });

/** As a solution lists it: `Name` is what people call the flow. */
const workflow = (name: string, path: string) =>
  `<Workflow WorkflowId="{${ID}}" Name="${name}"><JsonFileName>/${path}</JsonFileName><Category>5</Category></Workflow>`;

const read = (bytes: Uint8Array, fileName: string) => readFlowFile(bytes, { fileName, page: 'cloud' });

test('a solution gives each of its cloud flows by its name', () => {
  const [first, second] = [`Workflows/Makefolder-${ID.toUpperCase()}.json`, `Workflows/Other-${ID}.json`];
  const zip = zipOf({
    'customizations.xml': `<ImportExportXml><Workflows>${workflow('Make folder &amp; tell', first)}</Workflows></ImportExportXml>`,
    'solution.xml': '<ImportExportXml/>',
    [first]: `\uFEFF${SOLUTION_FLOW}`,
    [second]: SOLUTION_FLOW,
    'Workflows/stub.json': JSON.stringify({ properties: { definition: {} } }),
  });
  expect(read(zip, 'solution')).toEqual({
    kind: 'flows',
    cloud: [
      { kind: 'cloud', name: 'Make folder & tell', workflowId: ID, definition: SOLUTION_FLOW },
      { kind: 'cloud', name: 'Other', workflowId: ID, definition: SOLUTION_FLOW },
    ],
    desktop: [],
    unreadable: [],
  });
});

test('a package gives its flow by the name that people see', () => {
  const folder = `Microsoft.Flow/flows/${ID}`;
  const zip = zipOf({
    'manifest.json': JSON.stringify({ schema: '1.0' }),
    [`${folder}/definition.json`]: PACKAGE_FLOW,
    [`${folder}/apisMap.json`]: '{}',
  });
  expect(read(zip, 'package')).toMatchObject({
    cloud: [{ kind: 'cloud', name: 'Send news', workflowId: ID, definition: PACKAGE_FLOW }],
    desktop: [],
  });
});

test('a file that is no zip is the text of a flow, and a zip without one is refused', () => {
  expect(read(new TextEncoder().encode(SOLUTION_FLOW), 'Mine')).toMatchObject({
    cloud: [{ kind: 'cloud', name: 'Mine', definition: SOLUTION_FLOW }],
  });
  expect(read(zipOf({ 'a.txt': 'x' }), 'a')).toEqual({ kind: 'refused', reason: 'noFlow' });
});

test('a solution gives its desktop flows beside its cloud flows, on either page', () => {
  const path = `Workflows/Makefolder-${ID}.json`;
  const desktop = `<Workflow WorkflowId="{${OTHER_ID}}" Name="Desk"><UIFlowType>2</UIFlowType><Definition>"SET A TO 1"</Definition></Workflow>`;
  const xml = `<ImportExportXml><Workflows>${workflow('Make folder', path)}${desktop}</Workflows></ImportExportXml>`;
  const zip = zipOf({ 'customizations.xml': xml, [path]: SOLUTION_FLOW });
  for (const page of ['cloud', 'desktop'] as const) {
    expect(readFlowFile(zip, { fileName: 'both', page })).toMatchObject({
      cloud: [{ name: 'Make folder', workflowId: ID }],
      desktop: [{ name: 'Desk', workflowId: OTHER_ID, script: 'SET A TO 1' }],
    });
  }
});
