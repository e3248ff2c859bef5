import type { RunOutcome } from '@tandem/protocol';
import { interruptedOutcome, notBegunOutcome, stoppedOutcome } from './body-outcome.ts';
import type { MachineEvent, MachineStep } from './machine-event.ts';
import { type MachineRun, StopReason } from './machine-state.ts';
import { become, end, type RunOnMachine, stopBody, unchanged } from './machine-step.ts';

type Begun = Extract<MachineRun, { kind: 'recovering' | 'running' | 'stopping' }>;

/** The body that an earlier process of the agent began was found alive. */
export function onAdopted(at: RunOnMachine, epoch: number): MachineStep {
  const run = at.state.runs.get(at.runId);
  if (run?.kind !== 'recovering' || run.epoch !== epoch) return unchanged(at);
  if (run.stopReason !== null) return stopBody(at, run, run.stopReason);
  const { runMode, username, startedAt, deadlineAt } = run;
  return become(at, { kind: 'running', epoch, runMode, username, startedAt, deadlineAt });
}

/** No process of the body is left. */
export function onBodyEnded(at: RunOnMachine, event: Extract<MachineEvent, { kind: 'bodyEnded' }>): MachineStep {
  const run = at.state.runs.get(at.runId);
  const isBegun = run?.kind === 'recovering' || run?.kind === 'running' || run?.kind === 'stopping';
  if (!isBegun || run.epoch !== event.epoch) return unchanged(at);
  return end(at, run.epoch, outcomeOf(run, event, at.now));
}

function outcomeOf(run: Begun, { outcome, error }: Extract<MachineEvent, { kind: 'bodyEnded' }>, endedAt: number): RunOutcome {
  const ending = { startedAt: run.startedAt, endedAt };
  if (outcome !== null) return run.kind === 'stopping' ? withReason(run.stopReason, outcome) : outcome;
  if (run.kind === 'stopping') return stoppedOutcome(run.stopReason, ending);
  return run.kind === 'running' && error !== undefined ? notBegunOutcome(ending, error) : interruptedOutcome(ending);
}

/** A body that was asked to end reports `Cancelled`; it does not know why it was asked. Any other end came first, and stands. */
function withReason(reason: StopReason, outcome: RunOutcome): RunOutcome {
  if (outcome.status !== 'Cancelled' || reason === StopReason.cancelled) return outcome;
  return { ...outcome, ...pick(stoppedOutcome(reason, outcome)) };
}

function pick({ status, error }: RunOutcome): Pick<RunOutcome, 'status' | 'error'> {
  return { status, error };
}
