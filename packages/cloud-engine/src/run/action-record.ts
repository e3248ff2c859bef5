import { isoTime, JsonObject, type JsonValue } from '@tandem/kernel';
import type { ActionRow, StoredRun } from '../run-store.ts';
import type { ActionInstance } from './action-instance.ts';

/** What `actions('name')` and `result('scope')` show of an action. */
export function recordOf(instance: ActionInstance, stored: Pick<StoredRun, 'clientTrackingId'>): JsonObject {
  if (instance.record !== undefined) return instance.record;
  const record = recordOfRow(instance.action.name, instance, stored);
  if (instance.hasEnded) instance.record = record;
  return record;
}

type RecordedRow = Pick<ActionRow, 'inputs' | 'outputs' | 'startedAt' | 'endedAt' | 'status' | 'code' | 'error'>;

/** The same of an action as the store has it. */
export function recordOfRow(name: string, row: RecordedRow, { clientTrackingId }: Pick<StoredRun, 'clientTrackingId'>): JsonObject {
  const record = new JsonObject().set('name', name);
  setGiven(record, 'inputs', row.inputs);
  setGiven(record, 'outputs', row.outputs);
  setGiven(record, 'startTime', row.startedAt === undefined ? undefined : isoTime(row.startedAt));
  setGiven(record, 'endTime', row.endedAt === undefined ? undefined : isoTime(row.endedAt));
  setGiven(record, 'clientTrackingId', clientTrackingId);
  record.set('status', row.status).set('code', row.code);
  if (row.error !== undefined) record.set('error', JsonObject.of(Object.entries(row.error)));
  return record;
}

/** What `trigger()` shows. */
export function triggerRecord({ triggerName, triggerOutputs, startedAt, clientTrackingId }: StoredRun): JsonObject {
  const record = JsonObject.of([
    ['name', triggerName],
    ['outputs', triggerOutputs],
    ['startTime', isoTime(startedAt)],
    ['endTime', isoTime(startedAt)],
    ['status', 'Succeeded'],
    ['code', 'OK'],
  ]);
  setGiven(record, 'clientTrackingId', clientTrackingId);
  return record;
}

/** What `workflow()` shows; flows build links to the run from it. */
export function workflowRecord({ runId, cloudFlowId, cloudFlowName }: StoredRun): JsonObject {
  const id = `/workflows/${cloudFlowId}`;
  const tags = JsonObject.of([
    ['flowDisplayName', cloudFlowName],
    ['environmentName', 'tandem'],
    ['logicAppName', cloudFlowId],
    ['xrmWorkflowId', cloudFlowId],
  ]);
  const run = JsonObject.of([
    ['id', `${id}/runs/${runId}`],
    ['name', runId],
    ['type', 'Microsoft.Logic/workflows/runs'],
  ]);
  return JsonObject.of([
    ['id', id],
    ['name', cloudFlowId],
    ['type', 'Microsoft.Logic/workflows'],
    ['location', 'local'],
    ['tags', tags],
    ['run', run],
  ]);
}

function setGiven(record: JsonObject, key: string, value: JsonValue | undefined): void {
  if (value !== undefined) record.set(key, value);
}
