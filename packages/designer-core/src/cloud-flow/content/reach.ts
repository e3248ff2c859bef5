import { type IndexedAction, type IndexedLevel, ownersOf } from '../flow/flow-index.ts';
import { orderLevel } from '../layout/level-order.ts';

/**
 * What has ended, or has begun around it, when an action runs: the actions that it and the containers around it wait for, with all
 * that is in those, the nearest first.
 */
export interface Reach {
  readonly before: readonly IndexedAction[];
  /** The loops around it, the innermost first. */
  readonly loops: readonly IndexedAction[];
}

export function reachOf(action: IndexedAction): Reach {
  const owners = ownersOf(action.level);
  const before = [action, ...owners].flatMap((at) => withInside(waitedFor(at)));
  const loops = owners.filter(({ json }) => LOOPS.has(String(json.get('type') ?? '').toLowerCase()));
  return { before, loops };
}

const LOOPS: ReadonlySet<string> = new Set(['foreach', 'until']);

/** The actions of the level that lead to the action, the nearest first. */
function waitedFor(action: IndexedAction): readonly IndexedAction[] {
  const predecessors = predecessorsIn(action.level);
  const found = new Set<IndexedAction>();
  const waiting = [...(predecessors.get(action) ?? [])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next === action || found.has(next)) continue;
    found.add(next);
    waiting.push(...(predecessors.get(next) ?? []));
  }
  return [...found];
}

const known = new WeakMap<IndexedLevel, ReadonlyMap<IndexedAction, readonly IndexedAction[]>>();

function predecessorsIn(level: IndexedLevel): ReadonlyMap<IndexedAction, readonly IndexedAction[]> {
  const found = known.get(level);
  if (found !== undefined) return found;
  const made = new Map(orderLevel(level).map(({ action, predecessors }) => [action, predecessors.map((one) => one.action)]));
  known.set(level, made);
  return made;
}

function withInside(actions: readonly IndexedAction[]): readonly IndexedAction[] {
  return actions.flatMap((action) => [action, ...withInside(action.levels.flatMap((level) => level.actions))]);
}
