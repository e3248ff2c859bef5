import { DeliveryState } from '@tandem/dispatch';
import type {
  AccountId,
  CloudFlowId,
  CloudFlowRunId,
  ConnectionId,
  DesktopFlowId,
  DesktopFlowRunId,
  MachineId,
  TargetId,
} from '@tandem/kernel';
import { LOG_VERBOSITIES } from '@tandem/protocol';
import type { DesktopFlowRunRecord } from '@tandem/store';
import type { Connection } from './connection.ts';
import { booleanOf, numberOf, oneOf, optionalNumberOf, optionalTextOf, type Row, textOf } from './row.ts';

type Delivery = DesktopFlowRunRecord['delivery'];

export function getRun(connection: Connection, id: DesktopFlowRunId): DesktopFlowRunRecord | undefined {
  const row = connection.prepare('SELECT * FROM desktop_flow_run WHERE id = ?').get(id);
  return row === undefined ? undefined : toRun(row);
}

export function toRun(row: Row): DesktopFlowRunRecord {
  const id = textOf(row, 'id') as DesktopFlowRunId;
  return {
    id,
    desktopFlowId: textOf(row, 'desktopFlowId') as DesktopFlowId,
    desktopFlowName: textOf(row, 'desktopFlowName'),
    runMode: oneOf(row, 'runMode', ['attended', 'unattended']),
    priority: oneOf(row, 'priority', ['Normal', 'High']),
    frontRank: numberOf(row, 'frontRank'),
    connectionId: textOf(row, 'connectionId') as ConnectionId,
    targetId: textOf(row, 'targetId') as TargetId,
    username: textOf(row, 'username'),
    ownerId: textOf(row, 'ownerId') as AccountId,
    parent: toParent(row),
    agentVersion: optionalTextOf(row, 'agentVersion'),
    actionCount: numberOf(row, 'actionCount'),
    logVerbosity: oneOf(row, 'logVerbosity', LOG_VERBOSITIES),
    requestedAt: numberOf(row, 'requestedAt'),
    delivery: toDelivery(id, row),
  };
}

function toParent(row: Row): DesktopFlowRunRecord['parent'] {
  if (row['parentRunId'] === null) return null;
  return {
    runId: textOf(row, 'parentRunId') as CloudFlowRunId,
    cloudFlowId: textOf(row, 'parentFlowId') as CloudFlowId,
    cloudFlowName: textOf(row, 'parentFlowName'),
    actionPath: textOf(row, 'parentActionPath'),
  };
}

function toDelivery(runId: DesktopFlowRunId, row: Row): Delivery {
  return {
    runId,
    state: oneOf(row, 'state', Object.values(DeliveryState)),
    epoch: numberOf(row, 'epoch'),
    owner: optionalTextOf(row, 'machineId') as MachineId | null,
    isCancelRequested: booleanOf(row, 'isCancelRequested'),
    queueDeadlineAt: numberOf(row, 'queueDeadlineAt'),
    timeoutMs: numberOf(row, 'timeoutMs'),
    leaseUntil: optionalNumberOf(row, 'leaseUntil'),
    deadlineAt: optionalNumberOf(row, 'deadlineAt'),
    startedAt: optionalNumberOf(row, 'startedAt'),
    endedAt: optionalNumberOf(row, 'endedAt'),
    // Only `deliveryColumns` writes these two.
    error: parseOptional(row, 'error') as Delivery['error'],
    lateResult: parseOptional(row, 'lateResult') as Delivery['lateResult'],
  };
}

function parseOptional(row: Row, column: string): unknown {
  const text = optionalTextOf(row, column);
  return text === null ? null : JSON.parse(text);
}

/** The columns that the delivery protocol owns, by the names of their parameters. */
export function deliveryColumns(delivery: Delivery): Record<string, string | number | null> {
  const { runId: _id, owner, isCancelRequested, error, lateResult, ...columns } = delivery;
  return {
    ...columns,
    machineId: owner,
    isCancelRequested: Number(isCancelRequested),
    error: error === null ? null : JSON.stringify(error),
    lateResult: lateResult === null ? null : JSON.stringify(lateResult),
  };
}
