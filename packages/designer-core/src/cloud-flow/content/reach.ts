import { isLoop, typeOf } from '../flow/branches.ts';
import { type IndexedAction, type IndexedLevel, ownersOf } from '../flow/flow-index.ts';
import { orderLevel } from '../layout/level-order.ts';

/**
 * What has ended, or has begun around it, when an action runs: the actions that it and the containers around it wait for, with all
 * that is in those, the nearest first. What is inside of earlier loops has a value for each iteration and is left out.
 */
export interface Reach {
  readonly before: readonly IndexedAction[];
  /** The loops around it that go through a list, the innermost first. */
  readonly loops: readonly IndexedAction[];
}

export function reachOf(action: IndexedAction): Reach {
  const owners = ownersOf(action.level);
  // The condition of an until is asked after what is in it has ended.
  const inside = typeOf(action.json) === 'until' ? action.levels.flatMap(({ actions }) => withInside(actions.toReversed())) : [];
  const before = [...inside, ...[action, ...owners].flatMap((at) => withInside(waitedFor(at)))];
  return { before, loops: owners.filter(({ json }) => typeOf(json) === 'foreach') };
}

/** The actions of the level that lead to the action, the nearest first. */
function waitedFor(action: IndexedAction): readonly IndexedAction[] {
  const predecessors = predecessorsIn(action.level);
  const found = new Set<IndexedAction>(predecessors.get(action));
  for (const next of found) for (const earlier of predecessors.get(next) ?? []) found.add(earlier);
  found.delete(action);
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
  return actions.flatMap((action) => {
    if (isLoop(action.json)) return [action];
    return [action, ...withInside(action.levels.flatMap((level) => level.actions))];
  });
}
