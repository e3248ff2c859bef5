import type { MachineStep } from './machine-event.ts';
import { type MachineRun, type MachineRunState, StopReason } from './machine-state.ts';
import { become, type RunOnMachine, reportAgain, stopBody, tombstone, unchanged } from './machine-step.ts';
import { nextClaimAt, OFFLINE_GRACE_MS, SETTLED_KEPT_MS, SOFT_STOP_MS } from './machine-timing.ts';

/** What the passing of time does to one run. */
export function onTick(at: RunOnMachine, run: MachineRun): MachineStep {
  if (at.now < dueAt(at.state, run)) return unchanged(at);
  switch (run.kind) {
    case 'claiming':
      return at.now >= run.giveUpAt ? tombstone(at, run.epoch) : claimAgain(at, run);
    case 'running':
      return stopBody(at, run, at.now >= run.deadlineAt ? StopReason.timedOut : StopReason.offline);
    case 'stopping':
      return become(at, { ...run, killAt: at.now + SOFT_STOP_MS }, [{ kind: 'stop', force: 'kill', runId: at.runId, epoch: run.epoch }]);
    case 'ended':
      return reportAgain(at, run);
    case 'tombstoned':
      return run.settledAt === null ? reportAgain(at, run) : become(at, undefined);
    case 'settled':
      return become(at, undefined);
    default:
      return unchanged(at);
  }
}

/** When time next changes the run; infinite when it never does. */
export function dueAt({ offlineSince }: MachineRunState, run: MachineRun): number {
  const never = Number.POSITIVE_INFINITY;
  switch (run.kind) {
    case 'claiming':
      return Math.min(run.giveUpAt, offlineSince === null ? run.sendAt : never);
    case 'running':
      return Math.min(run.deadlineAt, offlineSince === null ? never : offlineSince + OFFLINE_GRACE_MS[run.runMode]);
    case 'stopping':
      return run.killAt;
    case 'ended':
      return offlineSince === null ? run.sendAt : never;
    case 'tombstoned':
      if (run.settledAt !== null) return run.settledAt + SETTLED_KEPT_MS;
      return offlineSince === null ? run.sendAt : never;
    case 'settled':
      return run.settledAt + SETTLED_KEPT_MS;
    default:
      return never;
  }
}

/** The channel is open again: what waits for an answer is said at once. */
export function onConnected(at: RunOnMachine, run: MachineRun): MachineStep {
  switch (run.kind) {
    case 'claiming':
      return claimAgain(at, { ...run, sendCount: 0 });
    case 'ended':
      return reportAgain(at, { ...run, sendCount: 0 });
    case 'tombstoned':
      return run.settledAt === null ? reportAgain(at, { ...run, sendCount: 0 }) : unchanged(at);
    default:
      return unchanged(at);
  }
}

function claimAgain(at: RunOnMachine, run: Extract<MachineRun, { kind: 'claiming' }>): MachineStep {
  const { runId, now } = at;
  const sendCount = run.sendCount + 1;
  return become(at, { ...run, sendCount, sendAt: nextClaimAt(sendCount, now) }, [
    { kind: 'send', frame: { kind: 'claim', runId, epoch: run.epoch } },
  ]);
}
