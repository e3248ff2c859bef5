import type { DesktopValue } from './value.ts';

/** A table; actions change it in place. Every row has one cell for each column. */
export class DataTable {
  readonly kind = 'table';
  readonly columns: string[];
  readonly rows: DesktopValue[][];

  constructor(columns: string[] = [], rows: DesktopValue[][] = []) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Position of the column of that name, in any case; -1 when there is none. */
  columnIndex(name: string): number {
    const exact = this.columns.indexOf(name);
    if (exact >= 0) return exact;
    const folded = name.toLowerCase();
    return this.columns.findIndex((column) => column.toLowerCase() === folded);
  }
}
