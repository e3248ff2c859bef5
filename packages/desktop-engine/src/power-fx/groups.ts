import type { Formula } from '@tandem/desktop-flow/power-fx';
import { CustomObject } from '../values/custom-object.ts';
import { LogicError } from '../values/fault.ts';
import { kindName } from '../values/kind-name.ts';
import { ListValue } from '../values/list.ts';
import { toText } from '../values/to-text.ts';
import type { DesktopValue } from '../values/value.ts';
import { fieldOf, rowsOf } from './coerce.ts';
import { BLANK, type FormulaCall, type FormulaCode, type FormulaFunctionCode } from './formula-code.ts';
import { columnName, type NameCode } from './rows.ts';

/** What an argument of `Summarize` behind the table is. */
type Column =
  | { readonly kind: 'group'; readonly name: NameCode }
  | { readonly kind: 'summary'; readonly name: string; readonly code: FormulaCode };

function columnOf(formula: Formula | undefined, code: FormulaCode): Column {
  if (formula?.kind === 'as') return { kind: 'summary', name: formula.name, code };
  if (formula?.kind === 'name' || formula?.kind === 'text') return { kind: 'group', name: columnName(formula, code) };
  throw new LogicError('InvalidArgument', 'Summarize takes names of columns, and formulas that As gives a name.');
}

/** Rows by what they have in some columns, in the order of the first row of each group. */
function grouped(rows: readonly DesktopValue[], names: readonly string[]): Iterable<readonly DesktopValue[]> {
  const keyOf = (row: DesktopValue) => JSON.stringify(names.map((name) => keyOfCell(fieldOf(row, name) ?? null)));
  return Map.groupBy(rows, keyOf).values();
}

function keyOfCell(cell: DesktopValue): readonly string[] {
  return [kindName(cell), toText(cell)];
}

/** `Summarize(table, column, …, formula As name, …)`; the formulas see their group as the table `ThisGroup`. */
function summarize({ codes: [table = BLANK, ...codes], arguments: [, ...formulas] }: FormulaCall): FormulaCode {
  return (slots, outer) => {
    const columns = codes.map((code, at) => columnOf(formulas[at], code));
    const names = columns.flatMap((column) => (column.kind === 'group' ? [column.name(slots, outer)] : []));
    const records = Array.from(grouped(rowsOf(table(slots, outer)), names), (rows) => {
      const row = { item: new CustomObject([['ThisGroup', new ListValue([...rows])]]), name: undefined, outer };
      const cells = names.map((name) => [name, fieldOf(rows[0] ?? null, name) ?? null] as const);
      const summaries = columns.flatMap((column) => (column.kind === 'summary' ? [[column.name, column.code(slots, row)] as const] : []));
      return new CustomObject([...cells, ...summaries]);
    });
    return new ListValue(records);
  };
}

export const GROUP_FUNCTIONS: Readonly<Record<string, FormulaFunctionCode>> = { Summarize: summarize };
