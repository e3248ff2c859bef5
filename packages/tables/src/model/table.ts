import type { ColumnDefinition } from './column.ts';

/** Who owns rows: each row has an owner, the installation has it, or it only joins rows of two tables. */
export type TableOwnership = 'user' | 'organization' | 'intersect';

/** Columns that no two rows share; rows are found by them (`accounts(accountnumber='7')`). */
export interface AlternateKey {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface TableDefinition {
  /** Lower case, such as `new_project`. */
  readonly logicalName: string;
  /** The same name in the case in which it was given, such as `new_Project`. */
  readonly schemaName: string;
  /** The name in addresses, such as `new_projects`. */
  readonly entitySetName: string;
  readonly displayName: string;
  readonly displayCollectionName: string;
  readonly description?: string;
  readonly ownership: TableOwnership;
  readonly primaryIdColumn: string;
  /** The column by which people know a row; `undefined` for tables that only join. */
  readonly primaryNameColumn: string | undefined;
  readonly columns: readonly ColumnDefinition[];
  readonly keys: readonly AlternateKey[];
  /** It shows what the installation has anyway, such as accounts: rows are read, never written. */
  readonly isReadOnly?: boolean;
  /** Each account sees the rows that it owns, an administrator all. */
  readonly isPrivate?: boolean;
  /** It belongs to the installation and cannot be removed. */
  readonly isStandard?: boolean;
}
