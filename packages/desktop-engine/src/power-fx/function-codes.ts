import { CHANGE_FUNCTIONS } from './changes.ts';
import { DATE_FUNCTIONS } from './dates.ts';
import type { FormulaFunctionCode } from './formula-code.ts';
import { GROUP_FUNCTIONS } from './groups.ts';
import { LOGIC_FUNCTIONS } from './logic.ts';
import { MATCH_FUNCTIONS } from './matches.ts';
import { NUMBER_FUNCTIONS } from './numbers.ts';
import { SORT_FUNCTIONS } from './sort.ts';
import { TABLE_FUNCTIONS } from './tables.ts';
import { TEXT_FUNCTIONS } from './text.ts';

/** How each function of Power Fx is carried out, by its name. */
export const FORMULA_CODES: ReadonlyMap<string, FormulaFunctionCode> = new Map(
  [
    CHANGE_FUNCTIONS,
    DATE_FUNCTIONS,
    GROUP_FUNCTIONS,
    LOGIC_FUNCTIONS,
    MATCH_FUNCTIONS,
    NUMBER_FUNCTIONS,
    SORT_FUNCTIONS,
    TABLE_FUNCTIONS,
    TEXT_FUNCTIONS,
  ].flatMap((functions) => Object.entries(functions)),
);
