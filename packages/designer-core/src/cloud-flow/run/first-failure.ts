import type { JsonObject } from '@tandem/kernel';
import type { ActionRun } from '@tandem/protocol';
import { isLoop } from '../flow/branches.ts';
import { actionCard, type CardId } from '../flow/card-id.ts';
import { flowIndex, type IndexedLevel } from '../flow/flow-index.ts';
import type { ChosenIterations } from './run-overlay.ts';
import { runPathParts } from './run-path.ts';

export interface FoundRun {
  readonly run: ActionRun;
  readonly card: CardId;
  /** The iterations to choose so that the card shows this run. */
  readonly iterations: ChosenIterations;
}

/**
 * The failure that came first, at the action where it happened: a container that failed because of what is in it does not count.
 * Undefined when nothing failed.
 */
export function firstFailure(definition: JsonObject, runs: readonly ActionRun[]): FoundRun | undefined {
  const failed = runs.filter(({ status }) => status === 'Failed' || status === 'TimedOut');
  const around = new Set(failed.flatMap(({ path }) => outerPaths(path.toLowerCase())));
  const causes = failed.filter(({ path }) => !around.has(path.toLowerCase()));
  const [first] = causes.toSorted((left, right) => endOf(left) - endOf(right));
  return first === undefined ? undefined : locateRun(definition, first);
}

/** The paths of everything around a path. */
function outerPaths(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function endOf({ endedAt }: ActionRun): number {
  return endedAt ?? Number.POSITIVE_INFINITY;
}

/** The card of an action run, and which iterations lead to it; undefined when the definition lacks it. */
export function locateRun(definition: JsonObject, run: ActionRun): FoundRun | undefined {
  const parts = runPathParts(run.path);
  const iterations = new Map<CardId, number>();
  let levels: readonly IndexedLevel[] = [flowIndex(definition).root];
  for (let at = 0; at < parts.length; at++) {
    const name = parts[at]?.toLowerCase();
    const action = levels.flatMap(({ actions }) => actions).find((candidate) => candidate.name.toLowerCase() === name);
    if (action === undefined) return undefined;
    if (at === parts.length - 1) return { run, card: actionCard(action.key), iterations };
    if (isLoop(action.json)) iterations.set(actionCard(action.key), Number(parts[++at] ?? 0));
    levels = action.levels;
  }
  return undefined;
}
