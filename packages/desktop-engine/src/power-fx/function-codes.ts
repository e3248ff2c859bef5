import { DATE_FUNCTIONS } from './dates.ts';
import type { FormulaFunctionCode } from './formula-code.ts';
import { LOGIC_FUNCTIONS } from './logic.ts';
import { NUMBER_FUNCTIONS } from './numbers.ts';
import { TABLE_FUNCTIONS } from './tables.ts';
import { TEXT_FUNCTIONS } from './text.ts';

/** How each function of Power Fx is carried out, by its name. */
export const FORMULA_CODES: ReadonlyMap<string, FormulaFunctionCode> = new Map(
  [DATE_FUNCTIONS, LOGIC_FUNCTIONS, NUMBER_FUNCTIONS, TABLE_FUNCTIONS, TEXT_FUNCTIONS].flatMap((functions) => Object.entries(functions)),
);
