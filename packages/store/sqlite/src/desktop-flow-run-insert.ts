import { TandemError } from '@tandem/kernel';
import type { DesktopFlowRunRecord, NewDesktopFlowRun } from '@tandem/store';
import type { Connection } from './connection.ts';
import { insertOrder, type PackedOrder } from './desktop-flow-run-order.ts';
import { deliveryColumns } from './desktop-flow-run-row.ts';
import { numberOf } from './row.ts';

const MINUTE_MS = 60_000;

/**
 * Writes a queued run with its values and work order.
 *
 * @throws TandemError `DesktopFlowsActionThrottled`, `RunQueueFull`
 */
export function insertRun(connection: Connection, asked: NewDesktopFlowRun, order: PackedOrder): void {
  const { run, maskedInputs } = asked;
  refuseTooFast(connection, asked);
  refuseFullQueue(connection, asked);
  insertRow(connection, run);
  connection.prepare('INSERT INTO desktop_flow_run_values (runId, maskedInputs) VALUES (?, ?)').run(run.id, maskedInputs);
  insertOrder(connection, run.id, order);
}

function insertRow(connection: Connection, run: DesktopFlowRunRecord): void {
  const { parent, delivery, ...columns } = run;
  connection
    .prepare(
      `INSERT INTO desktop_flow_run (id, desktopFlowId, desktopFlowName, runMode, priority, frontRank, connectionId, targetId, username, ownerId,
         parentRunId, parentFlowId, parentFlowName, parentActionPath, agentVersion, actionCount, logVerbosity, requestedAt, state, epoch, machineId,
         isCancelRequested, queueDeadlineAt, timeoutMs, leaseUntil, deadlineAt, startedAt, endedAt, error, lateResult)
       VALUES (:id, :desktopFlowId, :desktopFlowName, :runMode, :priority, :frontRank, :connectionId, :targetId, :username, :ownerId,
         :parentRunId, :parentFlowId, :parentFlowName, :parentActionPath, :agentVersion, :actionCount, :logVerbosity, :requestedAt, :state, :epoch,
         :machineId, :isCancelRequested, :queueDeadlineAt, :timeoutMs, :leaseUntil, :deadlineAt, :startedAt, :endedAt, :error,
         :lateResult)`,
    )
    .run({
      ...columns,
      parentRunId: parent?.runId ?? null,
      parentFlowId: parent?.cloudFlowId ?? null,
      parentFlowName: parent?.cloudFlowName ?? null,
      parentActionPath: parent?.actionPath ?? null,
      ...deliveryColumns(delivery),
    });
}

/** The window slides: it is the minute that ends with this request. */
function refuseTooFast(connection: Connection, { run, runsPerMinute }: NewDesktopFlowRun): void {
  const row = connection
    .prepare('SELECT count(*) AS n FROM desktop_flow_run WHERE connectionId = ? AND requestedAt > ?')
    .get(run.connectionId, run.requestedAt - MINUTE_MS);
  if (numberOf(row ?? {}, 'n') < runsPerMinute) return;
  throw new TandemError(
    'DesktopFlowsActionThrottled',
    `The connection started ${runsPerMinute} desktop flow runs in the last minute, and no more are allowed.`,
    {
      status: 429,
      retryable: true,
      fix: 'Start fewer runs at once, spread them over several connections, or ask an administrator to raise the limit.',
    },
  );
}

function refuseFullQueue(connection: Connection, { run, queueLength }: NewDesktopFlowRun): void {
  const row = connection
    .prepare(`SELECT count(*) AS n FROM desktop_flow_run INDEXED BY desktop_flow_run_open_by_target
       WHERE isOpen = 1 AND targetId = ? AND state IN ('Queued', 'Offered')`)
    .get(run.targetId);
  if (numberOf(row ?? {}, 'n') < queueLength) return;
  throw new TandemError('RunQueueFull', `${queueLength} desktop flow runs wait for the machine or group already.`, {
    status: 429,
    retryable: true,
    fix: 'Wait until some have run, add machines to the group, or ask an administrator to raise the limit.',
  });
}
