import type { SweepStep } from '@tandem/store';
import type { Connection } from './connection.ts';
import { numberOf, textOf } from './row.ts';

/** Hashes that one step looks at. */
const LOOKED_AT = 500;
/** Bytes that one step removes, or a single larger value. */
const REMOVED_BYTES = 4 * 1024 * 1024;

/** The values come first, then the definitions; where a step ended is written as the table and the hash. */
const TABLES = ['value_blob', 'cloud_flow_definition'] as const;
type Table = (typeof TABLES)[number];

/** Whether no run holds a hash. The conditions on the signs of a large value are those of the indexes. */
const IS_UNUSED: Readonly<Record<Table, string>> = {
  value_blob: [
    ['cloud_flow_run', 'triggerOutputs'],
    ['cloud_flow_run', 'response'],
    ['cloud_flow_action', 'inputs'],
    ['cloud_flow_action', 'outputs'],
    ['cloud_flow_variable', 'value'],
    ['cloud_flow_variable_append', 'value'],
  ]
    .map(([holder, column]) => noneHas(`${holder} WHERE ${column} = '#' || b.hash AND ${column} >= '#' AND ${column} < '$'`))
    .join(' AND '),
  cloud_flow_definition: noneHas('cloud_flow_run WHERE definitionHash = b.hash'),
};

function noneHas(rows: string): string {
  return `NOT EXISTS (SELECT 1 FROM ${rows})`;
}

/** Removes what no run holds among the hashes after the last step. */
export function sweep(connection: Connection, from: string | undefined): SweepStep {
  const table = TABLES.find((name) => from?.startsWith(`${name} `) === true) ?? 'value_blob';
  const after = from?.slice(table.length + 1) ?? '';
  const last = lastLookedAt(connection, table, after);
  if (last === undefined) return { removed: 0, next: table === 'value_blob' ? 'cloud_flow_definition ' : undefined };
  const { removed, end } = removeUnused(connection, table, { after, last });
  return { removed, next: `${table} ${end}` };
}

function lastLookedAt(connection: Connection, table: Table, after: string): string | undefined {
  const rows = connection.prepare(`SELECT hash FROM ${table} WHERE hash > ? ORDER BY hash LIMIT ${LOOKED_AT}`).all(after);
  const row = rows.at(-1);
  return row === undefined ? undefined : textOf(row, 'hash');
}

/** @returns the hash up to which everything unused is gone */
function removeUnused(connection: Connection, table: Table, { after, last }: { readonly after: string; readonly last: string }) {
  const unused = connection
    .prepare(
      `SELECT b.hash, octet_length(b.body) AS bytes FROM ${table} b WHERE b.hash > ? AND b.hash <= ? AND ${IS_UNUSED[table]} ORDER BY b.hash`,
    )
    .all(after, last);
  let bytes = 0;
  for (const [index, row] of unused.entries()) {
    const hash = textOf(row, 'hash');
    bytes += numberOf(row, 'bytes');
    connection.prepare(`DELETE FROM ${table} WHERE hash = ?`).run(hash);
    if (bytes >= REMOVED_BYTES) return { removed: index + 1, end: hash };
  }
  return { removed: unused.length, end: last };
}
