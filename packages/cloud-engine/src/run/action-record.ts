import { isoTime, JsonObject, type JsonValue } from '@tandem/kernel';
import type { StoredRun } from '../run-store.ts';
import type { ActionInstance } from './action-instance.ts';

/** What `actions('name')` and `result('scope')` show of an action. */
export function recordOf(instance: ActionInstance, { clientTrackingId }: Pick<StoredRun, 'clientTrackingId'>): JsonObject {
  if (instance.record !== undefined) return instance.record;
  const record = new JsonObject().set('name', instance.action.name);
  setGiven(record, 'inputs', instance.inputs);
  setGiven(record, 'outputs', instance.outputs);
  setGiven(record, 'startTime', instance.startedAt === undefined ? undefined : isoTime(instance.startedAt));
  setGiven(record, 'endTime', instance.endedAt === undefined ? undefined : isoTime(instance.endedAt));
  setGiven(record, 'clientTrackingId', clientTrackingId);
  record.set('status', instance.status).set('code', instance.code);
  if (instance.error !== undefined) record.set('error', JsonObject.of(Object.entries(instance.error)));
  if (instance.hasEnded) instance.record = record;
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
