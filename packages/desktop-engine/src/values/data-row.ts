import type { DataTable } from './data-table.ts';
import type { DesktopValue } from './value.ts';

/** One row of a table; its cells are the table's own. */
export class DataRow {
  readonly kind = 'row';
  readonly table: DataTable;
  readonly cells: DesktopValue[];

  constructor(table: DataTable, cells: DesktopValue[]) {
    this.table = table;
    this.cells = cells;
  }
}
