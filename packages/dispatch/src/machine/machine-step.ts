import type { DesktopFlowRunId } from '@tandem/kernel';
import type { RunOutcome } from '@tandem/protocol';
import type { MachineEffect, MachineStep } from './machine-event.ts';
import type { MachineRun, MachineRunState, StopReason } from './machine-state.ts';
import { nextReportAt, SOFT_STOP_MS } from './machine-timing.ts';

/** One run of the machine as one event finds it. */
export interface RunOnMachine {
  readonly state: MachineRunState;
  readonly runId: DesktopFlowRunId;
  readonly now: number;
}

export function unchanged({ state }: RunOnMachine, ...effects: readonly MachineEffect[]): MachineStep {
  return { state, effects };
}

/** The run stands as `run` says from now on, or is forgotten. */
export function become({ state, runId }: RunOnMachine, run: MachineRun | undefined, effects: readonly MachineEffect[] = []): MachineStep {
  const runs = new Map(state.runs);
  if (run === undefined) runs.delete(runId);
  else runs.set(runId, run);
  return { state: { ...state, runs }, effects };
}

/** Promises for ever that no epoch of the run up to this one starts here, on disk first. */
export function tombstone(at: RunOnMachine, epoch: number): MachineStep {
  const { runId, now } = at;
  return become(at, { kind: 'tombstoned', epoch, sendCount: 1, sendAt: nextReportAt(1, now), settledAt: null }, [
    { kind: 'append', record: { kind: 'TOMB', runId, epoch } },
    { kind: 'send', frame: { kind: 'tombstone', runId, epoch } },
  ]);
}

/** Writes the end down and reports it until the server has stored it. */
export function end(at: RunOnMachine, epoch: number, outcome: RunOutcome): MachineStep {
  const { runId, now } = at;
  return become(at, { kind: 'ended', epoch, outcome, sendCount: 1, sendAt: nextReportAt(1, now) }, [
    { kind: 'append', record: { kind: 'END', runId, epoch, outcome } },
    { kind: 'send', frame: { kind: 'result', runId, epoch, outcome } },
  ]);
}

/** Reports the end of a run, or the promise not to start it, once more. */
export function reportAgain(at: RunOnMachine, run: Extract<MachineRun, { kind: 'ended' | 'tombstoned' }>): MachineStep {
  const { runId, now } = at;
  const sendCount = run.sendCount + 1;
  const { epoch } = run;
  const frame =
    run.kind === 'ended'
      ? ({ kind: 'result', runId, epoch, outcome: run.outcome } as const)
      : ({ kind: 'tombstone', runId, epoch } as const);
  return become(at, { ...run, sendCount, sendAt: nextReportAt(sendCount, now) }, [{ kind: 'send', frame }]);
}

/** Asks the body to end, and its process tree to be killed when it does not. */
export function stopBody(
  at: RunOnMachine,
  run: Extract<MachineRun, { kind: 'running' | 'recovering' }>,
  stopReason: StopReason,
): MachineStep {
  const { epoch, runMode, username, startedAt, deadlineAt } = run;
  const stopping = {
    kind: 'stopping',
    epoch,
    runMode,
    username,
    startedAt,
    deadlineAt,
    stopReason,
    killAt: at.now + SOFT_STOP_MS,
  } as const;
  return become(at, stopping, [{ kind: 'stop', force: 'soft', runId: at.runId, epoch }]);
}
