import { BUILT_IN_OPERATIONS } from '@tandem/cloud-flow/operations';
import { fromPlain, JsonObject, type JsonValue } from '@tandem/kernel';
import type { OperationDescription } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { type CheckOptions, checkFlow } from '../../src/cloud-flow-designer/checker/check-flow.ts';
import type { SchemaAnswer } from '../../src/cloud-flow-designer/designer/use-flow-facts.ts';

/** *Run a flow built with Power Automate for desktop*, as far as its fields go. */
const OPERATION = {
  kind: 'action',
  canRun: true,
  fields: [],
  dynamicFields: { path: ['inputs', 'parameters'], prefix: 'item/', schema: { source: 'inputs', parameters: {} } },
} as unknown as OperationDescription;

const INTERFACE = fromPlain({
  type: 'object',
  properties: { Customer: { type: 'string' }, Note: { type: 'string' } },
  required: ['Customer'],
});

test('a required input that depends on the chosen desktop flow is missed while it has no value', () => {
  expect(problemsWith({ 'item/Note': 'urgent' }, INTERFACE)).toEqual(['Customer is missing']);
});

test('a required field whose text is empty has no value, and white space is one', () => {
  expect(problemsWith({ 'item/Customer': '' }, INTERFACE)).toEqual(['Customer is missing']);
  expect(problemsWith({ 'item/Customer': ' ' }, INTERFACE)).toEqual([]);
});

test('a value whose input was renamed is an error beside the input that has no value', () => {
  expect(problemsWith({ 'item/Client': 'Ada' }, INTERFACE)).toEqual(['Customer is missing', 'Client is unknown']);
});

test.each([
  ['abc', '{}', ['Count is of another kind']],
  ['12', '[1, 2]', []],
  ["@triggerBody()?['number']", "@variables('list')", []],
  ['3', '[1, 2', ['Items is of another kind']],
])('a number of %s and a list of %s: %j', (count, items, expected) => {
  const schema = fromPlain({ type: 'object', properties: { Count: { type: 'number' }, Items: { type: 'array' } } });
  expect(problemsWith({ 'item/Count': count, 'item/Items': items }, schema)).toEqual(expected);
});

test('nothing is said of inputs before they are known', () => {
  expect(problemsWith({ 'item/Client': 'Ada' }, undefined)).toEqual([]);
});

test('a card whose connection nobody has chosen is an error', () => {
  const problems = checkFlow(flowWith({}), { ...OPTIONS, needsConnection: (json) => (json.has('runAfter') ? 'no connection' : undefined) });
  expect(problems).toContainEqual({ severity: 'error', message: 'no connection', card: 'action:Run', field: undefined });
});

test('what goes beyond a limit is a warning, and an error under a profile that does not publish it', () => {
  const name = 'A'.repeat(81);
  const options = { ...OPTIONS, describe: () => ({ ...OPERATION, dynamicFields: undefined }) };
  const found = (limitProfile: CheckOptions['limitProfile']) => checkFlow(flowWith({}, name), { ...options, limitProfile });
  expect(found('unlimited')).toMatchObject([{ severity: 'warning' }]);
  expect(found('power-automate-low')).toMatchObject([
    { severity: 'error', message: expect.stringContaining('nameCharacters'), card: `action:${name}` },
  ]);
});

test('an error inside of the value of a field is shown at that field, and a field that is missing is told once', () => {
  const recurrence = { frequency: 'Often', startTime: 'tomorrow', schedule: { minutes: [99] } };
  const definition = fromPlain({ triggers: { Daily: { type: 'Recurrence', recurrence } }, actions: {} });
  if (!(definition instanceof JsonObject)) throw new Error('no definition');
  const describe = (_card: string, json: JsonObject) => operationOf(json);
  const found = checkFlow(definition, { ...OPTIONS, describe });
  expect(found.map(({ card, field, severity }) => `${severity} ${card} ${field}`)).toEqual([
    'error trigger:Daily frequency',
    'error trigger:Daily startTime',
    'error trigger:Daily minutes',
    'error trigger:Daily interval',
  ]);
});

test('a required field that is for other values of another one is not missed', () => {
  const decider = { key: 'type', label: { en: 'Type' }, path: ['inputs', 'parameters', 'type'], isRequired: true };
  const options = { key: 'options', path: ['inputs', 'parameters', 'options'], label: { en: 'Options' }, isRequired: true };
  const fields = [decider, { ...options, shownFor: { key: 'type', values: ['Custom'] } }];
  const operation = { ...OPERATION, fields, dynamicFields: undefined } as unknown as OperationDescription;
  const found = (type: string) => checkFlow(flowWith({ type }), { ...OPTIONS, describe: () => operation }).map(({ message }) => message);
  expect(found('Basic')).not.toContain('Options is missing');
  expect(found('custom')).toContain('Options is missing');
  expect(found("@triggerBody()['type']")).toContain('Options is missing');
});

function operationOf(json: JsonObject): OperationDescription {
  const id = json.get('type') === 'Recurrence' ? 'recurrence' : undefined;
  const operation = BUILT_IN_OPERATIONS.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error('no operation');
  return operation;
}

const OPTIONS: CheckOptions = {
  describe: (card) => (card.startsWith('action:') ? OPERATION : { ...OPERATION, dynamicFields: undefined }),
  answerTo: () => answer(undefined),
  isMissing: ({ label }) => `${label.en} is missing`,
  isOfWrongKind: ({ label }) => `${label.en} is of another kind`,
  isUnknown: (name) => `${name} is unknown`,
  needsConnection: () => undefined,
  limitProfile: 'unlimited',
};

function answer(schema: JsonValue | undefined): SchemaAnswer {
  return { schema, isLoading: false, error: null, retry: () => undefined };
}

function problemsWith(parameters: Record<string, string>, schema: JsonValue | undefined): readonly string[] {
  const problems = checkFlow(flowWith(parameters), { ...OPTIONS, answerTo: () => answer(schema) });
  return problems.filter(({ card }) => card === 'action:Run').map(({ message }) => message);
}

function flowWith(parameters: Record<string, string>, name = 'Run'): JsonObject {
  const definition = fromPlain({
    $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    triggers: { manual: { type: 'Request', kind: 'Button', inputs: { schema: {} } } },
    actions: { [name]: { type: 'Compose', inputs: { parameters }, runAfter: {} } },
  });
  if (!(definition instanceof JsonObject)) throw new Error('no definition');
  return definition;
}
