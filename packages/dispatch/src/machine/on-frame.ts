import type { DesktopFlowRunId } from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import { heldRuns, holdsSessionOf } from './held-runs.ts';
import type { CheckVerdict, MachineEffect, MachineStep, RunFrame } from './machine-event.ts';
import { type MachineRun, type MachineRunState, type RunOffer, StopReason } from './machine-state.ts';
import { become, type RunOnMachine, reportAgain, stopBody, tombstone, unchanged } from './machine-step.ts';
import { CLAIM_GIVE_UP_MS, nextClaimAt } from './machine-timing.ts';

/** What a frame of the server does to the run that it names. */
export function onFrame(at: RunOnMachine, frame: RunFrame): MachineStep {
  const run = at.state.runs.get(at.runId);
  switch (frame.kind) {
    case 'offer':
      return onOffer(at, run, { ...frame, runId: at.runId });
    case 'grant':
      return onGrant(at, run, frame);
    case 'deny':
      return isAsking(run) && run.epoch === frame.epoch ? forgetOffer(at, run) : unchanged(at);
    case 'cancel':
      return onCancel(at, run, frame.epoch);
    case 'ack':
      return onAck(at, run, frame.epoch);
    case 'inquire':
      return onInquire(at, run, frame.epoch);
  }
}

/** The machine has looked whether it can take the run. */
export function onChecked(at: RunOnMachine, epoch: number, verdict: CheckVerdict): MachineStep {
  const run = at.state.runs.get(at.runId);
  if (run?.kind !== 'checking' || run.epoch !== epoch) return unchanged(at);
  if (verdict.kind === 'unable') return decline(at, run, verdict);
  const isFree = ![...at.state.runs].some(([runId, other]) => runId !== at.runId && holdsSessionOf(other, run));
  return isFree ? claim(at, run) : decline(at, run, SESSION_TAKEN);
}

const SESSION_TAKEN = {
  code: 'UIFlowAlreadyRunning',
  message: 'Another desktop flow runs in the session that this one needs.',
  canWait: true,
} as const;

function onOffer(at: RunOnMachine, run: MachineRun | undefined, offer: RunOffer): MachineStep {
  if (at.state.isQuarantined) return unchanged(at, declineFrame(at.runId, offer.epoch, QUARANTINED));
  if (run?.kind === 'tombstoned' && offer.epoch <= run.epoch) return unchanged(at, tombstoneFrame(at.runId, run.epoch));
  const isNew = run === undefined || ((isAsking(run) || run.kind === 'tombstoned') && offer.epoch > run.epoch);
  if (!isNew) return unchanged(at);
  const { runMode, username, epoch, connectionKind } = offer;
  const check = { kind: 'check', offer: { runId: at.runId, epoch, runMode, connectionKind, username } } as const;
  return become(at, { kind: 'checking', epoch, runMode, username, promisedEpoch: promisedEpochOf(run) }, [check]);
}

const QUARANTINED = {
  code: 'MachineQuarantined',
  message: 'The journal of the machine is damaged. An administrator must look at the machine and confirm it before it takes runs.',
  canWait: true,
} as const;

function promisedEpochOf(run: MachineRun | undefined): number {
  if (run === undefined) return 0;
  return isAsking(run) ? run.promisedEpoch : run.epoch;
}

function claim(at: RunOnMachine, checked: Asked): MachineStep {
  const { now, runId } = at;
  const repeat = { sendCount: 1, sendAt: nextClaimAt(1, now), giveUpAt: now + CLAIM_GIVE_UP_MS };
  return become(at, { ...checked, kind: 'claiming', ...repeat }, [{ kind: 'send', frame: { kind: 'claim', runId, epoch: checked.epoch } }]);
}

function decline(at: RunOnMachine, run: Asked, why: Extract<CheckVerdict, { kind: 'unable' }> | typeof SESSION_TAKEN): MachineStep {
  const { state } = forgetOffer(at, run);
  return { state, effects: [declineFrame(at.runId, run.epoch, why)] };
}

/** The offer is over; a promise about older ones stays. */
function forgetOffer(at: RunOnMachine, { promisedEpoch }: Asked): MachineStep {
  if (promisedEpoch === 0) return become(at, undefined);
  const { now } = at;
  return become(at, { kind: 'tombstoned', epoch: promisedEpoch, sendCount: 0, sendAt: Number.POSITIVE_INFINITY, settledAt: now });
}

