import { expect, test } from 'vitest';
import { zipOf } from '../../../../packages/desktop-flow/test/zip-of.ts';
import { readFlowFile } from '../../src/flow-import/read-flow-file.ts';

const ID = '0d5a1f52-1111-4222-8333-944455556666';
const OTHER_ID = '0d5a1f52-1111-4222-8333-944455557777';
const DEFINITION = { $schema: 'https://schema.management.azure.com/x#', triggers: { manual: { type: 'Request' } }, actions: {} };
const SOLUTION_FLOW = JSON.stringify({ properties: { connectionReferences: {}, definition: DEFINITION }, schemaVersion: '1.0.0.0' });
const PACKAGE_FLOW = JSON.stringify({ name: ID, id: `/flows/${ID}`, properties: { displayName: 'Send news', definition: DEFINITION } });

type Paths = [string, string, string, string];

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

test('a solution names the cloud flows that are cut off, have no definition, or are missing', () => {
  const [listed, unlisted, empty, gone] = ['Cut', `Loose-${ID}`, 'Empty', 'Gone'].map((name) => `Workflows/${name}.json`) as Paths;
  const workflows = [workflow('Cut off', listed), workflow('Has nothing', empty), workflow('Went away', gone), '<Workflow Name="Old"/>'];
  const zip = zipOf({
    'customizations.xml': `<ImportExportXml><Workflows>${workflows.join('')}</Workflows></ImportExportXml>`,
    [listed]: SOLUTION_FLOW.slice(0, -20),
    [unlisted]: SOLUTION_FLOW.slice(0, 30),
    [empty]: '{"properties": {}}',
    'settings.json': '{"cut',
  });
  const message = (name: string, path: string) =>
    `The file ${path} has no definition of the cloud flow '${name}' that can be read: it is cut off or damaged. Export it again.`;
  expect(read(zip, 'solution')).toEqual({
    kind: 'flows',
    cloud: [],
    desktop: [],
    unreadable: [
      { kind: 'cloud', name: 'Cut off', message: message('Cut off', listed) },
      { kind: 'cloud', name: 'Loose', message: message('Loose', unlisted) },
      { kind: 'cloud', name: 'Has nothing', message: message('Has nothing', empty) },
      {
        kind: 'cloud',
        name: 'Went away',
        message: "The solution has no file of the cloud flow 'Went away'. Export it again with the flow in it.",
      },
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
