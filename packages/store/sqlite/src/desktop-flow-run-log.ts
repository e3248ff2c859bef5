import type { DesktopFlowRunId } from '@tandem/kernel';
import { type LogEntry, logEntrySchema } from '@tandem/protocol';
import { RUN_LOG_LIMITS } from '@tandem/store';
import type { Connection } from './connection.ts';
import { numberOf, textOf } from './row.ts';

/** How large the log of a run has become. */
interface LogSize {
  entries: number;
  bytes: number;
  isFull: boolean;
}

/** Adds what is new, as far as there is room; a run that is not there, or not any more, gets nothing. */
export function appendLog(connection: Connection, id: DesktopFlowRunId, entries: readonly LogEntry[]): void {
  const size = sizeOf(connection, id);
  for (const entry of entries) {
    if (size.isFull) break;
    const text = JSON.stringify(entry);
    const bytes = Buffer.byteLength(text);
    const hasRoom = size.entries < RUN_LOG_LIMITS.entries && size.bytes + bytes <= RUN_LOG_LIMITS.bytes;
    if (!insert(connection, { id, seq: entry.seq, entry: hasRoom ? text : JSON.stringify(noteOf(entry)) })) continue;
    size.entries++;
    size.bytes += bytes;
    size.isFull = !hasRoom;
  }
  keepSize(connection, id, size);
}

function insert(connection: Connection, row: { readonly id: DesktopFlowRunId; readonly seq: number; readonly entry: string }): boolean {
  const { changes } = connection
    .prepare(
      `INSERT INTO desktop_flow_run_log (runId, seq, entry) SELECT id, :seq, :entry FROM desktop_flow_run WHERE id = :id
       ON CONFLICT (runId, seq) DO NOTHING`,
    )
    .run({ ...row });
  return changes > 0;
}

/** What stands in the place of the first entry that was dropped. */
function noteOf({ seq, at }: LogEntry): LogEntry {
  const message = 'The log of this run is full. Entries after this one were dropped.';
  return { seq, at, subflow: '', line: 0, action: 'Log', durationMs: 0, status: 'Warning', message };
}

function sizeOf(connection: Connection, id: DesktopFlowRunId): LogSize {
  const row = connection.prepare('SELECT entries, bytes, isFull FROM desktop_flow_run_log_size WHERE runId = ?').get(id);
  if (row === undefined) return { entries: 0, bytes: 0, isFull: false };
  return { entries: numberOf(row, 'entries'), bytes: numberOf(row, 'bytes'), isFull: numberOf(row, 'isFull') === 1 };
}

function keepSize(connection: Connection, id: DesktopFlowRunId, { entries, bytes, isFull }: LogSize): void {
  connection
    .prepare(
      `INSERT INTO desktop_flow_run_log_size (runId, entries, bytes, isFull)
       SELECT id, :entries, :bytes, :isFull FROM desktop_flow_run WHERE id = :id
       ON CONFLICT (runId) DO UPDATE SET entries = excluded.entries, bytes = excluded.bytes, isFull = excluded.isFull`,
    )
    .run({ id, entries, bytes, isFull: isFull ? 1 : 0 });
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
