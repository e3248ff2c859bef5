import { type ActionRow, byStart } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue, LIMITS, parseJson, printJson } from '@tandem/kernel';
import type { ActionRun, CloudFlowRun, RunStarterView } from '@tandem/protocol';
import type { CloudFlowRunDetailRecord, CloudFlowRunRecord } from '@tandem/store';
import type { RunWithoutWaits } from './run-history.ts';

/** What the API shows of a run in a list. */
export function cloudFlowRunView(run: CloudFlowRunRecord): CloudFlowRun {
  const { id, cloudFlowId, cloudFlowName, status, isHeld, error, failedAction, startedAt, endedAt, resubmitOf, resumeOf } = run;
  const testedVersion = run.startedBy.kind === 'account' ? (run.startedBy.testedVersion ?? null) : null;
  return {
    ...{ id, cloudFlowId, cloudFlowName, status, isHeld, error, failedAction, startedAt, endedAt },
    ...{ startedBy: starterView(run), testedVersion, resubmitOf, resumeOf },
  };
}

export interface FirstActions {
  readonly rows: readonly ActionRow[];
  readonly hasMore: boolean;
}

export function cloudFlowRunDetailView(run: CloudFlowRunDetailRecord, { rows, hasMore }: FirstActions): RunWithoutWaits {
  return {
    ...cloudFlowRunView(run),
    clientTrackingId: run.clientTrackingId,
    trigger: triggerView(run),
    actions: rows.toSorted(byStart).map((row) => withoutLargeValues(actionRunView(row))),
    hasMoreActions: hasMore,
    resumedBy: [...run.resumedBy],
    ...(run.response === null ? {} : { response: responseView(run.response) }),
  };
}

/** One action with its values; secured ones are shown as `{}`. */
export function actionRunView(row: ActionRow): ActionRun {
  const { path, name, type, status, code, startedAt, endedAt, error, inputs, outputs, hasSecuredInputs, hasSecuredOutputs, retryCount } =
    row;
  const { trackedProperties } = row;
  return {
    path,
    name,
    type,
    status,
    code,
    startedAt: startedAt ?? null,
    endedAt: endedAt ?? null,
    error: error ?? null,
    ...(hasSecuredInputs ? { inputs: {} } : inputs === undefined ? {} : { inputs }),
    ...(hasSecuredOutputs ? { outputs: {} } : outputs === undefined ? {} : { outputs }),
    hasSecuredInputs,
    hasSecuredOutputs,
    ...(trackedProperties === undefined ? {} : { trackedProperties }),
    retryCount,
    desktopFlowRunId: desktopFlowRunOf(row),
  };
}

/** Calls of the connector of desktop flows are known by the id of the desktop flow run. */
function desktopFlowRunOf({ operation, externalId }: ActionRow): string | null {
  return operation?.toLowerCase().startsWith('shared_uiflow/') === true ? (externalId ?? null) : null;
}

function triggerView({ triggerName, triggerOutputs, startedAt }: CloudFlowRunDetailRecord): ActionRun {
  return {
    path: triggerName,
    name: triggerName,
    type: 'Trigger',
    status: 'Succeeded',
    code: 'OK',
    startedAt,
    endedAt: startedAt,
    error: null,
    outputs: triggerOutputs === null ? {} : parseJson(triggerOutputs),
    hasSecuredInputs: false,
    hasSecuredOutputs: triggerOutputs === null,
    retryCount: 0,
    desktopFlowRunId: null,
  };
}

function responseView({ statusCode, headers, body }: NonNullable<CloudFlowRunDetailRecord['response']>): JsonObject {
  const view = JsonObject.of([
    ['statusCode', statusCode],
    ['headers', JsonObject.of(Object.entries(headers))],
  ]);
  return body === undefined ? view : view.set('body', body);
}

/** The reader asks for a large value when it is looked at. */
function withoutLargeValues({ inputs, outputs, ...run }: ActionRun): ActionRun {
  return { ...run, ...(isSmall(inputs) ? { inputs } : {}), ...(isSmall(outputs) ? { outputs } : {}) };
}

function isSmall(value: unknown): boolean {
  // Views hold what the run history gave: lossless JSON values.
  return value !== undefined && printJson(value as JsonValue).length <= LIMITS.inlineValueBytes;
}

function starterView({ startedBy }: CloudFlowRunRecord): RunStarterView {
  switch (startedBy.kind) {
    case 'account':
      return { kind: 'account', accountId: startedBy.accountId, name: startedBy.name };
    case 'cloud-flow':
      return { kind: 'cloud-flow', runId: startedBy.runId, cloudFlowName: startedBy.cloudFlowName };
    default:
      return startedBy;
  }
}
