import type { JsonObject } from '@tandem/kernel';
import type { ActionRun } from '@tandem/protocol';
import { isLoop } from '../flow/branches.ts';
import { actionCard, type CardId } from '../flow/card-id.ts';
import { flowIndex, type IndexedAction, ownersOf } from '../flow/flow-index.ts';
import { runPathPart } from './run-path.ts';

/** Card of a loop to the index of the iteration that is looked at. */
export type ChosenIterations = ReadonlyMap<CardId, number>;

/** What a run did, card by card. */
export interface RunOverlay {
  /** The action run of a card in the chosen iterations; undefined when the run did not get there. */
  readonly at: (card: CardId) => ActionRun | undefined;
  /** The iterations of a loop that the run has told of, with how each went; of the chosen iteration of the loops around it. */
  readonly iterations: (loop: CardId) => readonly Iteration[];
}

export interface Iteration {
  readonly index: number;
  readonly status: ActionRun['status'];
}

/** The actions of a run over its definition; what the definition lacks is left out. One look-up costs a few steps, whatever the run. */
export function runOverlay(definition: JsonObject, runs: RunIndex, chosen: ChosenIterations): RunOverlay {
  const { actions } = flowIndex(definition);
  const find = (card: CardId): IndexedAction | undefined => actions.get(card.slice('action:'.length).toLowerCase());
  return {
    at: (card) => {
      const action = find(card);
      return action === undefined ? undefined : runs.byPath.get(pathOf(action, chosen).toLowerCase());
    },
    iterations: (loop) => {
      const action = find(loop);
      return action === undefined ? [] : (runs.iterationsOf(pathOf(action, chosen)) ?? []);
    },
  };
}

/** Where the run of an action stands, in the chosen iterations of the loops around it. */
export function pathOf(action: IndexedAction, chosen: ChosenIterations): string {
  const outside = ownersOf(action.level)
    .toReversed()
    .flatMap((owner) => {
      const name = runPathPart(owner.name);
      return isLoop(owner.json) ? [name, String(chosen.get(actionCard(owner.key)) ?? 0)] : [name];
    });
  return [...outside, runPathPart(action.name)].join('/');
}

/** Action runs by their paths; make it once for a list of runs. */
export class RunIndex {
  /** By the path in lower case. */
  readonly byPath: ReadonlyMap<string, ActionRun>;
  #iterations: Map<string, Map<number, ActionRun['status']>> | undefined;

  constructor(runs: readonly ActionRun[]) {
    this.byPath = new Map(runs.map((run) => [run.path.toLowerCase(), run]));
  }

  /** Undefined when the path is none of a loop, or of one that had no iteration. */
  iterationsOf(path: string): readonly Iteration[] | undefined {
    this.#iterations ??= this.#readIterations();
    const found = this.#iterations.get(path.toLowerCase());
    if (found === undefined) return undefined;
    return Array.from(found, ([index, status]) => ({ index, status })).sort((left, right) => left.index - right.index);
  }

  /** An index follows a loop's path wherever that path has a run of its own, or is a prefix with a number behind it. */
  #readIterations(): Map<string, Map<number, ActionRun['status']>> {
    const iterations = new Map<string, Map<number, ActionRun['status']>>();
    for (const [path, { status }] of this.byPath) {
      const parts = path.split('/');
      for (let at = 1; at < parts.length - 1; at++) {
        const index = Number(parts[at]);
        const loop = parts.slice(0, at).join('/');
        if (!Number.isInteger(index) || !LOOP_TYPES.has(this.byPath.get(loop)?.type.toLowerCase() ?? 'foreach')) continue;
        const known = iterations.get(loop) ?? new Map<number, ActionRun['status']>();
        iterations.set(loop, known.set(index, worse(known.get(index), status)));
      }
    }
    return iterations;
  }
}

const LOOP_TYPES: ReadonlySet<string> = new Set(['foreach', 'until']);

/** What an iteration is shown as, by what is in it: the first of these that there is. */
const SEVERITY: readonly ActionRun['status'][] = ['Failed', 'TimedOut', 'Cancelled', 'Running', 'Waiting', 'Succeeded', 'Skipped'];

function worse(left: ActionRun['status'] | undefined, right: ActionRun['status']): ActionRun['status'] {
  return left !== undefined && SEVERITY.indexOf(left) <= SEVERITY.indexOf(right) ? left : right;
}
