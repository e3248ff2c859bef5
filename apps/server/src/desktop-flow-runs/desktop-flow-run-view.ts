import { type AccountId, type MachineId, parseJson, type TargetId } from '@tandem/kernel';
import type { DesktopFlowRun, DesktopFlowRunDetail } from '@tandem/protocol';
import type { DesktopFlowRunRecord } from '@tandem/store';
import type { DesktopFlowRuns } from './desktop-flow-runs.ts';
import type { RunSight } from './run-sight.ts';

type ViewSight = Pick<RunSight, 'sees' | 'showsParent'>;

/** The names behind the ids of runs; what was deleted has none. */
export interface RunNames {
  readonly targets: ReadonlyMap<TargetId, string>;
  readonly machines: ReadonlyMap<MachineId, string>;
  /** Of those whose runs no cloud flow asked for. */
  readonly accounts: ReadonlyMap<AccountId, string>;
}

/** @param sight what somebody may know of the run: the cloud flow that asked for it may be hidden */
export function desktopFlowRunView(run: DesktopFlowRunRecord, names: RunNames, sight: ViewSight): DesktopFlowRun {
  const { id, desktopFlowId, desktopFlowName, runMode, priority, connectionId, username, targetId, requestedAt } = run;
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
    parent: sight.showsParent(run) ? run.parent : null,
    startedBy: sight.sees(run) ? starterOf(run, names) : null,
    requestedAt,
    startedAt,
    endedAt,
    isCancelRequested,
    error,
  };
}

/** Who starts a run by hand does so on a connection of one's own. */
function starterOf({ parent, ownerId }: DesktopFlowRunRecord, { accounts }: RunNames): DesktopFlowRun['startedBy'] {
  const name = parent === null ? accounts.get(ownerId) : undefined;
  return name === undefined ? null : { accountId: ownerId, name };
}

export function desktopFlowRunDetailView(
  { run, values, events, wait }: Awaited<ReturnType<DesktopFlowRuns['details']>>,
  names: RunNames,
  sight: ViewSight,
): Omit<DesktopFlowRunDetail, 'waits'> {
  return {
    ...desktopFlowRunView(run, names, sight),
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
