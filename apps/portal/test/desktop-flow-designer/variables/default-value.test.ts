import { equalJson, parseJson } from '@tandem/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DeclaredType, type DefaultDraft, draftOf } from '../../../src/desktop-flow-designer/variables/default-value/default-draft.ts';
import { readDefault } from '../../../src/desktop-flow-designer/variables/default-value/read-default.ts';
import { jsonOfNumber, readScalar, retyped } from '../../../src/desktop-flow-designer/variables/default-value/scalar-draft.ts';
import {
  addColumn,
  addRow,
  freeColumnName,
  removeColumn,
  setCell,
  setColumnType,
} from '../../../src/desktop-flow-designer/variables/default-value/table-draft.ts';

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const LIST = fc.array(scalar);
const OBJECT = fc.dictionary(fc.string({ minLength: 1 }), scalar);
const NESTED = fc.array(fc.oneof(scalar, fc.array(scalar)));

describe('a default that is opened and saved again stays what it is', () => {
  test.each<[DeclaredType, fc.Arbitrary<unknown>]>([
    ['List', LIST],
    ['List', NESTED],
    ['Datatable', fc.array(fc.record({ a: fc.integer(), b: fc.string(), c: fc.boolean() }))],
    ['Datatable', fc.array(fc.record({ a: scalar }))],
    [
      'CustomObject',
      OBJECT.filter(
        (object) =>
          new Set(Object.keys(object).map((key) => key.toLowerCase())).size === Object.keys(object).length &&
          Object.keys(object).every((key) => key.trim() !== ''),
      ),
    ],
    ['Bool', fc.boolean()],
    ['Numeric', fc.integer()],
    ['String', fc.string({ minLength: 1 })],
  ])('%s', (type, values) => {
    fc.assert(
      fc.property(values, (plain) => {
        const value = parseJson(JSON.stringify(plain));
        const read = readDefault(draftOf(value, type), type);
        expect(read.ok && read.value !== undefined && equalJson(read.value, value)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test.each<[string, DeclaredType, DefaultDraft['kind']]>([
  ['["a", 1, true]', 'List', 'list'],
  ['[["a"]]', 'List', 'json'],
  ['[]', 'List', 'json'],
  ['{"a": 1}', 'CustomObject', 'object'],
  ['{"a": {}}', 'CustomObject', 'json'],
  ['[{"a": 1}, {"a": "", "b": true}]', 'Datatable', 'table'],
  ['[{"a": 1}, {"a": "x"}]', 'Datatable', 'json'],
])('%s of the type %s is edited as %s', (json, type, kind) => {
  expect(draftOf(parseJson(json), type).kind).toBe(kind);
});

test.each<[string, DeclaredType, string]>([
  ['{', 'CustomObject', 'notJson'],
  ['[]', 'CustomObject', 'notAnObject'],
  ['{}', 'List', 'notAList'],
  ['[1]', 'Datatable', 'notATable'],
  ['{"a": [null]}', 'CustomObject', 'hasNull'],
])('the JSON %s is no default of the type %s', (text, type, code) => {
  expect(readDefault({ kind: 'json', text }, type)).toMatchObject({ ok: false, error: { code } });
});

test('an empty field is no default, whatever the type', () => {
  const types: readonly DeclaredType[] = ['String', 'Numeric', 'Bool', 'List', 'CustomObject', 'Datatable'];
  expect(types.map((type) => readDefault(draftOf(undefined, type), type))).toEqual(types.map(() => ({ ok: true, value: undefined })));
  expect(readDefault({ kind: 'json', text: ' ' }, 'List')).toEqual({ ok: true, value: undefined });
});

test.each([
  ['42', '42'],
  [' -1.50 ', '-1.50'],
  ['+007', '7'],
  ['1234567890123456789012345678', '1234567890123456789012345678'],
  ['1,5', undefined],
  ['1e3', undefined],
  ['', undefined],
])('the number %j is %j', (text, json) => {
  expect(jsonOfNumber(text)).toBe(json);
});

test('another type keeps the text where it can', () => {
  expect(retyped({ text: ' TRUE ' }, 'boolean')).toEqual({ type: 'boolean', text: 'true' });
  expect(readScalar(retyped({ text: '12' }, 'number'))).toBe(12);
  expect(readScalar(retyped({ text: 'x' }, 'number'))).toBeUndefined();
});

test('a table grows by columns and rows, and an empty cell stays empty in a column of numbers', () => {
  const empty = draftOf(undefined, 'Datatable');
  if (empty.kind !== 'table') throw new Error('A new table is edited as one.');
  const named = addColumn(addColumn(empty, 'Item'), 'Price');
  const priced = setColumnType(setCell(addRow(named), { row: 1, column: 1 }, '2.5'), 1, 'number');
  const read = readDefault(priced, 'Datatable');
  expect(read.ok && read.value !== undefined && equalJson(read.value, parseJson('[{"Item":"","Price":""},{"Item":"","Price":2.5}]'))).toBe(
    true,
  );
  expect(freeColumnName(named, (number) => (number === 3 ? 'ITEM' : `Column${number}`))).toBe('Column4');
  expect(removeColumn(removeColumn(named, 0), 0)).toEqual({ kind: 'table', columns: [], rows: [] });
});

test.each([
  [['a', 'A'], 'nameTwice'],
  [['a', ' '], 'unnamed'],
])('columns called %j are refused', (names, code) => {
  const table = { kind: 'table' as const, columns: names.map((name) => ({ name, type: 'text' as const })), rows: [['', '']] };
  expect(readDefault(table, 'Datatable')).toMatchObject({ ok: false, error: { code } });
});
