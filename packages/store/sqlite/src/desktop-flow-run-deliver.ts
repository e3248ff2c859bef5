import type { DeliveryEffect } from '@tandem/dispatch';
import type { DesktopFlowRunId } from '@tandem/kernel';
import type { DeliveryChange, DesktopFlowRunRecord } from '@tandem/store';
import type { Connection } from './connection.ts';
import { addEvent } from './desktop-flow-run-events.ts';
import { dropOrder } from './desktop-flow-run-order.ts';
import { deliveryColumns, getRun } from './desktop-flow-run-row.ts';
import { addTicket, endRunServices } from './run-service-store.ts';

export interface DeliverRequest {
  readonly id: DesktopFlowRunId;
  /** When the event came; the time of its queue events. */
  readonly at: number;
  readonly change: (run: DesktopFlowRunRecord) => DeliveryChange;
}

export interface Delivered {
  readonly run: DesktopFlowRunRecord;
  readonly effects: readonly DeliveryEffect[];
}

export function deliver(connection: Connection, { id, at, change }: DeliverRequest): Delivered | undefined {
  const before = getRun(connection, id);
  if (before === undefined) return undefined;
  const changed = change(before);
  const { delivery, effects } = changed.step;
  const run: DesktopFlowRunRecord = {
    ...before,
    delivery,
    agentVersion: changed.agentVersion ?? before.agentVersion,
    actionCount: changed.actionCount ?? before.actionCount,
  };
  if (isOtherRow(before, run)) updateRow(connection, run);
  writeOutputs(connection, id, changed);
  if (changed.ticketHash !== undefined) addTicket(connection, changed.ticketHash, delivery);
  for (const effect of effects) {
    if (effect.kind === 'note') addEvent(connection, id, { at, kind: effect.event, message: effect.message });
    else if (effect.kind === 'ended') {
      dropOrder(connection, id);
      endRunServices(connection, id, at);
    }
  }
  return { run, effects };
}

/** A reducer that changes nothing gives the delivery back that it got: then there is nothing to write. */
function isOtherRow(before: DesktopFlowRunRecord, after: DesktopFlowRunRecord): boolean {
  return before.delivery !== after.delivery || before.agentVersion !== after.agentVersion || before.actionCount !== after.actionCount;
}

function updateRow(connection: Connection, { id, delivery, agentVersion, actionCount }: DesktopFlowRunRecord): void {
  connection
    .prepare(
      `UPDATE desktop_flow_run SET agentVersion = :agentVersion, actionCount = :actionCount, state = :state, epoch = :epoch,
         machineId = :machineId, isCancelRequested = :isCancelRequested, queueDeadlineAt = :queueDeadlineAt, timeoutMs = :timeoutMs,
         leaseUntil = :leaseUntil, deadlineAt = :deadlineAt, startedAt = :startedAt, endedAt = :endedAt, error = :error,
         lateResult = :lateResult WHERE id = :id`,
    )
    .run({ id, agentVersion, actionCount, ...deliveryColumns(delivery) });
}

function writeOutputs(connection: Connection, id: DesktopFlowRunId, { maskedOutputs, sealedOutputs }: DeliveryChange): void {
  if (maskedOutputs === undefined && sealedOutputs === undefined) return;
  connection
    .prepare(
      `UPDATE desktop_flow_run_values SET maskedOutputs = coalesce(?, maskedOutputs), sealedOutputs = coalesce(?, sealedOutputs)
       WHERE runId = ?`,
    )
    .run(maskedOutputs ?? null, sealedOutputs ?? null, id);
}
