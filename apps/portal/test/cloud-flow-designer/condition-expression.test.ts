import type { JsonValue } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { printConditionExpression, readConditionExpression } from '../../src/cloud-flow-designer/fields/condition-expression.ts';
import type { Comparison, ConditionGroup } from '../../src/cloud-flow-designer/fields/condition-rows.ts';

test.each([
  "@equals(item()?['status'], 'Failed')",
  "@and(greater(item()?['size'], 5.0), not(contains(item()?['name'], 'it''s')))",
  "@or(equals(item(), null), and(lessOrEquals(1, -2), not(equals(true, concat('a ', item(), ' b')))), startsWith('', 'x'))",
  "@equals('@@{x}', '@me')",
  "@equals(concat(item(), item()), concat('', 'a'))",
  '@greater(9007199254740993, json(\'{"a":1}\'))',
])('an expression in rows is written back as it was: %s', (text) => {
  const rows = readConditionExpression(text);
  expect(rows === undefined ? undefined : printConditionExpression(rows)).toBe(text);
});

test('values of rows are what an author types: text, numbers, and expressions as tokens', () => {
  const rows = readConditionExpression("@And(Equals( item()?['n'] , '5'), equals(5, concat('a', item(), 'b')))");
  expect(rows).toEqual({
    kind: 'group',
    join: 'and',
    members: [
      { kind: 'comparison', operator: 'equals', left: "@item()?['n']", right: '5' },
      { kind: 'comparison', operator: 'equals', left: 5, right: 'a@{item()}b' },
    ],
  });
});

test.each([
  "@contains(body('Select'), item(), 1)",
  '@empty(item())',
  "@and(equals(1, 1), item()?['ok'])",
  '@not(and(equals(1, 1)))',
  "@not(greater(item()?['n'], 1))",
  'equals(1, 1)',
  '@{equals(1, 1)}',
  '@equals(1, ',
  '@@equals(1, 1)',
  '@null',
])('a form that rows cannot show is left to the text: %s', (text) => {
  expect(readConditionExpression(text)).toBeUndefined();
});

test.each<readonly [JsonValue, string]>([
  ['', "''"],
  ['plain', "'plain'"],
  ["it's", "'it''s'"],
  ['@@home', "'@home'"],
  ['a@{item()} b', "concat('a', item(), ' b')"],
  ['@{item()}', 'string(item())'],
  ['@item()', 'item()'],
  [12, '12'],
  [[1, 'a'], `json('[1,"a"]')`],
  // What is faulty stays, so that its fault is told.
  ['a @{item(', 'a @{item('],
])('the value %j is written as %s', (value, expected) => {
  const comparison: Comparison = { kind: 'comparison', operator: 'equals', left: value, right: 1 };
  expect(printConditionExpression({ kind: 'group', join: 'and', members: [comparison] })).toBe(`@equals(${expected}, 1)`);
});

test('groups without comparisons are left out, and nothing at all is no expression', () => {
  const empty: ConditionGroup = { kind: 'group', join: 'or', members: [] };
  const one: Comparison = { kind: 'comparison', operator: 'less', left: 1, right: 2 };
  expect(printConditionExpression({ kind: 'group', join: 'or', members: [empty, one] })).toBe('@less(1, 2)');
  expect(printConditionExpression({ kind: 'group', join: 'and', members: [empty] })).toBeUndefined();
});
