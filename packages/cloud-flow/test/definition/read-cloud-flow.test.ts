import { printCloudFlow, readCloudFlow } from '@tandem/cloud-flow';
import { JsonObject, parseJson, printJson, valueAt } from '@tandem/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const DEFINITION = {
  triggers: { manual: { type: 'Request', kind: 'Button' } },
  actions: { Compose: { type: 'Compose', inputs: 1, runAfter: {} } },
};
const REFERENCES = { shared_uiflow: { api: { name: 'shared_uiflow' }, connection: {}, runtimeSource: 'embedded' } };

/** The codes and paths of what is wrong with these actions. */
function faultsOf(actions: unknown): readonly string[] {
  const text = JSON.stringify({ triggers: {}, actions });
  return readCloudFlow(text).diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

const compose = (runAfter: unknown = {}): unknown => ({ type: 'Compose', inputs: 1, runAfter });

test.each([
  ['bare', DEFINITION],
  ['solution', { properties: { definition: DEFINITION, connectionReferences: REFERENCES }, schemaVersion: '1.0.0.0' }],
  ['legacy', { name: 'a', id: '/flows/a', type: 'Microsoft.Flow/flows', properties: { apiId: '/apis/x', definition: DEFINITION } }],
  ['workflow-file', { definition: DEFINITION, kind: 'Stateful' }],
  ['template', { resources: [{ type: 'other' }, { type: 'Microsoft.Logic/workflows', properties: { definition: DEFINITION } }] }],
])('reads a definition in the form %s', (form, document) => {
  const { flow, diagnostics } = readCloudFlow(JSON.stringify(document));
  expect(diagnostics).toEqual([]);
  expect(flow?.form).toBe(form);
  expect([...(flow?.compiled.actions.keys() ?? [])]).toEqual(['compose']);
});

test('a deployment template gives the values that it says itself', () => {
  const definition = {
    triggers: { Clock: { type: 'Recurrence', recurrence: { frequency: "[variables('unit')]", interval: "[parameters('every')]" } } },
    parameters: { site: { type: 'String' }, key: { type: 'String' }, $connections: { type: 'Object', defaultValue: {} } },
    actions: { A: { type: 'Compose', inputs: ['[[x]', "[parameters('name')]", "[concat('a', 'b')]", "[variables('loop')]"] } },
  };
  const parameters = { site: { value: "[parameters('address')]" }, key: { value: "[parameters('secret')]" }, $connections: { value: {} } };
  const { flow, diagnostics } = readCloudFlow(
    JSON.stringify({
      parameters: {
        every: { type: 'int', defaultValue: 3 },
        unit: { defaultValue: 'Hour' },
        name: {},
        secret: {},
        address: { defaultValue: 'x' },
      },
      variables: { unit: "[parameters('unit')]", loop: "[variables('loop')]" },
      resources: [{ type: 'Microsoft.Logic/workflows', properties: { definition, parameters } }],
    }),
  );
  expect(diagnostics).toEqual([]);
  expect(printJson(valueAt(flow?.definition, ['triggers', 'Clock', 'recurrence']) ?? null)).toBe('{"frequency":"Hour","interval":3}');
  expect(printJson(valueAt(flow?.definition, ['actions', 'A', 'inputs']) ?? null)).toBe(
    `["[x]","[parameters('name')]","[concat('a', 'b')]","[variables('loop')]"]`,
  );
  expect(flow?.compiled.parameters.get('site')).toBe('x');
  expect(flow?.compiled.parameters.get('key')).not.toBe("[parameters('secret')]");
});

/** The definition in a template whose workflow has these values, after reading. */
function readTemplate(template: object, { inputs = null, ...workflow }: { inputs?: unknown; parameters?: object; given?: object }) {
  const definition = { triggers: {}, parameters: workflow.parameters ?? {}, actions: { A: { type: 'Compose', inputs, runAfter: {} } } };
  const resource = { type: 'Microsoft.Logic/workflows', properties: { definition, parameters: workflow.given ?? {} } };
  return readCloudFlow(JSON.stringify({ ...template, resources: [resource] }));
}

test.each([
  ['itself', { a: Array(6).fill("[variables('a')]") }],
  [
    'the next, several times each',
    Object.fromEntries(Array.from('abcdefghi', (name, at) => [name, Array(8).fill(`[variables('${'bcdefghij'[at]}')]`)])),
  ],
  ['a long name many times', { a: Array(10_000).fill("[variables('b')]"), b: { ['x'.repeat(100_000)]: 1 } }],
  ['a long text many times', { a: Array(10_000).fill("[variables('b')]"), b: 'x'.repeat(100_000) }],
])('a template whose variables name %s stays small', (_, variables) => {
  const before = process.cpuUsage();
  const { flow } = readTemplate({ variables }, { inputs: "[variables('a')]" });
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  expect(printJson(flow?.definition ?? null).length).toBeLessThan(5_000_000);
});

test('a variable is left as it is written within its own value', () => {
  const { flow } = readTemplate(
    { variables: { a: ["[variables('a')]", 1], b: [2] } },
    { inputs: ["[variables('a')]", "[variables('b')]"] },
  );
  expect(printJson(valueAt(flow?.definition, ['actions', 'A', 'inputs']) ?? null)).toBe(`[["[variables('a')]",1],[2]]`);
});

test('values of parameters that begin with a bracket are no expressions when it is doubled', () => {
  const template = {
    parameters: { list: { defaultValue: '[[x]' }, later: { defaultValue: "[concat('a')]" } },
    variables: { all: { value: '[[v]' } },
  };
  const given = {
    literal: { value: '[[abc]' },
    open: { value: '[abc' },
    referenced: { value: "[parameters('list')]" },
    holder: "[variables('all')]",
    expression: { value: "[parameters('later')]" },
  };
  const parameters = Object.fromEntries(Object.keys(given).map((name) => [name, { type: 'String', defaultValue: 'old' }]));
  const { flow } = readTemplate(template, { parameters, given });
  expect(Object.keys(given).map((name) => flow?.compiled.parameters.get(name))).toEqual(['[abc]', '[abc', '[x]', '[v]', 'old']);
});

test('connection references lead to the names of their APIs', () => {
  const legacy = { shared_office365: { connectionName: 'x', id: '/providers/Microsoft.PowerApps/apis/shared_office365' } };
  const text = JSON.stringify({ properties: { definition: DEFINITION, connectionReferences: { ...REFERENCES, ...legacy } } });
  expect([...(readCloudFlow(text).flow?.connectionReferences ?? [])]).toEqual([
    ['shared_uiflow', 'shared_uiflow'],
    ['shared_office365', 'shared_office365'],
  ]);
});

test.each([
  ['', 'JsonInvalid'],
  ['{"actions":', 'JsonInvalid'],
  ['[]', 'DefinitionMissing'],
  ['{"properties":{"definition":{"package":""}}}', 'DefinitionMissing'],
  ['['.repeat(100_000), 'JsonTooDeep'],
])('a text without a definition has no flow and says why: %.20s', (text, code) => {
  const { flow, diagnostics } = readCloudFlow(text);
  expect(flow).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code, severity: 'error' }]);
});

