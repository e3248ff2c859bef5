import type { AccountId } from '@tandem/kernel';
import type { Cells, Relationship, RowAddress, TableDefinition, TableQuery, TableRow, TableSchema } from '@tandem/tables';

/** What is added or changed in the schema; columns, keys and relationships that it does not name stay. */
export interface SchemaChange {
  readonly tables?: readonly TableDefinition[];
  readonly relationships?: readonly Relationship[];
}

export interface RowPage {
  readonly rows: readonly TableRow[];
  /** Goes on after these rows (`QueryPage` of kind `token`); undefined on the last page. */
  readonly nextToken: string | undefined;
  /** When the query asked for it. */
  readonly count: number | undefined;
}

/** Who asks: `eq-userid` means this account, and a new row is its. */
export interface RowCaller {
  readonly accountId: AccountId;
}

export interface RowWrite extends RowCaller {
  readonly cells: Cells;
}

export interface RowCreation extends RowWrite {
  readonly table: string;
  /** The id that the caller gives the row; undefined: the store makes one. */
  readonly id?: string | undefined;
}

export interface RowChange extends RowWrite {
  readonly row: RowAddress;
  /** Only when the row still has this version. */
  readonly ifVersion?: number | undefined;
  /** What to do when there is no such row (`upsert` makes it), and when there is one (`create-only` refuses). */
  readonly mode: 'update-only' | 'upsert' | 'create-only';
}

export interface RowRemoval extends RowCaller {
  readonly row: RowAddress;
  readonly ifVersion?: number | undefined;
}

/** Joins two rows, or parts them. */
export interface RowLink extends RowCaller {
  readonly row: RowAddress;
  /** The name of a navigation of that row, or the schema name of its relationship. */
  readonly navigation: string;
  /** Undefined parts a lookup from whatever it points to. */
  readonly other: RowAddress | undefined;
}

/** One of several writes that succeed or fail together. */
export type RowWork =
  | ({ readonly kind: 'create' } & Omit<RowCreation, 'accountId'>)
  | ({ readonly kind: 'update' } & Omit<RowChange, 'accountId'>)
  | ({ readonly kind: 'remove' } & Omit<RowRemoval, 'accountId'>)
  | ({ readonly kind: 'associate'; readonly other: RowAddress } & Omit<RowLink, 'accountId' | 'other'>)
  | ({ readonly kind: 'disassociate' } & Omit<RowLink, 'accountId'>);

export interface RowOutcome {
  /** The row after it was made or changed; undefined for the other kinds. */
  readonly row: TableRow | undefined;
  readonly wasCreated: boolean;
}

export interface RowContent {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface ContentAddress {
  readonly row: RowAddress;
  readonly column: string;
}

export const RowChangeKind = { create: 'Create', update: 'Update', delete: 'Delete' } as const;
export type RowChangeKind = (typeof RowChangeKind)[keyof typeof RowChangeKind];

/** One entry of the log of changes, written in the transaction of the change. */
export interface RowChangeEntry {
  /** Rises; numbers may be left out. */
  readonly seq: number;
  /** Logical name. */
  readonly table: string;
  readonly rowId: string;
  readonly kind: RowChangeKind;
  /** Logical names of the columns that a create or an update gave, whether or not the value is another one than before. */
  readonly changed: readonly string[];
  /** The row after a create or an update, the row before a delete, with all its columns. */
  readonly row: TableRow;
  readonly by: AccountId;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ChangeLogQuery {
  /** Only entries with a higher number. */
  readonly after: number;
  readonly table: string;
  readonly kinds: readonly RowChangeKind[];
  readonly limit: number;
}

export interface ChangeLogPage {
  readonly entries: readonly RowChangeEntry[];
  /** Up to here everything was looked at: the `after` of the next question. */
  readonly readTo: number;
  /** There is more at once. */
  readonly hasMore: boolean;
}

/**
 * Tables that people define, their rows, and the log of their changes.
 *
 * Errors have the codes of the Dataverse Web API with its HTTP status (`0x80040217`, 404: there is no such row), because flows and
 * clients branch on them. Names of tables are logical names or names in addresses, without regard to case. Of the standard
 * tables, `systemuser` (accounts), `workflow` (cloud flows and desktop flows) and `businessunit` (one, the installation) are views
 * that are read only.
 */
export interface TableStore {
  /** All tables and relationships, as one snapshot that is the same object until something changes. */
  schema(): TableSchema;
  /**
   * Adds tables, columns, keys and relationships, or changes those that are there, in one transaction. A table gets its system
   * columns (`createdon`, `ownerid`, `statecode` …) when it is made; a lookup column needs a relationship for each target, here or
   * before. The kind of a column never changes.
   *
   * @throws TandemError `TableDefinitionInvalid` with what is wrong and where
   */
  define(change: SchemaChange): Promise<void>;
  /** With its rows, files and relationships. @throws TandemError `TableNotFound`, `TableIsStandard`, `TableInUse` when a relationship restricts */
  removeTable(table: string): Promise<void>;
  /** @throws TandemError `TableNotFound`, `ColumnNotFound`, `ColumnIsNeeded` for system, key and primary columns */
  removeColumn(table: string, column: string): Promise<void>;
  /** Its columns and the rows stay; rows are not found by it any more. @throws TandemError `TableNotFound`, `KeyNotFound` */
  removeKey(table: string, key: string): Promise<void>;
  /** A one-to-many takes its target from the lookup; the last one its column. @throws TandemError `RelationshipNotFound`, `TableIsStandard` */
  removeRelationship(schemaName: string): Promise<void>;

  /** @throws TandemError for names that are not there, values that do not fit, and limits */
  query(query: TableQuery, caller: RowCaller): Promise<RowPage>;
  /** @param shape the columns and expansions of the query; undefined: all columns */
  get(row: RowAddress, shape: Pick<TableQuery, 'select' | 'expand'> | undefined, caller: RowCaller): Promise<TableRow | undefined>;
  /** How many rows there are. @throws TandemError for a table that is not there */
  count(table: string, caller: RowCaller): Promise<number>;

  create(creation: RowCreation): Promise<TableRow>;
  update(change: RowChange): Promise<{ readonly row: TableRow; readonly wasCreated: boolean }>;
  /** With what hangs on it, by the `onDelete` of relationships. @throws TandemError 404 when there is none */
  remove(removal: RowRemoval): Promise<void>;
  /**
   * Does all of it in this order, or nothing; each change is in the log as if it were alone. Rows that are made one after the other cost
   * least. A row may point to one that was made before it.
   *
   * @returns an outcome for each
   * @throws TandemError of the first that is refused
   */
  writeAll(works: readonly RowWork[], caller: RowCaller): Promise<readonly RowOutcome[]>;
  /** An id for a row that is not made yet. */
  newRowId(): string;
  /** Joining what is joined, and parting what is not, changes nothing. */
  associate(link: RowLink & { readonly other: RowAddress }): Promise<void>;
  disassociate(link: RowLink): Promise<void>;

  /** Undefined when the column of the row is empty. @throws TandemError 404 for the row, 400 for the column */
  content(address: ContentAddress): Promise<RowContent | undefined>;
  setContent(address: ContentAddress & RowCaller, content: RowContent | undefined): Promise<void>;

  /** The number of the newest entry of the log. */
  lastChange(): Promise<number>;
  changes(query: ChangeLogQuery): Promise<ChangeLogPage>;
  /** Drops entries over the limits of age and number. @returns how many */
  pruneChanges(): Promise<number>;
  /** Calls the listener after each commit that changed rows. @returns a function that ends that */
  onChange(listener: () => void): () => void;
}
