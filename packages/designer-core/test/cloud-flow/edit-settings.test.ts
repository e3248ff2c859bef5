import { findCard, readSettings, type SettingChange } from '@tandem/designer-core/cloud-flow';
import { JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { asPlain, edit, flow, json } from './sample-flow.ts';

const CASES: readonly { readonly on: SettingChange; readonly json: object; readonly off: SettingChange }[] = [
  { on: { setting: 'timeout', value: 'PT1H' }, json: { limit: { timeout: 'PT1H' } }, off: { setting: 'timeout', value: undefined } },
  {
    on: { setting: 'retry-policy', value: { type: 'fixed', count: 3, interval: 'PT10S' } },
    json: { inputs: { uri: 'x', retryPolicy: { type: 'fixed', count: 3, interval: 'PT10S' } } },
    off: { setting: 'retry-policy', value: undefined },
  },
  {
    on: { setting: 'asynchronous-pattern', value: false },
    json: { operationOptions: 'DisableAsyncPattern' },
    off: { setting: 'asynchronous-pattern', value: true },
  },
  {
    on: { setting: 'concurrency', value: 5 },
    json: { runtimeConfiguration: { concurrency: { repetitions: 5 } } },
    off: { setting: 'concurrency', value: undefined },
  },
  {
    on: { setting: 'secure-inputs', value: true },
    json: { runtimeConfiguration: { secureData: { properties: ['inputs'] } } },
    off: { setting: 'secure-inputs', value: false },
  },
  {
    on: { setting: 'trigger-conditions', value: ['@true'] },
    json: { conditions: [{ expression: '@true' }] },
    off: { setting: 'trigger-conditions', value: [] },
  },
  {
    on: { setting: 'split-on', value: '@triggerBody()' },
    json: { splitOn: '@triggerBody()' },
    off: { setting: 'split-on', value: undefined },
  },
  {
    on: { setting: 'pagination', value: 100 },
    json: { runtimeConfiguration: { paginationPolicy: { minimumItemCount: 100 } } },
    off: { setting: 'pagination', value: undefined },
  },
  {
    on: { setting: 'tracked-properties', value: json({ a: 1 }) },
    json: { trackedProperties: { a: 1 } },
    off: { setting: 'tracked-properties', value: undefined },
  },
];

const CARD = { type: 'Http', inputs: { uri: 'x' } };

test.each(CASES)('the setting $on.setting is switched on and off without a trace', ({ on, json: expected, off }) => {
  const start = flow({ A: CARD });
  const changed = edit(start, { kind: 'set-setting', card: 'action:A', change: on });
  expect(asPlain(findCard(changed, 'action:A')?.json)).toEqual({ ...CARD, ...expected });
  const back = edit(changed, { kind: 'set-setting', card: 'action:A', change: off });
  expect(asPlain(findCard(back, 'action:A')?.json)).toEqual(CARD);
});

test('a static result stands in the definition and can be switched off', () => {
  const result = json({ status: 'Succeeded', outputs: { statusCode: 'OK' } });
  const on = edit(flow({ A: CARD }), { kind: 'set-setting', card: 'action:A', change: { setting: 'static-result', value: result } });
  expect(asPlain(on.get('staticResults'))).toEqual({ A0: { status: 'Succeeded', outputs: { statusCode: 'OK' } } });
  expect(readSettings(findCard(on, 'action:A')?.json ?? new JsonObject()).staticResult).toBe('A0');
  const off = edit(on, { kind: 'set-setting', card: 'action:A', change: { setting: 'static-result', value: undefined } });
  expect(readSettings(findCard(off, 'action:A')?.json ?? new JsonObject()).staticResult).toBeUndefined();
});

test('a value is set in place, and its steps are made', () => {
  const start = flow({ A: { type: 'InitializeVariable' } });
  const changed = edit(start, { kind: 'set-value', card: 'action:A', path: ['inputs', 'variables', '0', 'name'], value: 'x' });
  expect(asPlain(findCard(changed, 'action:A')?.json)).toEqual({ type: 'InitializeVariable', inputs: { variables: [{ name: 'x' }] } });
});
