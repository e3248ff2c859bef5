import type { TableDefinition } from './model/table.ts';

export type TableAction = 'read' | 'create' | 'update' | 'delete';

/** Who wants to do something with rows; roles can come in here. */
export interface TableActor {
  readonly accountId: string;
}

/**
 * The one answer to who may do what with rows: everybody who is signed in, and every flow of such an account, may read all rows, and
 * write those of every table that is not a view.
 */
export function mayUseRows(_actor: TableActor, action: TableAction, table: Pick<TableDefinition, 'isReadOnly'>): boolean {
  return action === 'read' || table.isReadOnly !== true;
}
