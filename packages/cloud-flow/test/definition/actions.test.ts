import { readCloudFlow } from '@tandem/cloud-flow';
import { expect, test } from 'vitest';

function read(action: unknown): ReturnType<typeof readCloudFlow> {
  return readCloudFlow(JSON.stringify({ triggers: {}, actions: { A: action } }));
}

/** The severities, codes and places of what is wrong with an action. */
function faultsOf(action: unknown): readonly string[] {
  return read(action).diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

test.each([
  ['Query', { from: '@add(', where: '@add(' }, ['from', 'where']],
  ['Query', { from: [], where: { and: [{ equals: ['@add(', 1] }] } }, ['where/and/0/equals/0']],
  ['Select', { from: [], select: { a: { b: '@add(' } } }, ['select/a/b']],
  ['Join', { from: '@add(', joinWith: '@add(' }, ['joinWith', 'from']],
  [
    'Table',
    {
      from: [],
      format: 'CSV',
      columns: [
        { header: 'a', value: 1 },
        { header: '@add(', value: '@add(' },
      ],
    },
    ['columns/1/header', 'columns/1/value'],
  ],
  ['Table', { from: [], format: '@add(', columns: '@variables(1)' }, ['format', 'columns']],
])('faults of %s lead to where they stand in %j', (type, inputs, places) => {
  expect(faultsOf({ type, inputs })).toEqual(places.map((place) => `warning InvalidTemplate /actions/A/inputs/${place}`));
});

test.each([
  [{ name: 'v', value: "@concat(variables('V'), 'x')" }, ['error InvalidVariable /actions/A/inputs/value']],
  [{ name: 'v', value: { deep: ["@{variables('v')}"] } }, ['error InvalidVariable /actions/A/inputs/value']],
  [{ name: 'v', value: "@variables('w')" }, []],
])('a variable cannot be set to what reads it: %j', (inputs, faults) => {
  expect(faultsOf({ type: 'SetVariable', inputs })).toEqual(faults);
});

test.each([
  ['JavaScriptCode', /no code .*on purpose.*desktop flow/],
  ['Function', /Azure.*HTTP/],
  ['ApiManagement', /Azure.*HTTP/],
  ['SendToBatch', /batches.*work queue/],
  ['Liquid', /integration account.*Compose/],
  ['Xslt', /integration account.*xpath/],
  ['XmlValidation', /integration account.*xpath/],
  ['FlatFileDecoding', /integration account.*split/],
  ['Agent', /language models.*HTTP/],
  ['Invented', /Replace it/],
])('the action type %s is kept, and it is said what is missing and what to use instead', (type, message) => {
  const { diagnostics, flow } = read({ type, inputs: {} });
  expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'ActionNotSupported', path: '/actions/A/type' }]);
  expect(diagnostics[0]?.message).toMatch(message);
  expect(flow?.compiled.actions.get('a')?.body).toMatchObject({ kind: 'unsupported', message: expect.stringMatching(message) });
});

test('an expression of an unknown kind is told at its kind', () => {
  expect(faultsOf({ type: 'Expression', kind: 'Sqrt', inputs: {} })).toEqual(['warning ActionNotSupported /actions/A/kind']);
  expect(faultsOf({ type: 'Expression', inputs: {} })).toEqual(['warning ActionNotSupported /actions/A/kind']);
});

test('a webhook call in the form before OpenAPI names its connector', () => {
  const host = { connection: { name: "@parameters('$connections')['shared_approvals']['connectionId']" } };
  const body = read({ type: 'ApiConnectionWebhook', inputs: { host, body: {} } }).flow?.compiled.actions.get('a')?.body;
  expect(body).toMatchObject({ kind: 'operation', apiName: 'shared_approvals' });
});
