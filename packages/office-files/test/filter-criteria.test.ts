import { expect, it } from 'vitest';
import { matchesWildcards, Workbook, wildcardPattern } from '../src/index.ts';
import { type FilterCriterion, printCriterion, readCriterion, testOf } from '../src/workbook/filter-criteria.ts';

const CRITERIA: readonly Exclude<FilterCriterion, { kind: 'other' }>[] = [
  { kind: 'values', texts: ['a & "b"', '<c>', ''], dates: [[2026], [2026, 2, 28], [2026, 2, 28, 13, 5, 59]], hasBlank: true },
  { kind: 'values', texts: [], dates: [], hasBlank: false },
  { kind: 'conditions', isAnd: true, conditions: [{ operator: 'notEqual', value: '' }] },
  {
    kind: 'conditions',
    isAnd: false,
    conditions: [
      { operator: 'equal', value: '*x~*' },
      { operator: 'lessThanOrEqual', value: '-1.5' },
    ],
  },
];

it.each(CRITERIA)('%j is read as it was written, with a prefix and without', (criterion) => {
  expect(readCriterion(printCriterion(criterion, 3, ''))).toEqual(criterion);
  expect(readCriterion(printCriterion(criterion, 3, 'x:'))).toEqual(criterion);
});

it('criteria that only Excel evaluates let everything through, and a column without one has none', () => {
  const other = readCriterion('<filterColumn colId="0"><dynamicFilter type="thisWeek"/></filterColumn>');
  expect(other).toEqual({ kind: 'other' });
  expect(other && testOf(other)({ value: { kind: 'blank' }, shown: '' })).toBe(true);
  expect(readCriterion('<filterColumn colId="0" hiddenButton="1"/>')).toBeUndefined();
});

it.each([
  ['a*c', 'abbc', true],
  ['a?c', 'abbc', false],
  ['a~?c', 'a?c', true],
  ['a~?c', 'abc', false],
  ['~~', '~', true],
  ['(.+)[x]{1}|^$\\', '(.+)[x]{1}|^$\\', true],
  ['STRASSE', 'strasse', true],
  ['a*', 'a\nb', true],
])('the wildcards %s match %s: %s', (text, whole, isMatch) => {
  expect(matchesWildcards(whole, wildcardPattern(text, { isWhole: true, isCaseSensitive: false }))).toBe(isMatch);
});

it('a name of a worksheet replaces only its own', () => {
  const { names } = Workbook.create();
  names.add({ name: 'Area', sheetIndex: undefined, formula: 'A1' });
  names.replace({ name: 'Area', sheetIndex: 0, formula: 'B1', isHidden: true });
  names.replace({ name: 'AREA', sheetIndex: 0, formula: 'C1' });

  expect(names.all.map(({ sheetIndex, formula, isHidden }) => [sheetIndex, formula, isHidden])).toEqual([
    [undefined, 'A1', false],
    [0, 'C1', false],
  ]);
});
