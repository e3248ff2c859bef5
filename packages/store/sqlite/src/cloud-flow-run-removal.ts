import type { RemovalStep } from '@tandem/store';
import type { Connection } from './connection.ts';
import { numberOf, type Row } from './row.ts';

/** Rows that one step removes, so that it takes a few milliseconds. */
const ROWS = 200;
/** What a run counts beside its actions: it stands in many indexes. */
const ROWS_OF_RUN = 4;
/** What the id of a run begins with that is removed in several steps. Ids are UUIDs, which come before it. */
const REMOVED = 'removed:';

/** @returns what of one step is left to do; the runs that ended first go first */
export function removeCloudFlowRuns(connection: Connection, endedBefore: number): RemovalStep {
  let runs = 0;
  for (let left = ROWS; left > 0; ) {
    const seq = firstEnded(connection, endedBefore);
    if (seq === undefined) return { runs, hasMore: false };
    const removed = removeActions(connection, seq, left);
    if (removed < left) {
      connection.prepare('DELETE FROM cloud_flow_run WHERE seq = ?').run(seq);
      runs++;
    } else {
      // Nobody may look at it, or go on with it, while a part of it is missing.
      connection.prepare(`UPDATE cloud_flow_run SET id = '${REMOVED}' || id WHERE seq = ? AND id < '${REMOVED}'`).run(seq);
    }
    left -= removed + ROWS_OF_RUN;
  }
  return { runs, hasMore: true };
}

/** Whether a row is a run that is still there as a whole. */
export function isWhole(row: Row): boolean {
  return !String(row['id']).startsWith(REMOVED);
}

function firstEnded(connection: Connection, endedBefore: number): number | undefined {
  const row = connection
    .prepare('SELECT seq FROM cloud_flow_run WHERE endedAt IS NOT NULL AND endedAt < ? ORDER BY endedAt LIMIT 1')
    .get(endedBefore);
  return row === undefined ? undefined : numberOf(row, 'seq');
}

function removeActions(connection: Connection, seq: number, limit: number): number {
  const { changes } = connection
    .prepare('DELETE FROM cloud_flow_action WHERE rowid IN (SELECT rowid FROM cloud_flow_action WHERE run = ? LIMIT ?)')
    .run(seq, limit);
  return Number(changes);
}
