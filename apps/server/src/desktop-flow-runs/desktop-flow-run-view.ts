import { type MachineId, parseJson, type TargetId } from '@tandem/kernel';
import type { DesktopFlowRun, DesktopFlowRunDetail } from '@tandem/protocol';
import type { DesktopFlowRunRecord } from '@tandem/store';
import type { DesktopFlowRuns } from './desktop-flow-runs.ts';
import type { RunSight } from './run-sight.ts';

/** The names behind the ids of runs; what was deleted has none. */
export interface RunNames {
  readonly targets: ReadonlyMap<TargetId, string>;
  readonly machines: ReadonlyMap<MachineId, string>;
}

export function desktopFlowRunView(run: DesktopFlowRunRecord, names: RunNames): DesktopFlowRun {
  const { id, desktopFlowId, desktopFlowName, runMode, priority, connectionId, username, targetId, parent, requestedAt } = run;
  const { state, owner, startedAt, endedAt, isCancelRequested, error } = run.delivery;
  return {
    id,
    desktopFlowId,
    desktopFlowName,
    status: state,
    runMode,
    priority,
    connectionId,
    username,
    targetId,
    targetName: names.targets.get(targetId) ?? '',
    machineId: owner,
    machineName: owner === null ? null : (names.machines.get(owner) ?? null),
    parent,
    requestedAt,
    startedAt,
    endedAt,
    isCancelRequested,
    error,
  };
}

/** A run for somebody to whom the cloud flow that asked for it may be hidden. */
export function shownRun(run: DesktopFlowRunRecord, sight: Pick<RunSight, 'showsParent'>): DesktopFlowRunRecord {
  return run.parent === null || sight.showsParent(run) ? run : { ...run, parent: null };
}

export function desktopFlowRunDetailView(
  { run, values, events, wait }: Awaited<ReturnType<DesktopFlowRuns['details']>>,
  names: RunNames,
): DesktopFlowRunDetail {
  return {
    ...desktopFlowRunView(run, names),
    inputs: parseJson(values.maskedInputs),
    outputs: values.maskedOutputs === null ? null : parseJson(values.maskedOutputs),
    agentVersion: run.agentVersion,
    actionCount: run.actionCount,
    logVerbosity: run.logVerbosity,
    waitReason: wait === undefined ? null : { ...wait.reason, machines: wait.reason.machines.map((machine) => ({ ...machine })) },
    queuePosition: wait?.position ?? null,
    events: [queuedEvent(run), ...events.map((event) => ({ ...event }))],
    lateResult: run.delivery.lateResult,
  };
}

/** Where the time line of every run begins. */
function queuedEvent({ requestedAt }: DesktopFlowRunRecord) {
  return { seq: 0, at: requestedAt, kind: 'queued', message: 'Queued and ready.' };
}
