import type { RemovalStep } from '@tandem/store';
import type { Connection } from './connection.ts';
import { textOf } from './row.ts';

/** Entries of logs that one step removes, so that it takes a few milliseconds. */
const ENTRIES = 400;
/** What a run counts beside its log: it stands in very many indexes. */
const ENTRIES_OF_RUN = 40;

/** @returns what of one step is left to do; the runs that ended first go first */
export function removeDesktopFlowRuns(connection: Connection, endedBefore: number): RemovalStep {
  let runs = 0;
  for (let left = ENTRIES; left > 0; ) {
    const id = firstEnded(connection, endedBefore);
    if (id === undefined) return { runs, hasMore: false };
    const removed = removeLog(connection, id, left);
    if (removed < left) {
      connection.prepare('DELETE FROM desktop_flow_run WHERE id = ?').run(id);
      runs++;
    }
    left -= removed + ENTRIES_OF_RUN;
  }
  return { runs, hasMore: true };
}

function firstEnded(connection: Connection, endedBefore: number): string | undefined {
  const row = connection
    .prepare('SELECT id FROM desktop_flow_run WHERE endedAt IS NOT NULL AND endedAt < ? ORDER BY endedAt LIMIT 1')
    .get(endedBefore);
  return row === undefined ? undefined : textOf(row, 'id');
}

function removeLog(connection: Connection, id: string, limit: number): number {
  const { changes } = connection
    .prepare(
      `DELETE FROM desktop_flow_run_log WHERE runId = :id AND seq IN
       (SELECT seq FROM desktop_flow_run_log WHERE runId = :id ORDER BY seq LIMIT :limit)`,
    )
    .run({ id, limit });
  return Number(changes);
}
