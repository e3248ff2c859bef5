import type { VariableView } from '@tandem/protocol';
import { expect, test } from 'vitest';
import type { Detail } from '../../../src/desktop-flow-designer/variables/live/use-detail.ts';
import { readType } from '../../../src/desktop-flow-designer/variables/types/value-type.ts';
import { jsonOfTyped, typedKindOf } from '../../../src/desktop-flow-designer/variables/viewer/typed-value.ts';
import { gridOf, lastPage, textOfGrid } from '../../../src/desktop-flow-designer/variables/viewer/value-place.ts';

const view = (name: string, preview: string | null): VariableView => ({
  name,
  type: 'Text value',
  preview,
  isSensitive: preview === null,
  size: null,
});
const detail = (part: Partial<Detail>): Detail => ({
  kind: 'variable',
  name: 'V',
  path: [],
  type: 'List of Text values',
  text: null,
  columns: null,
  rows: [],
  offset: 0,
  size: 0,
  ...part,
});
const placesOf = (part: Partial<Detail>, path: readonly (string | number)[]) =>
  gridOf(detail(part), path).flatMap(({ cells }) => cells.map((cell) => JSON.stringify(cell.path)));

test('items of a list are found by their number, counted over all pages', () => {
  expect(placesOf({ offset: 100, rows: [[view('100', 'a')], [view('101', 'b')]] }, ['List'])).toEqual(['["List",100]', '["List",101]']);
});

test('cells of a table are found by row and column number, as two columns can share a name', () => {
  const rows = gridOf(detail({ type: 'Datatable', columns: ['A', 'A'], offset: 7, rows: [[view('A', 'x'), view('A', 'y')]] }), []);
  expect(rows[0]?.cells.map(({ path }) => path)).toEqual([
    [7, 0],
    [7, 1],
  ]);
  expect(rows[0]?.cells[1]?.crumbs.map(({ label }) => label)).toEqual(['[7]', 'A']);
});

test('properties are found by their names', () => {
  expect(placesOf({ type: 'Custom object', rows: [[view('Name', 'x')]] }, [3])).toEqual(['[3,"Name"]']);
});

test('what is copied has cells between tabs, and hidden values stay hidden', () => {
  const table = detail({ type: 'Datatable', columns: ['A', 'B'], rows: [[view('A', 'x\ty'), view('B', null)]] });
  expect(textOfGrid(table, gridOf(table, []))).toBe('\tA\tB\n0\tx y\t');
});

test.each([
  [100_000, 100, 99_900],
  [250, 100, 200],
  [1, 100, 0],
  [100, 100, 0],
])('the last page of %i rows by %i begins at %i', (size, step, offset) => {
  expect(lastPage(size, step)).toBe(offset);
});

test.each([
  ['Text value', 'a "b"', '"a \\"b\\""'],
  ['Blank', '5', '"5"'],
  ['Numeric value', ' 0012.50', '12.50'],
  ['Numeric value', 'twelve', undefined],
  ['Boolean value', 'True', 'true'],
  ['Datetime', '2026-11-25 13:14', '"2026-11-25 13:14"'],
])('for a %s, %j is sent as %j', (type, text, json) => {
  expect(jsonOfTyped(typedKindOf(readType(type)), text)).toBe(json);
});
