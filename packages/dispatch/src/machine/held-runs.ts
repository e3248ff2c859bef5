import type { HeldRun } from '@tandem/protocol';
import { isSameUser } from '../same-user.ts';
import type { MachineRun, MachineRunState, RunSession } from './machine-state.ts';

/** `hello` and `heartbeat` name at most this many runs. */
const MAX_HELD = 1000;

const HELD_STATE: Partial<Record<MachineRun['kind'], HeldRun['state']>> = {
  checking: 'claiming',
  claiming: 'claiming',
  recovering: 'running',
  running: 'running',
  stopping: 'stopping',
  ended: 'ended',
};

/** The runs that the machine names in `hello` and in every `heartbeat`. */
export function heldRuns({ runs }: MachineRunState): HeldRun[] {
  const held = [...runs].flatMap(([runId, run]) => {
    const state = HELD_STATE[run.kind];
    return state === undefined ? [] : [{ runId, epoch: run.epoch, state }];
  });
  return held.slice(0, MAX_HELD);
}

/** Whether the run keeps another one out of its session: it has claimed, or its body may live. */
export function holdsSessionOf(run: MachineRun, other: RunSession): boolean {
  const isHolding = run.kind === 'claiming' || run.kind === 'recovering' || run.kind === 'running' || run.kind === 'stopping';
  if (!isHolding || run.runMode !== other.runMode) return false;
  return run.runMode === 'attended' || isSameUser(run.username, other.username);
}
