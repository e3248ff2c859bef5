import type { DesktopFlowRunId } from '@tandem/kernel';
import type { RunAttempt, RunCall, RunCallState, RunServiceStore } from '@tandem/store';
import { writeAttachment } from './attachment.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { booleanOf, numberOf, oneOf, textOf } from './row.ts';

const STATES = ['begun', 'answered', 'received'] as const;

export function createRunServiceStore({ read, writer }: Database): RunServiceStore {
  return {
    findTicket: async (hash) =>
      read((connection) => {
        const row = connection.prepare('SELECT runId, epoch FROM run_ticket WHERE hash = ?').get(hash);
        return row === undefined ? undefined : { runId: textOf(row, 'runId') as DesktopFlowRunId, epoch: numberOf(row, 'epoch') };
      }),
    beginCall: (call) => writer.write((connection) => beginCall(connection, call)),
    waitCall: ({ runId, epoch, callId, waiting }, attachment) =>
      writer.write((connection) => {
        const { changes } = connection
          .prepare(
            `UPDATE run_call SET answer = ? WHERE runId = ? AND epoch = ? AND callId = ? AND state = 'begun'
               AND EXISTS (SELECT 1 FROM desktop_flow_run WHERE id = runId AND isOpen)`,
          )
          .run(waiting, runId, epoch, callId);
        if (changes > 0 && attachment !== undefined) writeAttachment(connection, attachment);
        return changes > 0;
      }),
    waitingCalls: async () =>
      read((connection) => {
        const rows = connection
          .prepare(
            `SELECT run_call.*, NOT isOpen AS hasRunEnded FROM run_call JOIN desktop_flow_run ON id = runId
             WHERE run_call.state = 'begun' AND answer IS NOT NULL`,
          )
          .all();
        return rows.map((row) => ({
          runId: textOf(row, 'runId') as DesktopFlowRunId,
          epoch: numberOf(row, 'epoch'),
          callId: textOf(row, 'callId'),
          waiting: textOf(row, 'answer'),
          hasRunEnded: booleanOf(row, 'hasRunEnded'),
        }));
      }),
    forgetCalls: (runId) => writer.write((connection) => void connection.prepare('DELETE FROM run_call WHERE runId = ?').run(runId)),
    answerCall: (call, answer) => writer.write((connection) => answerCall(connection, call, answer)),
    dropAnswers: ({ runId, epoch }, callIds) =>
      writer.write((connection) => {
        const drop = connection.prepare(
          `UPDATE run_call SET state = 'received', answer = NULL WHERE runId = ? AND epoch = ? AND callId = ? AND state = 'answered'`,
        );
        for (const callId of callIds) drop.run(runId, epoch, callId);
      }),
  };
}

/** The ticket of an attempt that is granted in the transaction that is open. */
export function addTicket(connection: Connection, hash: string, { runId, epoch }: RunAttempt): void {
  connection.prepare('INSERT INTO run_ticket (hash, runId, epoch) VALUES (?, ?, ?)').run(hash, runId, epoch);
}

function beginCall(connection: Connection, { runId, epoch, callId }: RunCall): RunCallState {
  const row = connection
    .prepare('SELECT state, answer FROM run_call WHERE runId = ? AND epoch = ? AND callId = ?')
    .get(runId, epoch, callId);
  if (row !== undefined) {
    const kind = oneOf(row, 'state', STATES);
    return kind === 'answered' ? { kind, answer: textOf(row, 'answer') } : { kind };
  }
  connection.prepare(`INSERT INTO run_call (runId, epoch, callId, state) VALUES (?, ?, ?, 'begun')`).run(runId, epoch, callId);
  return { kind: 'new' };
}

function answerCall(connection: Connection, { runId, epoch, callId }: RunCall, answer: string): void {
  connection
    .prepare(`UPDATE run_call SET state = 'answered', answer = ? WHERE runId = ? AND epoch = ? AND callId = ?`)
    .run(answer, runId, epoch, callId);
  connection
    .prepare(
      `DELETE FROM run_call WHERE runId = ? AND epoch = ? AND callId = ?
         AND EXISTS (SELECT 1 FROM desktop_flow_run WHERE id = runId AND NOT isOpen)`,
    )
    .run(runId, epoch, callId);
}

/**
 * The run has ended: nobody can prove it any more, and the work queue items that it left are given back by the next look at leases. What
 * its calls wait for is cancelled by whoever hears of the end.
 */
export function endRunServices(connection: Connection, runId: DesktopFlowRunId, at: number): void {
  connection.prepare('DELETE FROM run_ticket WHERE runId = ?').run(runId);
  connection.prepare(`DELETE FROM run_call WHERE runId = ? AND (state <> 'begun' OR answer IS NULL)`).run(runId);
  connection.prepare('UPDATE work_queue_item SET leaseUntil = ? WHERE leaseUntil > ? AND leaseToken GLOB ?').run(at, at, `run:${runId}:*`);
}
