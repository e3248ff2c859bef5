import { LogicError } from '../values/fault.ts';
import { ListValue } from '../values/list.ts';
import type { DesktopValue } from '../values/value.ts';
import { cultureName, fieldOf, isBlank, rowsOf, textOf } from './coerce.ts';
import { BLANK, type FormulaCall, type FormulaCode, type FormulaFunctionCode } from './formula-code.ts';
import { compare } from './operators.ts';
import { columnName, overRows } from './rows.ts';

type Keyed = readonly [row: DesktopValue, keys: readonly DesktopValue[]];

/** @param directions of the keys: 1 upwards, -1 downwards; rows that are the same keep their order */
function sorted(rows: readonly Keyed[], directions: readonly number[]): ListValue {
  const order = ([, a]: Keyed, [, b]: Keyed): number => {
    for (const [at, direction] of directions.entries()) {
      const first = orderOf(a[at] ?? null, b[at] ?? null) * direction;
      if (first !== 0) return first;
    }
    return 0;
  };
  return new ListValue(rows.toSorted(order).map(([row]) => row));
}

/** Blanks come last, texts in the order of people. */
function orderOf(left: DesktopValue, right: DesktopValue): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (typeof left === 'string' && typeof right === 'string') return left.localeCompare(right, cultureName());
  return compare(left, right);
}

function directionOf(order: DesktopValue): number {
  const name = isBlank(order) ? 'ascending' : textOf(order).toLowerCase();
  if (name === 'ascending' || name === 'descending') return name === 'ascending' ? 1 : -1;
  throw new LogicError('InvalidArgument', `'${name}' is no order. Use SortOrder.Ascending or SortOrder.Descending.`);
}

/** Columns by turns with their orders; the order of the last one may be left out. */
function sortByColumns({ codes: [table = BLANK, ...rest], arguments: [, ...formulas] }: FormulaCall): FormulaCode {
  const columns = rest.flatMap((code, at) =>
    at % 2 === 0 ? [{ name: columnName(formulas[at], code), order: rest[at + 1] ?? BLANK }] : [],
  );
  return (slots, row) => {
    const names = columns.map(({ name }) => name(slots, row));
    const rows = rowsOf(table(slots, row)).map((item): Keyed => [item, names.map((name) => fieldOf(item, name) ?? null)]);
    return sorted(
      rows,
      columns.map(({ order }) => directionOf(order(slots, row))),
    );
  };
}

export const SORT_FUNCTIONS: Readonly<Record<string, FormulaFunctionCode>> = {
  Sort: overRows((rows, at, count) => {
    const keyed = rows.map((row): Keyed => [row, [at(1, row)]]);
    return sorted(keyed, [directionOf(count > 2 ? at(2, null) : null)]);
  }),
  SortByColumns: sortByColumns,
};
