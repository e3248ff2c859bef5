import { type CardId, pathsNamedBy, previewExpression, RunIndex } from '@tandem/designer-core/cloud-flow';
import { printJson } from '@tandem/kernel';
import type { ActionRun } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import { compose, flow } from './sample-flow.ts';

const set = (type: string, name: string, value: unknown, after: object = {}) => ({ type, inputs: { name, value }, runAfter: after });
const PARAMETERS = { key: { type: 'SecureString', defaultValue: 'k' }, city: { type: 'String', defaultValue: 'Oslo' } };
const DEFINITION = flow(
  {
    Start: { type: 'InitializeVariable', inputs: { variables: [{ name: 'list', type: 'array', value: [] }] } },
    Secret: compose('s'),
    Each: {
      type: 'Foreach',
      foreach: '@createArray(5, 6)',
      actions: { Append: set('AppendToArrayVariable', 'list', '@item()'), Use: compose("@variables('list')") },
    },
    Later: set('SetVariable', 'list', []),
  },
  { triggers: { manual: { type: 'Request', kind: 'Button' } }, parameters: PARAMETERS },
);

interface Row extends Partial<ActionRun> {
  readonly path: string;
  readonly type: string;
  /** When it began and ended. */
  readonly at: number;
}

function row({ at, ...given }: Row): ActionRun {
  const name = given.path.split('/').at(-1) ?? '';
  const times = { startedAt: at, endedAt: at, retryCount: 0, desktopFlowRunId: null, error: null };
  return { name, status: 'Succeeded', code: 'OK', hasSecuredInputs: false, hasSecuredOutputs: false, ...times, ...given };
}

const RUN = {
  runId: 'run-1',
  cloudFlowId: 'flow-1',
  cloudFlowName: 'Sample',
  trigger: row({ path: 'manual', type: 'Trigger', at: 1, outputs: { body: { text: 'Oslo' } } }),
  actions: new RunIndex([
    row({ path: 'Start', type: 'InitializeVariable', at: 1, inputs: { variables: [{ name: 'list', type: 'array', value: [] }] } }),
    row({ path: 'Secret', type: 'Compose', at: 1, outputs: {}, hasSecuredOutputs: true }),
    row({ path: 'Each', type: 'Foreach', at: 3, inputs: [5, 6] }),
    row({ path: 'Each/0/Append', type: 'AppendToArrayVariable', at: 2, inputs: { name: 'list', value: 5 } }),
    row({ path: 'Each/0/Use', type: 'Compose', at: 2, outputs: [5] }),
    row({ path: 'Each/1/Append', type: 'AppendToArrayVariable', at: 3, inputs: { name: 'list', value: 6 } }),
    row({ path: 'Each/1/Use', type: 'Compose', at: 3, outputs: [5, 6] }),
    row({ path: 'Later', type: 'SetVariable', at: 4, inputs: { name: 'list', value: [] }, outputs: { body: { name: 'list', value: [] } } }),
  ]),
};
const CHANCE = { nowMs: 0, newGuid: () => '00000000-0000-4000-8000-000000000000', random: () => 0 };

function preview(expression: string, card: CardId, round = 0): string {
  const found = previewExpression(
    expression,
    { definition: DEFINITION, run: RUN, card, iterations: new Map([['action:Each', round]]) },
    CHANCE,
  );
  return found.kind === 'value' ? printJson(found.value) : found.kind === 'fault' ? `fault: ${found.message}` : found.kind;
}

describe('the preview of an expression with the values of a run', () => {
  test.for([
    ["triggerBody()?['text']", '"Oslo"'],
    ["length(triggerBody()?['text'])", '4'],
    ["actions('Start')?['status']", '"Succeeded"'],
    ["outputs('Use')", '[5]'],
    ["workflow()['run']['name']", '"run-1"'],
    [
      "result('Each')",
      '[{"name":"Append","inputs":{"name":"list","value":5},"startTime":"1970-01-01T00:00:00.0020000Z","endTime":"1970-01-01T00:00:00.0020000Z","status":"Succeeded","code":"OK"},{"name":"Use","outputs":[5],"startTime":"1970-01-01T00:00:00.0020000Z","endTime":"1970-01-01T00:00:00.0020000Z","status":"Succeeded","code":"OK"}]',
    ],
    ["parameters('City')", '"Oslo"'],
    ['utcNow()', '"1970-01-01T00:00:00.0000000Z"'],
  ] as const)('%s', ([expression, value]) => {
    expect(preview(expression, 'action:Later')).toBe(value);
  });

  test('items and indexes are those of the round that is looked at', () => {
    expect([preview('item()', 'action:Use'), preview("items('Each')", 'action:Use', 1)]).toEqual(['5', '6']);
    expect(preview("iterationIndexes('Each')", 'action:Use', 1)).toBe('1');
    expect(preview('item()', 'action:Later')).toMatch(/^fault: /);
  });

  test('variables have the value that they had when the card was reached', () => {
    expect(preview("variables('list')", 'action:Append')).toBe('[]');
    expect(preview("variables('list')", 'action:Use')).toBe('[5]');
    expect(preview("variables('list')", 'action:Use', 1)).toBe('[5,6]');
    expect(preview("variables('list')", 'action:Later')).toBe('[5,6]');
    expect(preview("variables('none')", 'action:Later')).toMatch(/^fault: /);
  });

  test('what is secured is not shown, nor a fault about it', () => {
    expect(preview("outputs('Secret')", 'action:Later')).toBe('secured');
    expect(preview("div(1, outputs('Secret'))", 'action:Later')).toBe('secured');
    expect(preview("concat('a', parameters('key'))", 'action:Later')).toBe('secured');
  });

  test('faults are told as a run would tell them', () => {
    expect(preview('div(1, 0)', 'action:Later')).toMatch(/^fault: The function 'div' cannot divide by zero\./);
    expect(preview("outputs('Gone')", 'action:Later')).toMatch(/^fault: .*Gone/);
    expect(preview('concat(', 'action:Later')).toMatch(/^fault: /);
  });

  test('tells which action runs must be known in full', () => {
    const place = { definition: DEFINITION, card: 'action:Later' as const, iterations: new Map() };
    expect(pathsNamedBy("concat(outputs('Use'), body('Secret'), body('Gone'))", place)).toEqual(['Each/0/Use', 'Secret']);
  });
});
