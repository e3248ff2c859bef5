import type { IncomingHttpHeaders } from 'node:http';
import { JsonObject, type JsonValue, parseJson, TandemError } from '@tandem/kernel';
import type { RowCaller, RowContent, TableStore } from '@tandem/store';
import {
  mayUseRows,
  noTable,
  notAllowed,
  type RowAddress,
  readRowKey,
  rowAddress,
  type TableAction,
  type TableDefinition,
  type TableRow,
  type TableSchema,
} from '@tandem/tables';
import { decodeUtf8 } from '../http/json-body.ts';
import type { DataOptions } from './data-options.ts';
import type { PathSegment } from './data-path.ts';
import type { Preferences } from './preferences.ts';

export type DataMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One request of the Web API, with what it works on. */
export interface DataCall {
  readonly tables: TableStore;
  readonly schema: TableSchema;
  readonly caller: RowCaller;
  readonly method: DataMethod;
  readonly path: readonly PathSegment[];
  readonly options: DataOptions;
  readonly prefer: Preferences;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
  /** The service root with a slash at its end. */
  readonly baseUrl: string;
}

type Headers = Readonly<Record<string, string>>;

export type DataAnswer =
  | { readonly kind: 'json'; readonly status: number; readonly json: JsonValue; readonly headers?: Headers }
  | { readonly kind: 'empty'; readonly status: number; readonly headers?: Headers }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'content'; readonly content: RowContent }
  /** The parts of a batch between lines of the boundary. */
  | { readonly kind: 'batch'; readonly status: number; readonly boundary: string; readonly text: string };

export const DONE = { kind: 'empty', status: 204 } as const;

/** The table that the first segment names. @throws TandemError */
export function requireTable({ schema, path, caller }: DataCall, action: TableAction): TableDefinition {
  const name = path[0]?.name ?? '';
  const table = schema.find(name);
  if (table === undefined) throw noTable(name);
  return allowed({ caller }, action, table);
}

/** The table, when the caller may do this with its rows. @throws TandemError */
export function allowed({ caller }: Pick<DataCall, 'caller'>, action: TableAction, table: TableDefinition): TableDefinition {
  // What a view refuses is said by the store, with the reason.
  if (table.isReadOnly !== true && !mayUseRows(caller, action, table)) throw notAllowed(table.logicalName);
  return table;
}

/** The row that the first segment names. @throws TandemError */
export function requireRow({ schema, path }: DataCall, table: TableDefinition): RowAddress {
  return readRowKey(schema, table, path[0]?.key ?? '');
}

/** @throws TandemError `JsonInvalid`, or a code of the Web API when it is no object */
export function bodyObject({ body }: Pick<DataCall, 'body'>): JsonObject {
  const json = body.length === 0 ? undefined : parseJson(decodeUtf8(body));
  if (json instanceof JsonObject) return json;
  throw new TandemError('0x80048d19', 'The body of the request is no JSON object.', {
    fix: 'Send an object with the columns of the row.',
  });
}

/** `OData-EntityId`: where the row is. */
export function entityId({ baseUrl }: DataCall, table: TableDefinition, { id }: Pick<TableRow, 'id'>): Headers {
  return { 'odata-entityid': baseUrl + rowAddress(table, id) };
}

export function wrongMethod({ method }: DataCall, allowed: string): TandemError {
  return new TandemError('0x8006088a', `This address of the Web API does not take ${method} requests.`, {
    status: 405,
    fix: `Use ${allowed}.`,
  });
}
