import { partsOfTicks } from '@tandem/dotnet';
import { XmlList } from '../package/xml-list.ts';
import { attributeOf, escapeXml } from '../package/xml-text.ts';
import type { CellValue } from './cell-value.ts';
import { compareTexts, numberOfValue } from './compare-values.ts';
import { matchesWildcards, wildcardPattern } from './wildcard.ts';

/** As files name them. */
export type FilterOperator = 'equal' | 'notEqual' | 'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual';

/** `value` is a number as files write it, or a text with wildcards; an empty one stands for blanks. */
export interface FilterCondition {
  readonly operator: FilterOperator;
  readonly value: string;
}

const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** A year, or a month of a year, and so on down to a second: as many of its parts as count. */
export type FilterDate = readonly number[];

/** What the rows of a column have to fulfil. `other` is what only Excel evaluates: colours, the first ten, this week. */
export type FilterCriterion =
  | { readonly kind: 'values'; readonly texts: readonly string[]; readonly dates: readonly FilterDate[]; readonly hasBlank: boolean }
  | { readonly kind: 'conditions'; readonly isAnd: boolean; readonly conditions: readonly FilterCondition[] }
  | { readonly kind: 'other' };

/** The criterion of an element `filterColumn`; undefined when it has none. */
export function readCriterion(xml: string): FilterCriterion | undefined {
  const column = new XmlList(xml);
  const values = column.get('filters');
  if (values !== undefined) return readValues(new XmlList(values));
  const custom = column.get('customFilters');
  if (custom !== undefined) {
    const conditions = new XmlList(custom).all('customFilter').map(readCondition);
    return { kind: 'conditions', isAnd: isTrue(attributeOf(custom, 'and')), conditions };
  }
  return column.children.some(({ name }) => name !== '#text' && name !== 'extLst') ? { kind: 'other' } : undefined;
}

function readValues(list: XmlList): FilterCriterion {
  return {
    kind: 'values',
    texts: list.all('filter').map((xml) => attributeOf(xml, 'val') ?? ''),
    dates: list.all('dateGroupItem').map(readDate),
    hasBlank: isTrue(list.attribute('blank')),
  };
}

function readDate(xml: string): FilterDate {
  const grouping = (DATE_PARTS as readonly string[]).indexOf(attributeOf(xml, 'dateTimeGrouping') ?? 'day');
  return DATE_PARTS.slice(0, grouping + 1).map((part) => Number(attributeOf(xml, part) ?? 0));
}

function readCondition(xml: string): FilterCondition {
  const operator = (attributeOf(xml, 'operator') ?? 'equal') as FilterOperator;
  return { operator, value: (attributeOf(xml, 'val') ?? '').replace(/^ +$/, '') };
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** The element `filterColumn`; `offset` counts the columns of the filter from 0. */
export function printCriterion(criterion: Exclude<FilterCriterion, { kind: 'other' }>, offset: number, p: string): string {
  return `<${p}filterColumn colId="${offset}">${criterion.kind === 'values' ? printValues(criterion, p) : printConditions(criterion, p)}</${p}filterColumn>`;
}

function printValues({ texts, dates, hasBlank }: Extract<FilterCriterion, { kind: 'values' }>, p: string): string {
  const written = [
    ...texts.map((text) => `<${p}filter val="${escapeXml(text)}"/>`),
    ...dates.map((date) => {
      const parts = date.map((part, i) => ` ${DATE_PARTS[i]}="${part}"`).join('');
      return `<${p}dateGroupItem${parts} dateTimeGrouping="${DATE_PARTS[date.length - 1] ?? 'day'}"/>`;
    }),
  ];
  return `<${p}filters${hasBlank ? ' blank="1"' : ''}>${written.join('')}</${p}filters>`;
}

function printConditions({ isAnd, conditions }: Extract<FilterCriterion, { kind: 'conditions' }>, p: string): string {
  const written = conditions.map(({ operator, value }) => {
    const attribute = operator === 'equal' ? '' : ` operator="${operator}"`;
    // Files write a space for blanks.
    return `<${p}customFilter${attribute} val="${value === '' ? ' ' : escapeXml(value)}"/>`;
  });
  return `<${p}customFilters${isAnd ? ' and="1"' : ''}>${written.join('')}</${p}customFilters>`;
}

/** A cell as filters see it: what it holds, and how it is shown. */
export interface FilteredCell {
  readonly value: CellValue;
  readonly shown: string;
}

export type FilterTest = (cell: FilteredCell) => boolean;

/** Whether a cell fulfils the criterion; one that nobody here evaluates counts as fulfilled. */
export function testOf(criterion: FilterCriterion): FilterTest {
  if (criterion.kind === 'other') return () => true;
  if (criterion.kind === 'values') return valuesTest(criterion);
  const tests = criterion.conditions.map(conditionTest);
  return (cell) => (criterion.isAnd ? tests.every((test) => test(cell)) : tests.some((test) => test(cell)));
}

function valuesTest({ texts, dates, hasBlank }: Extract<FilterCriterion, { kind: 'values' }>): FilterTest {
  const wanted = new Set(texts.map((text) => text.toLowerCase()));
  return ({ value, shown }) => {
    if (shown === '') return hasBlank || wanted.has('');
    if (wanted.has(shown.toLowerCase())) return true;
    return value.kind === 'date' && dates.some((date) => isInDate(value.ticks, date));
  };
}

function isInDate(ticks: bigint, date: FilterDate): boolean {
  const parts = partsOfTicks(ticks);
  return date.length > 0 && date.every((part, i) => parts[DATE_PARTS[i] ?? 'year'] === part);
}

function conditionTest({ operator, value }: FilterCondition): FilterTest {
  if (operator === 'equal') return equalTest(value);
  if (operator === 'notEqual') {
    const isEqual = equalTest(value);
    return (cell) => !isEqual(cell);
  }
  const limit = numberIn(value);
  return (cell) => {
    const number = numberOfValue(cell.value);
    if (limit !== undefined) return number !== undefined && fulfils(number - limit, operator);
    return cell.value.kind === 'text' && fulfils(compareTexts(cell.value.text, value), operator);
  };
}

function equalTest(value: string): FilterTest {
  if (value === '') return ({ shown }) => shown === '';
  const number = numberIn(value);
  const pattern = wildcardPattern(value, { isWhole: true, isCaseSensitive: false });
  return (cell) => {
    const own = numberOfValue(cell.value);
    // Wildcards find texts only: numbers have to be shown like the whole of it.
    if (own !== undefined) return own === number || cell.shown === value;
    return cell.shown !== '' && matchesWildcards(cell.shown, pattern);
  };
}

function numberIn(value: string): number | undefined {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function fulfils(difference: number, operator: FilterOperator): boolean {
  switch (operator) {
    case 'greaterThan':
      return difference > 0;
    case 'greaterThanOrEqual':
      return difference >= 0;
    case 'lessThan':
      return difference < 0;
    default:
      return difference <= 0;
  }
}
