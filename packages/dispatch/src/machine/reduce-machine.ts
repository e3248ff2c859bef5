import type { DesktopFlowRunId } from '@tandem/kernel';
import type { MachineEffect, MachineEvent, MachineStep } from './machine-event.ts';
import { type MachineRun, type MachineRunState, StopReason } from './machine-state.ts';
import { type RunOnMachine, unchanged } from './machine-step.ts';
import { onAdopted, onBodyEnded } from './on-body.ts';
import { onChecked, onFrame, stopRun } from './on-frame.ts';
import { dueAt, onConnected, onTick } from './on-tick.ts';

/**
 * How one event changes the runs of a machine. What it promises: the body of a run begins at most once here, and only after
 * a grant whose START is on disk; an end is reported until the server has stored it; a damaged journal starts nothing.
 *
 * @param now milliseconds since 1970 that never go back while the process lives (`performance.timeOrigin + performance.now()`)
 */
export function reduceMachine(state: MachineRunState, event: MachineEvent, now: number): MachineStep {
  switch (event.kind) {
    case 'frame': {
      // The schema of the frame has checked that it is an id; the server says of what.
      const runId = event.frame.runId as DesktopFlowRunId;
      return onFrame({ state, runId, now }, event.frame);
    }
    case 'checked':
      return onChecked({ state, runId: event.runId, now }, event.epoch, event.verdict);
    case 'adopted':
      return onAdopted({ state, runId: event.runId, now }, event.epoch);
    case 'bodyEnded':
      return onBodyEnded({ state, runId: event.runId, now }, event);
    case 'stopHere':
      return stopHere({ state, runId: event.runId, now });
    case 'connected':
      return eachRun({ ...state, offlineSince: null }, now, onConnected);
    case 'disconnected':
      return { state: { ...state, offlineSince: state.offlineSince ?? now }, effects: [] };
    case 'confirmed':
      return { state: { ...state, isQuarantined: false }, effects: [] };
    case 'tick':
      return eachRun(state, now, onTick);
  }
}

/** When the next `tick` is due, in milliseconds since 1970; undefined while only other events can change anything. */
export function nextMachineTickAt(state: MachineRunState): number | undefined {
  const next = [...state.runs.values()].reduce((earliest, run) => Math.min(earliest, dueAt(state, run)), Number.POSITIVE_INFINITY);
  return Number.isFinite(next) ? next : undefined;
}

function stopHere(at: RunOnMachine): MachineStep {
  const run = at.state.runs.get(at.runId);
  return run === undefined ? unchanged(at) : stopRun(at, run, StopReason.cancelled);
}

function eachRun(state: MachineRunState, now: number, change: (at: RunOnMachine, run: MachineRun) => MachineStep): MachineStep {
  const effects: MachineEffect[] = [];
  let current = state;
  for (const [runId, run] of state.runs) {
    const step = change({ state: current, runId, now }, run);
    current = step.state;
    effects.push(...step.effects);
  }
  return { state: current, effects };
}
