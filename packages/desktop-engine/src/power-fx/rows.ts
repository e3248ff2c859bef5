import type { Formula } from '@tandem/desktop-flow/power-fx';
import type { DesktopValue } from '../values/value.ts';
import { rowsOf, textOf } from './coerce.ts';
import { BLANK, type FormulaCode, type FormulaFunctionCode } from './formula-code.ts';

/** A function that goes through the rows of its first argument; `at` computes an argument for a row. */
export function overRows(
  apply: (rows: readonly DesktopValue[], at: (index: number, row: DesktopValue) => DesktopValue, count: number) => DesktopValue,
): FormulaFunctionCode {
  return ({ codes, alias }) => {
    const [table = BLANK] = codes;
    return (slots, outer) => {
      const at = (index: number, item: DesktopValue) => (codes[index] ?? BLANK)(slots, { item, name: alias, outer });
      return apply(rowsOf(table(slots, outer)), at, codes.length);
    };
  };
}

/** Computes a text, such as the name of a column, over the variables. */
export type NameCode = (...[slots, row]: Parameters<FormulaCode>) => string;

/** The name of a column: a bare name, or a text. */
export function columnName(formula: Formula | undefined, code: FormulaCode): NameCode {
  if (formula?.kind === 'name') return () => formula.name;
  return (slots, row) => textOf(code(slots, row));
}
