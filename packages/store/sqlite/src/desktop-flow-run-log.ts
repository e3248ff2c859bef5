import type { DesktopFlowRunId } from '@tandem/kernel';
import { type LogEntry, logEntrySchema } from '@tandem/protocol';
import type { Connection } from './connection.ts';
import { textOf } from './row.ts';

/** Adds what is new; a run that is not there, or not any more, gets nothing. */
export function appendLog(connection: Connection, id: DesktopFlowRunId, entries: readonly LogEntry[]): void {
  const insert = connection.prepare(
    `INSERT INTO desktop_flow_run_log (runId, seq, entry) SELECT id, :seq, :entry FROM desktop_flow_run WHERE id = :id
     ON CONFLICT (runId, seq) DO NOTHING`,
  );
  for (const entry of entries) insert.run({ id, seq: entry.seq, entry: JSON.stringify(entry) });
}

export interface LogPage {
  readonly id: DesktopFlowRunId;
  /** The `seq` after which the page begins. */
  readonly after: number;
  readonly limit: number;
}

export function readLog(connection: Connection, { id, after, limit }: LogPage): readonly LogEntry[] {
  return connection
    .prepare('SELECT entry FROM desktop_flow_run_log WHERE runId = ? AND seq > ? ORDER BY seq LIMIT ?')
    .all(id, after, limit)
    .map((row) => logEntrySchema.parse(JSON.parse(textOf(row, 'entry'))));
}
