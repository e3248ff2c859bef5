import { DataRow } from './data-row.ts';
import { DataTable } from './data-table.ts';
import { LogicError } from './fault.ts';
import { kindName } from './kind-name.ts';
import { ListValue } from './list.ts';
import type { DesktopValue } from './value.ts';

/**
 * What a loop goes over: the items of a list, the rows of a table, the cells of a row; Blank has none.
 *
 * @throws LogicError `TypeMismatch`
 */
export function membersOf(value: DesktopValue): readonly DesktopValue[] {
  if (value === null) return [];
  if (value instanceof ListValue) return [...value.items];
  if (value instanceof DataTable) return value.rows.map((cells) => new DataRow(value, cells));
  if (value instanceof DataRow) return [...value.cells];
  throw new LogicError('TypeMismatch', `A loop cannot go over ${kindName(value)}. Give it a list, a data table or a data row.`);
}
