import { withValueAt } from '@tandem/cloud-flow/operations';
import { fromPlain, printJson, valueAt } from '@tandem/kernel';
import { expect, test } from 'vitest';

test.each([
  [{}, ['inputs', 'item/Name'], 'x', '{"inputs":{"item/Name":"x"}}'],
  [{ Inputs: { a: 1, B: 2 } }, ['inputs', 'a'], 3, '{"Inputs":{"a":3,"B":2}}'],
  [
    { inputs: { variables: [{ name: 'n' }] } },
    ['inputs', 'variables', '0', 'value'],
    5,
    '{"inputs":{"variables":[{"name":"n","value":5}]}}',
  ],
  [{ inputs: { a: 1, b: 2 } }, ['inputs', 'a'], undefined, '{"inputs":{"b":2}}'],
  [{ inputs: 1 }, ['limit', 'count'], undefined, '{"inputs":1}'],
  [{ type: 'Compose' }, ['inputs'], ['a'], '{"type":"Compose","inputs":["a"]}'],
] as const)('%j with %j set to %j is %s', (operation, path, value, expected) => {
  const changed = withValueAt(fromPlain(operation), path, value === undefined ? undefined : fromPlain(value));
  expect(printJson(changed)).toBe(expected);
  expect(valueAt(changed, path)).toEqual(value === undefined ? undefined : fromPlain(value));
});

test('the operation that is changed stays as it was', () => {
  const before = fromPlain({ inputs: { a: 1 } });
  withValueAt(before, ['inputs', 'a'], 2);
  expect(printJson(before)).toBe('{"inputs":{"a":1}}');
});
