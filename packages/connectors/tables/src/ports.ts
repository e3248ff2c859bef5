import type { OperationCall } from '@tandem/cloud-engine';
import type { AccountId, Clock } from '@tandem/kernel';
import type { Cells, RowAddress, TableQuery, TableRow, TableSchema } from '@tandem/tables';

export interface RowCaller {
  readonly accountId: AccountId;
}

export interface RowPage {
  readonly rows: readonly TableRow[];
  readonly nextToken: string | undefined;
  readonly count: number | undefined;
}

export interface RowContent {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

interface ContentAddress {
  readonly row: RowAddress;
  readonly column: string;
}

interface RowLink extends RowCaller {
  readonly row: RowAddress;
  readonly navigation: string;
}

interface RowChange extends RowCaller {
  readonly row: RowAddress;
  readonly cells: Cells;
  readonly mode: 'update-only' | 'upsert' | 'create-only';
}

export type ChangeKind = 'Create' | 'Update' | 'Delete';

export interface ChangeEntry {
  readonly seq: number;
  readonly rowId: string;
  readonly kind: ChangeKind;
  readonly changed: readonly string[];
  readonly row: TableRow;
  readonly by: AccountId;
}

interface ChangeQuestion {
  readonly after: number;
  readonly table: string;
  readonly kinds: readonly ChangeKind[];
  readonly limit: number;
}

interface ChangePage {
  readonly entries: readonly ChangeEntry[];
  readonly readTo: number;
  readonly hasMore: boolean;
}

/** What the connector needs of the store of tables; see `TableStore` for what each promises. */
export interface RowStore {
  schema(): TableSchema;
  query(query: TableQuery, caller: RowCaller): Promise<RowPage>;
  get(row: RowAddress, shape: Pick<TableQuery, 'select' | 'expand'> | undefined, caller: RowCaller): Promise<TableRow | undefined>;
  create(creation: RowCaller & { readonly table: string; readonly id?: string | undefined; readonly cells: Cells }): Promise<TableRow>;
  update(change: RowChange): Promise<{ readonly row: TableRow; readonly wasCreated: boolean }>;
  remove(removal: RowCaller & { readonly row: RowAddress }): Promise<void>;
  associate(link: RowLink & { readonly other: RowAddress }): Promise<void>;
  disassociate(link: RowLink & { readonly other: RowAddress | undefined }): Promise<void>;
  content(address: ContentAddress): Promise<RowContent | undefined>;
  setContent(address: ContentAddress & RowCaller, content: RowContent | undefined): Promise<void>;
  lastChange(): Promise<number>;
  changes(question: ChangeQuestion): Promise<ChangePage>;
  onChange(listener: () => void): () => void;
}

/** What the connector needs of the installation. */
export interface TablesPorts {
  readonly store: RowStore;
  readonly clock: Clock;
  /** In whose name a call reads and writes rows; the owner of the flow when it is left out. */
  actorOf?(call: Pick<OperationCall, 'runId' | 'ownerId'>): Promise<AccountId>;
  /** The address of this server without a slash at the end, such as `https://automation.example.org`. */
  publicAddress(): string;
}
