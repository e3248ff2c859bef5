import type { ActionRow } from '@tandem/cloud-engine';
import { type CloudFlowRunId, printJson } from '@tandem/kernel';
import { writeBlob } from './blob-value.ts';
import type { EncodedAction, EncodedBatch, EncodedStart, EncodedVariable } from './cloud-flow-run-batch.ts';
import type { Connection } from './connection.ts';
import { numberOf } from './row.ts';

/** Writes batches in the transaction that is open; remembers the row numbers of runs that have not ended. */
export class RunWriter {
  readonly #seqs = new Map<CloudFlowRunId, number>();

  write(connection: Connection, batch: EncodedBatch): 'committed' | 'known' {
    const seq = batch.start === undefined ? this.#seqOf(connection, batch.runId) : insertRun(connection, batch, batch.start);
    if (seq === undefined) return 'known';
    if (batch.start === undefined) updateRun(connection, batch, seq);
    for (const action of batch.actions) writeAction(connection, seq, action);
    this.#writeVariables(connection, batch, seq);
    if (batch.state.endedAt === undefined) this.#seqs.set(batch.runId, seq);
    else this.#seqs.delete(batch.runId);
    return 'committed';
  }

  /** Nobody reads the variables of a run that has ended. */
  #writeVariables(connection: Connection, { start, state, variables }: EncodedBatch, seq: number): void {
    if (state.endedAt === undefined) {
      for (const variable of variables) writeVariable(connection, seq, variable);
    } else if (start === undefined) {
      connection.prepare('DELETE FROM cloud_flow_variable WHERE run = ?').run(seq);
      connection.prepare('DELETE FROM cloud_flow_variable_append WHERE run = ?').run(seq);
    }
  }

  #seqOf(connection: Connection, runId: CloudFlowRunId): number {
    return this.#seqs.get(runId) ?? seqOf(connection, runId);
  }
}

/** @throws Error when there is no such run */
export function seqOf(connection: Connection, runId: CloudFlowRunId): number {
  return numberOf(connection.prepare('SELECT seq FROM cloud_flow_run WHERE id = ?').get(runId) ?? {}, 'seq');
}

function insertRun(
  connection: Connection,
  batch: EncodedBatch,
  { start, definitionHash, triggerOutputs }: EncodedStart,
): number | undefined {
  connection
    .prepare('INSERT INTO cloud_flow_definition (hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .run(definitionHash, start.definition);
  writeBlob(connection, triggerOutputs);
  if (batch.response !== undefined) writeBlob(connection, batch.response);
  const { changes, lastInsertRowid } = connection
    .prepare(
      `INSERT INTO cloud_flow_run (id, cloudFlowId, cloudFlowName, ownerId, definitionHash, connections, triggerName, triggerOutputs,
         hasSecuredTrigger, startedBy, resubmitOf, startedAt, status, error, response, hasSecuredResponse, endedAt, concurrency, isHeld, resumeOf,
         clientTrackingId)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    )
    .run(
      batch.runId,
      start.cloudFlowId,
      start.cloudFlowName,
      start.ownerId,
      definitionHash,
      JSON.stringify(start.connections),
      start.triggerName,
      triggerOutputs.column,
      Number(start.hasSecuredTrigger),
      JSON.stringify(start.startedBy),
      start.resubmitOf ?? null,
      start.startedAt,
      batch.state.status,
      batch.error,
      batch.response?.column ?? null,
      Number(batch.state.hasSecuredResponse),
      batch.state.endedAt ?? null,
      start.concurrency === undefined ? null : JSON.stringify(start.concurrency),
      Number(batch.state.isHeld),
      start.resumeOf ?? null,
      start.clientTrackingId ?? null,
    );
  return changes === 0 ? undefined : Number(lastInsertRowid);
}

function updateRun(connection: Connection, { state, error, response }: EncodedBatch, seq: number): void {
  if (response !== undefined) writeBlob(connection, response);
  connection
    .prepare(
      `UPDATE cloud_flow_run SET status = ?, error = ?, response = ?, hasSecuredResponse = ?, endedAt = ?, isHeld = ?, recoveries = 0
       WHERE seq = ?`,
    )
    .run(state.status, error, response?.column ?? null, Number(state.hasSecuredResponse), state.endedAt ?? null, Number(state.isHeld), seq);
}

function writeAction(connection: Connection, seq: number, action: EncodedAction): void {
  if (action.inputs !== undefined) writeBlob(connection, action.inputs);
  if (action.outputs !== undefined) writeBlob(connection, action.outputs);
  if (action.isUpdate) updateAction(connection, seq, action);
  else insertAction(connection, seq, action);
}

function insertAction(connection: Connection, seq: number, { row, inputs, outputs }: EncodedAction): void {
  connection
    .prepare(
      `INSERT OR REPLACE INTO cloud_flow_action (run, path, name, type, status, code, error, inputs, outputs, hasSecuredInputs, hasSecuredOutputs,
         startedAt, endedAt, retryCount, externalId, operation, wakeAt, progress, isCancelPending, trackedProperties)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      seq,
      row.path,
      row.name,
      row.type,
      row.status,
      row.code,
      row.error === undefined ? null : JSON.stringify(row.error),
      inputs?.column ?? null,
      outputs?.column ?? null,
      Number(row.hasSecuredInputs),
      Number(row.hasSecuredOutputs),
      row.startedAt ?? null,
      row.endedAt ?? null,
      row.retryCount,
      row.externalId ?? null,
      row.operation ?? null,
      row.wakeAt ?? null,
      row.progress ?? null,
      Number(row.isCancelPending),
      trackedText(row),
    );
}

function trackedText({ trackedProperties }: ActionRow): string | null {
  return trackedProperties === undefined ? null : printJson(trackedProperties);
}

function updateAction(connection: Connection, seq: number, { row, outputs }: EncodedAction): void {
  connection
    .prepare(
      `UPDATE cloud_flow_action SET status = ?, code = ?, error = ?, outputs = ?, hasSecuredInputs = ?, hasSecuredOutputs = ?, endedAt = ?,
         retryCount = ?, externalId = ?, wakeAt = ?, progress = ?, isCancelPending = ?, trackedProperties = ?
         WHERE run = ? AND path = ?`,
    )
    .run(
      row.status,
      row.code,
      row.error === undefined ? null : JSON.stringify(row.error),
      outputs?.column ?? null,
      Number(row.hasSecuredInputs),
      Number(row.hasSecuredOutputs),
      row.endedAt ?? null,
      row.retryCount,
      row.externalId ?? null,
      row.wakeAt ?? null,
      row.progress ?? null,
      Number(row.isCancelPending),
      trackedText(row),
      seq,
      row.path,
    );
}

function writeVariable(connection: Connection, seq: number, { write, value }: EncodedVariable): void {
  writeBlob(connection, value);
  if (write.kind === 'append') {
    connection
      .prepare('INSERT INTO cloud_flow_variable_append (run, name, seq, value) VALUES (?, ?, ?, ?)')
      .run(seq, write.name, write.seq, value.column);
    return;
  }
  connection.prepare('DELETE FROM cloud_flow_variable_append WHERE run = ? AND name = ?').run(seq, write.name);
  connection
    .prepare('INSERT OR REPLACE INTO cloud_flow_variable (run, name, type, value, isSecured) VALUES (?, ?, ?, ?, ?)')
    .run(seq, write.name, write.type, value.column, Number(write.isSecured));
}