function declineFrame(
  runId: DesktopFlowRunId,
  epoch: number,
  why: { readonly code: string; readonly message: string; readonly canWait: boolean },
) {
  const { code, message, canWait } = why;
  return { kind: 'send', frame: { kind: 'decline', runId, epoch, code, message, canWait } } as const;
}

function tombstoneFrame(runId: DesktopFlowRunId, epoch: number) {
  return { kind: 'send', frame: { kind: 'tombstone', runId, epoch } } as const;
}

/** The point of no return: START is on disk before the body begins. */
function onGrant(
  at: RunOnMachine,
  run: MachineRun | undefined,
  { epoch, order }: { readonly epoch: number; readonly order: WorkOrder },
): MachineStep {
  if (run?.kind !== 'claiming' || run.epoch !== epoch || at.state.isQuarantined) return unchanged(at);
  const { now: startedAt, runId } = at;
  const begun = { epoch, runMode: run.runMode, username: run.username, startedAt, deadlineAt: startedAt + order.timeoutMs };
  const running = become(at, { kind: 'running', ...begun });
  const effects: readonly MachineEffect[] = [
    { kind: 'append', record: { kind: 'START', runId, ...begun } },
    { kind: 'spawn', runId, epoch, order },
    presence(running.state),
  ];
  return { ...running, effects };
}

/** A heartbeat always names every run: what it leaves out counts as missing. */
function presence(state: MachineRunState): MachineEffect {
  return { kind: 'send', frame: { kind: 'heartbeat', runs: heldRuns(state) } };
}

function onCancel(at: RunOnMachine, run: MachineRun | undefined, epoch: number): MachineStep {
  if (run === undefined || isAsking(run) || run.kind === 'tombstoned') return refuseForEver(at, run, epoch);
  if (run.epoch !== epoch) return unchanged(at);
  return stopRun(at, run, StopReason.cancelled);
}

/** Ends a run whose body was begun; for any other it does nothing. */
export function stopRun(at: RunOnMachine, run: MachineRun, reason: StopReason): MachineStep {
  switch (run.kind) {
    case 'running':
      return stopBody(at, run, reason);
    case 'recovering':
      return become(at, { ...run, stopReason: reason });
    case 'ended':
      return reportAgain(at, run);
    default:
      return unchanged(at);
  }
}

function onInquire(at: RunOnMachine, run: MachineRun | undefined, epoch: number): MachineStep {
  switch (run?.kind) {
    case 'ended':
      return reportAgain(at, run);
    case 'running':
    case 'recovering':
    case 'stopping':
      return unchanged(at, presence(at.state));
    case 'settled':
      return unchanged(at);
    case 'checking':
    case 'claiming':
      return run.epoch >= epoch ? unchanged(at) : refuseForEver(at, run, epoch);
    default:
      return refuseForEver(at, run, epoch);
  }
}

/** A damaged journal cannot promise anything about the past; then the server waits for a person. */
function refuseForEver(at: RunOnMachine, run: MachineRun | undefined, epoch: number): MachineStep {
  if (at.state.isQuarantined || (run !== undefined && isAsking(run) && run.epoch > epoch)) return unchanged(at);
  if (run?.kind === 'tombstoned' && epoch <= run.epoch) return unchanged(at, tombstoneFrame(at.runId, run.epoch));
  return tombstone(at, epoch);
}

function onAck(at: RunOnMachine, run: MachineRun | undefined, epoch: number): MachineStep {
  const isReported = run?.kind === 'ended' || (run?.kind === 'tombstoned' && run.settledAt === null);
  if (!isReported || run.epoch !== epoch) return unchanged(at);
  const { runId, now } = at;
  return become(at, settle(run, now), [{ kind: 'append', record: { kind: 'ACK', runId, epoch, at: now } }]);
}

/** The server has stored the report; a promise stays one. */
export function settle(run: Extract<MachineRun, { kind: 'ended' | 'tombstoned' }>, settledAt: number): MachineRun {
  if (run.kind === 'tombstoned') return { ...run, settledAt, sendAt: Number.POSITIVE_INFINITY };
  return { kind: 'settled', epoch: run.epoch, settledAt };
}

type Asked = Extract<MachineRun, { kind: 'checking' | 'claiming' }>;

function isAsking(run: MachineRun | undefined): run is Asked {
  return run?.kind === 'checking' || run?.kind === 'claiming';
}