test.each([
  ['a predecessor that is not there', { A: compose({ B: ['Succeeded'] }) }, ['error RunAfterNotFound /actions/A/runAfter/B']],
  [
    'a predecessor in another level',
    { S: { type: 'Scope', actions: { B: compose() } }, A: compose({ B: [] }) },
    ['error RunAfterNotFound /actions/A/runAfter/B'],
  ],
  ['an unknown status', { A: compose(), B: compose({ A: ['Done'] }) }, ['error InvalidRunAfter /actions/B/runAfter/A']],
  [
    'actions that wait for each other',
    { A: compose({ B: ['Succeeded'] }), B: compose({ A: ['Succeeded'] }) },
    ['error RunAfterCycle /actions'],
  ],
  ['a name twice', { A: compose(), S: { type: 'Scope', actions: { a: compose() } } }, ['error ActionNameTaken /actions/S/actions/a']],
  [
    'a variable below the root',
    { S: { type: 'Scope', actions: { V: { type: 'InitializeVariable', inputs: { variables: [{ name: 'v', type: 'string' }] } } } } },
    ['error VariableNotAtRoot /actions/S/actions/V'],
  ],
  [
    'Terminate in a branch of a loop',
    {
      L: {
        type: 'Foreach',
        foreach: '@createArray(1)',
        actions: { I: { type: 'If', expression: '@true', actions: { T: { type: 'Terminate', inputs: { runStatus: 'Failed' } } } } },
      },
    },
    ['error ActionNotAllowedInLoop /actions/L/actions/I/actions/T'],
  ],
  ['an unknown type', { A: { type: 'Liquid', inputs: {} } }, ['warning ActionNotSupported /actions/A/type']],
  ['a broken expression', { A: { type: 'Compose', inputs: { 'x/y': '@add(1' } } }, ['warning InvalidTemplate /actions/A/inputs/x~1y']],
  [
    'a wrong timeout',
    { A: { type: 'Compose', inputs: 1, limit: { timeout: '5 min' } } },
    ['warning InvalidSetting /actions/A/limit/timeout'],
  ],
  ['an action that is no object', { A: 5 }, ['error InvalidDefinition /actions/A']],
  ['an actions list', [], ['error InvalidDefinition /actions']],
])('tells where it found %s', (_, actions, expected) => {
  expect(faultsOf(actions)).toEqual(expected);
});

test('names and statuses are found in any case of letters', () => {
  expect(faultsOf({ First: compose(), B: compose({ first: ['SUCCEEDED', 'timedout'] }) })).toEqual([]);
});

test('a printed flow keeps members that nobody knows', () => {
  const text = '{"triggers":{},"actions":{"A":{"type":"Compose","inputs":5.0,"x-unknown":[null,{"a":1}]}},"zzz":true}';
  const { flow } = readCloudFlow(text);
  expect(flow && JSON.stringify(JSON.parse(printCloudFlow(flow)))).toBe(JSON.stringify(JSON.parse(text)));
});

test('no JSON value in place of an action or its parts makes it throw', () => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  const types = fc.constantFrom(
    'Compose',
    'If',
    'Switch',
    'Foreach',
    'Until',
    'Scope',
    'InitializeVariable',
    'Wait',
    'ParseJson',
    'Query',
    'Select',
    'Table',
    'Join',
    'Expression',
    'SetVariable',
    'OpenApiConnection',
    'ApiConnection',
    'Response',
    'Terminate',
  );
  const keys = [
    'inputs',
    'actions',
    'else',
    'cases',
    'default',
    'expression',
    'foreach',
    'limit',
    'runAfter',
    'runtimeConfiguration',
    'operationOptions',
    'kind',
  ];
  const action = fc.record({ type: types, ...Object.fromEntries(keys.map((key) => [key, anything])) }, { requiredKeys: ['type'] });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(action, anything)), (actions) => {
      const { flow } = readCloudFlow(JSON.stringify({ triggers: {}, actions }));
      return flow?.definition instanceof JsonObject && parseJson(printCloudFlow(flow)) !== null;
    }),
    { numRuns: 300 },
  );
});
