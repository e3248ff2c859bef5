import type { OperationStart } from '@tandem/cloud-engine';
import { JsonObject, TandemError } from '@tandem/kernel';
import {
  badQuery,
  nextLink,
  type PageEnd,
  parseFetchXml,
  parseODataQuery,
  setFetchPaging,
  type TableDefinition,
  type TableQuery,
  type TableRow,
  wrongQuery,
} from '@tandem/tables';
import { answered } from './outcome.ts';
import { apiAddress, requireTable, rowJson, type Scene } from './scene.ts';

/** limits-and-config: items that pagination may collect. */
const MOST_ITEMS = 100_000;

export interface ListNames {
  /** The name of the parameter that holds the table. */
  readonly table: string;
}

/** *List rows*: one page, or with the Pagination setting as many as it asks for. */
export async function listRows(scene: Scene, names: ListNames = { table: 'entityName' }): Promise<OperationStart> {
  const table = requireTable(scene, names.table, 'read');
  const fetchXml = scene.parameters.text('fetchXml');
  const query = fetchXml === undefined ? odataQuery(scene, table) : fetchQuery(fetchXml, table);
  const found = await collect(scene, query);
  return answered(200, listBody(scene, { table, query, found, isFetch: fetchXml !== undefined }));
}

/** Everything but `fetchXml` is passed over when that is given, as in the original. @throws TandemError */
function fetchQuery(text: string, table: TableDefinition): TableQuery {
  const query = parseFetchXml(text);
  if (!query.ok) throw badQuery(query.error);
  const name = query.value.table.toLowerCase();
  if (name !== table.logicalName && name !== table.entitySetName.toLowerCase()) {
    throw wrongQuery(`The FetchXML asks the table '${query.value.table}', but the action is about '${table.logicalName}'.`);
  }
  return query.value;
}

/** @throws TandemError */
function odataQuery({ parameters, call }: Scene, table: TableDefinition): TableQuery {
  const query = parseODataQuery(table.logicalName, {
    select: parameters.text('$select'),
    filter: parameters.text('$filter'),
    orderBy: parameters.text('$orderby'),
    expand: parameters.text('$expand'),
    top: parameters.text('$top'),
    apply: parameters.text('$apply'),
    skipToken: tokenOf(parameters.text('$skiptoken')),
  });
  if (!query.ok) throw badQuery(query.error);
  const { top } = query.value;
  // More than a page only comes page by page.
  return top !== undefined && call.minimumItemCount !== undefined && call.minimumItemCount < top
    ? { ...query.value, top: undefined }
    : query.value;
}

/** Flows cut it out of `@odata.nextLink`, sometimes with what stands before it. */
function tokenOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return /(?:[?&]|^)\$?skiptoken=([^&]*)/i.exec(text)?.[1] ?? text;
}

interface Found extends PageEnd {
  readonly rows: readonly TableRow[];
}

async function collect({ ports, call, caller, context }: Scene, query: TableQuery): Promise<Found> {
  const wanted = Math.min(call.minimumItemCount ?? 0, MOST_ITEMS);
  let page = await ports.store.query(query, caller);
  const rows = [...page.rows];
  while (page.nextToken !== undefined && rows.length < wanted) {
    if (context.signal.aborted) throw new TandemError('Cancelled', 'The action was cancelled while it read rows.', { retryable: true });
    page = await ports.store.query({ ...query, page: { kind: 'token', token: page.nextToken } }, caller);
    rows.push(...page.rows);
  }
  return { rows, nextToken: page.nextToken, count: page.count };
}

interface Listed {
  readonly table: TableDefinition;
  readonly query: TableQuery;
  readonly found: Found;
  readonly isFetch: boolean;
}

function listBody(scene: Scene, { table, query, found, isFetch }: Listed): JsonObject {
  const { ports, schema, parameters } = scene;
  const base = apiAddress(ports);
  const select = parameters.text('$select')?.replace(/\s/g, '');
  const body = JsonObject.of([
    ['@odata.context', `${base}$metadata#${table.entitySetName}${select === undefined || isFetch ? '' : `(${select})`}`],
    ['value', found.rows.map((row) => rowJson(ports, schema, row))],
  ]);
  if (isFetch) setFetchPaging(body, query, found);
  else if (found.nextToken !== undefined) {
    body.set('@odata.nextLink', nextLink(base + table.entitySetName, keptOptions(scene), found.nextToken));
  }
  return body;
}

const KEPT = ['$select', '$filter', '$orderby', '$expand'] as const;

function keptOptions({ parameters }: Scene): readonly (readonly [string, string])[] {
  return KEPT.flatMap((name) => {
    const text = parameters.text(name);
    return text === undefined ? [] : [[name, text] as const];
  });
}
