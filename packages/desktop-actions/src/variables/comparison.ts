import {
  compareValues,
  currentCulture,
  DateTime,
  type DesktopValue,
  equalValues,
  LogicError,
  readLocalNumber,
  toText,
} from '@tandem/desktop-engine';
import { parseDateTime } from '@tandem/dotnet';

/** How a rule compares a value of the data with its own. */
export type Comparison = (left: DesktopValue, right: DesktopValue, ignoreCase: boolean) => boolean;

const equal: Comparison = (left, right, ignoreCase) => equalValues(folded(left, ignoreCase), folded(right, ignoreCase));
const ordered =
  (fits: (order: number) => boolean): Comparison =>
  (left, right, ignoreCase) =>
    !isEmpty(left) && fits(orderOf(left, right, ignoreCase));
const textual =
  (fits: (left: string, right: string) => boolean): Comparison =>
  (left, right, ignoreCase) =>
    fits(toText(folded(toText(left), ignoreCase)), toText(folded(toText(right), ignoreCase)));
const not =
  (comparison: Comparison): Comparison =>
  (...values) =>
    !comparison(...values);

const greater = ordered((order) => order > 0);
const greaterOrEqual = ordered((order) => order >= 0);
const less = ordered((order) => order < 0);
const lessOrEqual = ordered((order) => order <= 0);
const contains = textual((left, right) => left.includes(right));
const startsWith = textual((left, right) => left.startsWith(right));
const endsWith = textual((left, right) => left.endsWith(right));
const empty: Comparison = (left) => isEmpty(left);

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ...named(equal, '=', '==', 'equal', 'equals', 'eq'),
  ...named(not(equal), '<>', '!=', 'notequal', 'notequals', 'ne'),
  ...named(greater, '>', 'greater', 'greaterthan', 'gt'),
  ...named(greaterOrEqual, '>=', 'greaterorequal', 'greaterthanorequal', 'ge'),
  ...named(less, '<', 'less', 'lessthan', 'lt'),
  ...named(lessOrEqual, '<=', 'lessorequal', 'lessthanorequal', 'le'),
  ...named(contains, 'contains', 'contain'),
  ...named(not(contains), 'notcontains', 'notcontain'),
  ...named(empty, 'empty', 'blank'),
  ...named(not(empty), 'notempty', 'notblank'),
  ...named(startsWith, 'startswith', 'beginswith', 'startwith', 'beginwith'),
  ...named(not(startsWith), 'notstartswith', 'notstartwith', 'notbeginswith', 'notbeginwith'),
  ...named(endsWith, 'endswith', 'endwith'),
  ...named(not(endsWith), 'notendswith', 'notendwith'),
]);

function named(comparison: Comparison, ...names: readonly string[]): readonly (readonly [string, Comparison])[] {
  return names.map((name) => [name, comparison] as const);
}

/** The comparison of an operator as scripts and dialogs write it: `GreaterThan`, `Greater than (>)`, `>`; undefined for anything else. */
export function comparisonOf(operator: string): Comparison | undefined {
  const last = operator.split('.').at(-1) ?? '';
  const letters = last
    .toLowerCase()
    .replaceAll(/does\s*n['’o]t|isn['’]t/g, 'not')
    .replaceAll(/[^a-z]/g, '')
    .replace(/^is/, '')
    .replace(/to$/, '');
  return COMPARISONS.get(letters) ?? COMPARISONS.get(/[<>=!]+/.exec(last)?.[0] ?? '');
}

function isEmpty(value: DesktopValue): boolean {
  return toText(value) === '';
}

function folded(value: DesktopValue, ignoreCase: boolean): DesktopValue {
  return ignoreCase && typeof value === 'string' ? value.toLowerCase() : value;
}

/** Texts that are both numbers are compared as numbers, because what comes from files and dialogs is text. */
function orderOf(left: DesktopValue, right: DesktopValue, ignoreCase: boolean): number {
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [readLocalNumber(left), readLocalNumber(right)];
    if (a !== undefined && b !== undefined) return compareValues(a, b);
  }
  if (left instanceof DateTime !== right instanceof DateTime) return compareValues(dateOf(left), dateOf(right));
  return compareValues(folded(left, ignoreCase), folded(right, ignoreCase));
}

/** @throws LogicError `TypeMismatch` */
function dateOf(value: DesktopValue): DateTime {
  if (value instanceof DateTime) return value;
  const parsed = typeof value === 'string' ? parseDateTime(value, { culture: currentCulture(), nowTicks: 0n }) : undefined;
  if (parsed === undefined) throw new LogicError('TypeMismatch', `'${toText(value)}' is no date and cannot be compared with one.`);
  return new DateTime(parsed.ticks);
}
