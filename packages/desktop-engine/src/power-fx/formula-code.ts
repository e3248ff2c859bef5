import type { Formula } from '@tandem/desktop-flow/power-fx';
import type { DesktopValue } from '../values/value.ts';

/** The row that a function such as Filter looks at, inside the rows of the functions around it. */
export interface FormulaRow {
  readonly item: DesktopValue;
  /** Its name, where `As` gives it one. */
  readonly name: string | undefined;
  readonly outer: FormulaRow | undefined;
}

/** A formula as a function over the variables. Throws LogicError. */
export type FormulaCode = (slots: DesktopValue[], row: FormulaRow | undefined) => DesktopValue;

/** A call as its function gets it. */
export interface FormulaCall {
  readonly codes: readonly FormulaCode[];
  readonly arguments: readonly Formula[];
  /** What `As` calls the row. */
  readonly alias: string | undefined;
  /** The code of a part of an argument. */
  readonly codeOf: (part: Formula) => FormulaCode;
  /** The slot of the time and the random numbers of the run. */
  readonly environmentSlot: () => number;
}

/** Makes the code of a call. */
export type FormulaFunctionCode = (call: FormulaCall) => FormulaCode;

/** A function of values that are all computed first. */
export function plain(apply: (...values: DesktopValue[]) => DesktopValue): FormulaFunctionCode {
  return ({ codes }) => {
    const [first, second] = codes;
    if (first !== undefined && codes.length === 1) return (slots, row) => apply(first(slots, row));
    if (first !== undefined && second !== undefined && codes.length === 2) {
      return (slots, row) => apply(first(slots, row), second(slots, row));
    }
    return (slots, row) => apply(...codes.map((code) => code(slots, row)));
  };
}

export const BLANK: FormulaCode = () => null;
