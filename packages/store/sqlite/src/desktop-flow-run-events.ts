import type { DesktopFlowRunId } from '@tandem/kernel';
import type { QueueEventRecord } from '@tandem/store';
import type { Connection } from './connection.ts';
import { numberOf, textOf } from './row.ts';

export function addEvent(connection: Connection, id: DesktopFlowRunId, event: Omit<QueueEventRecord, 'seq'>): void {
  connection
    .prepare(
      `INSERT INTO desktop_flow_run_event (runId, seq, at, kind, message)
       SELECT :id, coalesce(max(seq), 0) + 1, :at, :kind, :message FROM desktop_flow_run_event WHERE runId = :id`,
    )
    .run({ id, ...event });
}

export function listEvents(connection: Connection, id: DesktopFlowRunId): readonly QueueEventRecord[] {
  return connection
    .prepare('SELECT seq, at, kind, message FROM desktop_flow_run_event WHERE runId = ? ORDER BY seq')
    .all(id)
    .map((row) => ({ seq: numberOf(row, 'seq'), at: numberOf(row, 'at'), kind: textOf(row, 'kind'), message: textOf(row, 'message') }));
}
