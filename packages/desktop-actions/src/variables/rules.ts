import { ActionError, type DataTable, type DesktopValue, LogicError, toText } from '@tandem/desktop-engine';
import { type Comparison, comparisonOf } from './comparison.ts';

export const RULES_ERROR = 'InvalidRulesError';
export const TYPE_ERROR = 'IncompatibleTypeError';

/** One rule of a filter or a join. */
export interface Rule {
  readonly compare: Comparison;
  /** What is compared: the name of a column or property; empty for the value itself. */
  readonly subject: string;
  /** What it is compared with: a value of the rule, or the name of a column. */
  readonly object: DesktopValue;
}

/** A value fits when it fits all rules of one group. */
export type RuleGroups = readonly (readonly Rule[])[];

/**
 * The rules that a table describes, one in each row. Its columns are known by what they hold: one has operators, one may have the words
 * And and Or, which join a rule to the one before (And binds more), and of the others the first is the subject and the second the object.
 *
 * @throws ActionError `InvalidRulesError`
 */
export function readRules(table: DataTable): RuleGroups {
  if (table.rows.length === 0) return [];
  const columns = table.columns.map((name, i) => ({ name, cells: table.rows.map((row) => row[i] ?? null) }));
  const operators = columns.filter(({ cells }) => cells.every((cell) => comparisonOf(toText(cell)) !== undefined));
  const operator = operators.find(({ name }) => /operat|condition|compar/i.test(name)) ?? operators[0];
  if (operator === undefined) throw noRules('no column of operators such as =, <> or Contains');
  const others = columns.filter((column) => column !== operator);
  const conjunctions = others.filter((column) => isConjunction(column, others.length > 2)).sort(byFilledCells)[0];
  const [first, second] = others.filter((column) => column !== conjunctions);
  if (first === undefined) throw noRules('no column of values');
  const rules = operator.cells.map((cell, i) => ({
    compare: comparisonOf(toText(cell)) ?? (() => false),
    subject: second === undefined ? '' : toText(first.cells[i] ?? null),
    object: (second ?? first).cells[i] ?? null,
  }));
  return grouped(rules, startsOfGroups(conjunctions?.cells.map((cell) => toText(cell).trim().toLowerCase()) ?? []));
}

interface RuleColumn {
  readonly name: string;
  readonly cells: readonly DesktopValue[];
}

function isConjunction(column: RuleColumn, mayBeEmpty: boolean): boolean {
  const words = column.cells.map((cell) => toText(cell).split('.').at(-1)?.trim() ?? '');
  return words.every((word) => /^(?:and|or|)$/i.test(word)) && (mayBeEmpty || filledCells(column) > 0);
}

function byFilledCells(left: RuleColumn, right: RuleColumn): number {
  return filledCells(right) - filledCells(left);
}

function filledCells({ cells }: RuleColumn): number {
  return cells.filter((cell) => toText(cell) !== '').length;
}

/** The rules that an Or stands before. Where the last word is empty, but not the first, each word joins its rule to the next one. */
function startsOfGroups(words: readonly string[]): ReadonlySet<number> {
  const joinsNext = words.length > 1 && words[0] !== '' && words.at(-1) === '';
  return new Set(words.flatMap((word, i) => (word.endsWith('or') ? [joinsNext ? i + 1 : i] : [])));
}

function grouped(rules: readonly Rule[], starts: ReadonlySet<number>): RuleGroups {
  const groups: Rule[][] = [];
  for (const [i, rule] of rules.entries()) {
    const last = groups.at(-1);
    if (last === undefined || starts.has(i)) groups.push([rule]);
    else last.push(rule);
  }
  return groups;
}

function noRules(what: string): ActionError {
  return new ActionError(RULES_ERROR, `The table of rules has ${what}. Give one row for each rule: column, operator, value.`);
}

/**
 * Carries out comparisons; values without an order become the error that the action documents.
 *
 * @throws ActionError `IncompatibleTypeError`
 */
export function comparing<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof LogicError && thrown.errorId === 'TypeMismatch') throw new ActionError(TYPE_ERROR, thrown.message);
    throw thrown;
  }
}
