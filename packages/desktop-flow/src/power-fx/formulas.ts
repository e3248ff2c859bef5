import { collectAssignments } from '../check/assignments.ts';
import { memberAt, readJson } from '../files/json-members.ts';
import type { DesktopFlow, Expression, Trailer } from '../tree.ts';
import { walkStatements } from '../walk.ts';
import { valuesOf, walkExpression } from '../walk-expressions.ts';
import type { Formula } from './formula.ts';
import { FORMULA_ENUMERATIONS, FORMULA_FUNCTIONS } from './functions.ts';

/** Whether a flow is written in Power Fx: any of its values is, or its trailer says so, as that of a flow without values does. */
export function usesPowerFx(flow: DesktopFlow): boolean {
  let isFound = false;
  const look = ({ kind }: Expression): void => {
    if (kind === 'powerFx') isFound = true;
  };
  walkStatements(flow, (statement) => {
    for (const value of isFound ? [] : valuesOf(statement)) walkExpression(value, look);
  });
  return isFound || saysPowerFx(flow.trailer);
}

/** Looks for the word first: with its screenshots, a trailer may have many megabytes. */
function saysPowerFx(trailer: Trailer | undefined): boolean {
  return (
    trailer !== undefined && /"PowerFxEnabled"/i.test(trailer.text) && memberAt(readJson(trailer.text.trim()), 'PowerFxEnabled') === true
  );
}

/** The variables that a Power Fx flow gives a value, in their own case. */
export function assignedNames(flow: DesktopFlow): ReadonlySet<string> {
  return new Set(collectAssignments(flow, (name) => name).keys());
}

/** A name that a formula reads. */
export interface FormulaName {
  readonly name: string;
  readonly range: Formula['range'];
  /** Whether it may be something else than a variable: a field of the row that a function looks at, or an enumeration. */
  readonly isInRow: boolean;
}

/** What `IfError` tells its replacements of the error. */
export const ERROR_NAMES: ReadonlySet<string> = new Set(['FirstError', 'AllErrors']);

/** The names that a formula reads: variables, and perhaps fields of rows. */
export function namesInFormula(formula: Formula, isInRow = false): readonly FormulaName[] {
  switch (formula.kind) {
    case 'name':
      return [{ name: formula.name, range: formula.range, isInRow: isInRow || ERROR_NAMES.has(formula.name) }];
    case 'field':
      return namesInFormula(formula.target, isInRow || isEnumeration(formula.target));
    case 'call':
      return formula.arguments.flatMap((argument, index) => namesInFormula(argument, isInRow || seesRow(formula.name, index)));
    case 'interpolated':
      return formula.parts.flatMap((part) => (typeof part === 'string' ? [] : namesInFormula(part, isInRow)));
    case 'unary':
    case 'as':
      return namesInFormula(formula.operand, isInRow);
    case 'binary':
      return [...namesInFormula(formula.left, isInRow), ...namesInFormula(formula.right, isInRow)];
    case 'record':
      return formula.fields.flatMap(({ value }) => namesInFormula(value, isInRow));
    case 'list':
      return formula.items.flatMap((item) => namesInFormula(item, isInRow));
    case 'chain':
      return formula.parts.flatMap((part) => namesInFormula(part, isInRow));
    default:
      return [];
  }
}

/** Whether an argument of a function is computed for each row. */
export function seesRow(name: string, index: number): boolean {
  const from = FORMULA_FUNCTIONS.get(name)?.rowsFrom;
  return from !== undefined && index >= from;
}

export function isEnumeration(formula: Formula): boolean {
  return formula.kind === 'name' && FORMULA_ENUMERATIONS.has(formula.name);
}
