import { textOf } from './coerce.ts';
import type { FormulaCode } from './formula-code.ts';

/** The texts of all values, one behind the other. */
export function joinedText(codes: readonly FormulaCode[]): FormulaCode {
  return (slots, row) => {
    let text = '';
    for (const code of codes) text += textOf(code(slots, row));
    return text;
  };
}
