import type { RowCaller, TableStore } from '@tandem/store';

/** Where rows are imported, and who does it. */
export interface ImportScene {
  readonly tables: TableStore;
  readonly caller: RowCaller;
}
