import { fromPlain, toPlain } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { emptyRow, rowsOf } from '../../src/cloud-flow-designer/fields/object-rows.ts';

const MEMBERS = [{ key: 'name' }, { key: 'content' }];

test.each([
  [[{ name: 'a.txt', content: "@outputs('File')" }], true],
  [[{ name: 'a.txt' }, {}], true],
  [[], true],
  ['', true],
  ["@outputs('Files')", false],
  [[{ name: 'a.txt', contentBytes: 'QQ==' }], false],
  [[{ name: 'a.txt', content: { $content: 'QQ==' } }], false],
  [['a.txt'], false],
])('whether rows can show %j: %j', (value, expected) => {
  expect(rowsOf(fromPlain(value), MEMBERS) !== undefined).toBe(expected);
});

test('no value has no rows, and a new row has all members', () => {
  expect(rowsOf(undefined, MEMBERS)).toEqual([]);
  expect(toPlain(emptyRow(MEMBERS))).toEqual({ name: '', content: '' });
});
