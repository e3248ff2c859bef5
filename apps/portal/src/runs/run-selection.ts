import type { RunChangeAction } from '@tandem/protocol';
import { type CloudRunStatus, isUnderWay } from './run-status.ts';

/** A run as a selection knows it. */
export interface SelectableRun {
  readonly id: string;
  readonly status: CloudRunStatus;
}

/** Selected runs by their ids, with the state that they were last seen in. */
export type RunSelection = ReadonlyMap<string, CloudRunStatus>;

export const NO_RUNS: RunSelection = new Map();

/** One click on the box of a run. */
export interface SelectionClick {
  readonly id: string;
  /** The run that was clicked before, when everything in between is meant, too. */
  readonly from: string | undefined;
  /** The runs as they are listed. */
  readonly runs: readonly SelectableRun[];
}

/** Selects the run, or leaves it out when it was selected; with a range, everything in between becomes like the clicked one. */
export function clicked(selection: RunSelection, { id, from, runs }: SelectionClick): RunSelection {
  const isChosen = !selection.has(id);
  const next = new Map(selection);
  for (const run of between(runs, id, from)) {
    if (isChosen) next.set(run.id, run.status);
    else next.delete(run.id);
  }
  return next;
}

function between(runs: readonly SelectableRun[], id: string, from: string | undefined): readonly SelectableRun[] {
  const places = [id, from ?? id].map((wanted) => runs.findIndex((run) => run.id === wanted));
  const [to = -1, start = -1] = places;
  if (to === -1) return [];
  if (start === -1) return runs.slice(to, to + 1);
  return runs.slice(Math.min(start, to), Math.max(start, to) + 1);
}

export function selectionOf(runs: readonly SelectableRun[]): RunSelection {
  return new Map(runs.map(({ id, status }) => [id, status]));
}

/** Those selected runs that are in a state for the action, by what the list shows now. */
export function fitting(selection: RunSelection, shown: readonly SelectableRun[], action: RunChangeAction): readonly string[] {
  const now = new Map(shown.map(({ id, status }) => [id, status]));
  return Array.from(selection).flatMap(([id, status]) => (fits(now.get(id) ?? status, action) ? [id] : []));
}

export function fits(status: CloudRunStatus, action: RunChangeAction): boolean {
  switch (action) {
    case 'cancel':
      return isUnderWay(status);
    case 'resubmit':
      return !isUnderWay(status);
    case 'resume':
      return status === 'Failed' || status === 'TimedOut' || status === 'Cancelled';
  }
}
