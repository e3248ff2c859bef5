import { type DesktopValue, toText } from '@tandem/desktop-engine';
import { partsOfTicks } from '@tandem/dotnet';
import {
  type CellRange,
  type FilterCondition,
  type FilterCriterion,
  type FilterDate,
  serialOfTicks,
  typedText,
  type Worksheet,
} from '@tandem/office-files';
import { desktopValueOf } from './cell-values.ts';

export const CONDITION_OPERATORS = [
  'None',
  'Equal',
  'GreaterThan',
  'GreaterThanOrEqual',
  'LessThan',
  'LessThanOrEqual',
  'NotEqual',
  'IsEmpty',
  'IsNotEmpty',
  'StartsWith',
  'EndsWith',
  'Contains',
  'NotStartsWith',
  'NotEndsWith',
  'NotContains',
] as const;
export type ConditionOperator = (typeof CONDITION_OPERATORS)[number];

export interface AdvancedFilter {
  readonly AdvancedFilterFirstConditionOperator: ConditionOperator;
  readonly AdvancedFilterFirstConditionValue: string;
  readonly AdvancedFilterLogicalOperator: 'IsOr' | 'IsAnd';
  readonly AdvancedFilterSecondConditionOperator: ConditionOperator;
  readonly AdvancedFilterSecondConditionValue: string;
}

type OwnCriterion = Exclude<FilterCriterion, { kind: 'other' }>;

/** Undefined when neither condition says anything. */
export function conditionsCriterion(filter: AdvancedFilter): OwnCriterion | undefined {
  const conditions = [
    conditionOf(filter.AdvancedFilterFirstConditionOperator, filter.AdvancedFilterFirstConditionValue),
    conditionOf(filter.AdvancedFilterSecondConditionOperator, filter.AdvancedFilterSecondConditionValue),
  ].filter((condition) => condition !== undefined);
  if (conditions.length === 0) return undefined;
  return { kind: 'conditions', isAnd: filter.AdvancedFilterLogicalOperator === 'IsAnd', conditions };
}

function conditionOf(operator: ConditionOperator, text: string): FilterCondition | undefined {
  switch (operator) {
    case 'None':
      return undefined;
    case 'Equal':
      return { operator: 'equal', value: writtenValue(text) };
    case 'NotEqual':
      return { operator: 'notEqual', value: writtenValue(text) };
    case 'GreaterThan':
      return { operator: 'greaterThan', value: writtenValue(text) };
    case 'GreaterThanOrEqual':
      return { operator: 'greaterThanOrEqual', value: writtenValue(text) };
    case 'LessThan':
      return { operator: 'lessThan', value: writtenValue(text) };
    case 'LessThanOrEqual':
      return { operator: 'lessThanOrEqual', value: writtenValue(text) };
    case 'IsEmpty':
      return { operator: 'equal', value: '' };
    case 'IsNotEmpty':
      return { operator: 'notEqual', value: '' };
    default:
      return { operator: operator.startsWith('Not') ? 'notEqual' : 'equal', value: withWildcards(operator, text) };
  }
}

function withWildcards(operator: ConditionOperator, text: string): string {
  if (operator.endsWith('StartsWith')) return `${text}*`;
  return operator.endsWith('EndsWith') ? `*${text}` : `*${text}*`;
}

/** Numbers and dates as files write them, which is how cells hold them. */
function writtenValue(text: string): string {
  const { input } = typedText(text);
  if (input.kind === 'number') return `${input.number}`;
  return input.kind === 'date' ? `${serialOfTicks(input.ticks, false)}` : text;
}

/** Shows the cells of a column with one of these values, each as it is shown or as a flow reads it. */
export function valuesCriterion(worksheet: Worksheet, column: CellRange, wanted: readonly DesktopValue[]): OwnCriterion {
  const unknown = new Map(wanted.map((value) => [toText(value).trim().toLowerCase(), toText(value)]));
  const wantedTicks = new Set([...unknown.values()].flatMap(ticksIn));
  const texts = new Set<string>();
  const dates = new Map<string, FilterDate>();
  const found = new Set<string>();
  for (const { cell } of worksheet.cells(column)) {
    const [shown, value] = [worksheet.displayOf(cell), worksheet.valueOf(cell)];
    const names = [shown, toText(desktopValueOf(value))].map((name) => name.trim().toLowerCase());
    const isWanted = names.some((name) => unknown.has(name)) || (value.kind === 'date' && wantedTicks.has(value.ticks));
    if (!isWanted || shown === '') continue;
    for (const name of names) found.add(name);
    if (value.kind === 'date') dates.set(shown, dateOf(value.ticks));
    else texts.add(shown);
  }
  // Values that no cell has yet stay in the filter, which may be applied again.
  if (dates.size === 0) for (const [name, text] of unknown) if (name !== '' && !found.has(name)) texts.add(text);
  return { kind: 'values', texts: [...texts], dates: [...dates.values()], hasBlank: unknown.has('') };
}

function ticksIn(text: string): readonly bigint[] {
  const { input } = typedText(text);
  return input.kind === 'date' ? [input.ticks] : [];
}

/** A day; with a time of day the second. */
function dateOf(ticks: bigint): FilterDate {
  const { year, month, day, hour, minute, second } = partsOfTicks(ticks);
  return hour + minute + second === 0 ? [year, month, day] : [year, month, day, hour, minute, second];
}
