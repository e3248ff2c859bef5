import { compileFlow } from '@tandem/cloud-flow';
import { type NewTrigger, newFlowFile, printFlowFile, readFlowFile, withContent } from '@tandem/designer-core/cloud-flow';
import { equalJson, fromPlain, JsonObject, parseJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { asPlain, json } from './sample-flow.ts';

const DEFINITION = { triggers: {}, actions: {}, $schema: 'x' };
const FORMS: readonly (readonly [string, object])[] = [
  ['bare', DEFINITION],
  [
    'solution',
    { properties: { connectionReferences: { a: 1 }, definition: DEFINITION, other: 5.5 }, schemaVersion: '1.0.0.0', extra: [1] },
  ],
  ['legacy', { id: 'x', name: 'y', properties: { definition: DEFINITION, connectionReferences: {} } }],
  ['workflow-file', { definition: DEFINITION, kind: 'Stateful' }],
  ['template', { resources: [{ properties: {} }, { properties: { definition: DEFINITION } }], parameters: {} }],
  ['template', { resources: [{ properties: { definition: DEFINITION, parameters: {} } }], variables: { a: 'b' } }],
];

describe.each(FORMS)('a file of the form %s', (form, document) => {
  const text = JSON.stringify(document);

  test('is read, and printed to equal JSON', () => {
    const { file } = readFlowFile(text);
    expect(file?.form).toBe(form);
    expect(file === undefined ? '' : equalJson(parseJson(printFlowFile(file)), parseJson(text))).toBe(true);
  });

  test('takes another definition and other references, and keeps all that it had besides', () => {
    const { file } = readFlowFile(text);
    if (file === undefined) throw new Error('not read');
    const content = { definition: file.definition.copy().set('actions', json({ A: {} })), connectionReferences: json({ r: { id: 'z' } }) };
    const printed = printFlowFile(withContent(file, content));
    const again = readFlowFile(printed).file;
    expect(asPlain(again?.definition)).toEqual({ ...DEFINITION, actions: { A: {} } });
    if (form !== 'bare') expect(asPlain(again?.connectionReferences)).toEqual({ r: { id: 'z' } });
    const [before, after] = [fromPlain(document), again?.document ?? null];
    const keys = (value: typeof after): unknown => (value instanceof JsonObject ? [...value.keys()] : value);
    expect(keys(after)).toEqual(expect.arrayContaining(keys(before) as unknown[]));
  });
});

test('texts in brackets of a deployment template are the same texts when an edited workflow is written back', () => {
  const inputs = {
    literal: '[[not an expression]',
    twice: '[[[two]',
    open: '[[x',
    known: "[parameters('place')]",
    later: '[resourceGroup().id]',
    meant: '[[resourceGroup().id]',
  };
  const definition = { ...DEFINITION, actions: { A: { type: 'Compose', inputs } } };
  const template = { parameters: { place: { defaultValue: 'here' } }, resources: [{ properties: { definition } }] };
  const { file } = readFlowFile(JSON.stringify(template));
  if (file === undefined) throw new Error('not read');
  const edited = file.definition.copy().set('outputs', json({ added: { value: '[typed]' } }));
  const again = readFlowFile(printFlowFile(withContent(file, { ...file, definition: edited }))).file;
  expect(asPlain(again?.definition)).toEqual(asPlain(edited));
  expect(asPlain(edited.get('actions'))).toMatchObject({ A: { inputs: { literal: '[not an expression]', open: '[[x', known: 'here' } } });
});

test('a text that holds no flow is told, never thrown', () => {
  for (const text of ['', '[]', '{"properties":{}}', '{']) {
    const { file, diagnostics } = readFlowFile(text);
    expect(file).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  }
});

const TRIGGERS: readonly NewTrigger[] = [
  { kind: 'instant', inputs: [] },
  {
    kind: 'instant',
    inputs: [
      { title: 'Country', type: 'text', description: '', isRequired: true },
      { title: 'City', type: 'text', description: 'Where', isRequired: false },
      { title: 'Picture', type: 'file', description: '', isRequired: false },
    ],
  },
  { kind: 'scheduled', frequency: 'Week', interval: 1, startTime: undefined, timeZone: 'UTC', weekDays: ['Monday'] },
  { kind: 'http-request', schema: json({ type: 'object' }) },
  {
    kind: 'automated',
    name: 'When_it_happens',
    json: json({
      type: 'OpenApiConnectionWebhook',
      inputs: { host: { apiId: '/providers/Microsoft.PowerApps/apis/shared_workqueues', operationId: 'OnItemAdded', connectionName: 'q' } },
    }),
  },
];

test.each(TRIGGERS)('a new flow with the trigger $kind has the form of solutions and no fault', (trigger) => {
  const file = newFlowFile(trigger);
  const again = readFlowFile(printFlowFile(file));
  expect(again.file?.form).toBe('solution');
  expect(again.diagnostics).toEqual([]);
  expect(compileFlow(file.definition).flow.triggers).toHaveLength(1);
});

test('the inputs of an instant flow have the keys that Power Automate gives them', () => {
  const file = newFlowFile(TRIGGERS[1] ?? { kind: 'instant', inputs: [] });
  expect(asPlain(file.definition.get('triggers'))).toMatchObject({
    manual: {
      kind: 'Button',
      inputs: {
        schema: { required: ['text'], properties: { text: { title: 'Country' }, text_1: { title: 'City' }, file: { type: 'object' } } },
      },
    },
  });
});
