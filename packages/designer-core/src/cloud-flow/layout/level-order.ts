import { JsonObject } from '@tandem/kernel';
import type { IndexedAction, IndexedLevel } from '../flow/flow-index.ts';
import { type RunAfterStatuses, readStatuses } from '../flow/run-after-statuses.ts';

/** One action with the actions of its level that it runs after. */
export interface OrderedAction {
  readonly action: IndexedAction;
  readonly predecessors: readonly Predecessor[];
}

export interface Predecessor {
  readonly action: IndexedAction;
  readonly statuses: RunAfterStatuses;
}

/**
 * The actions of a level, each after all that it runs after; else in the order of the definition. Run-after that leads nowhere is left
 * out, and in a circle the edges that would close it: what is broken still shows.
 */
export function orderLevel({ actions }: IndexedLevel): readonly OrderedAction[] {
  const byName = new Map(actions.toReversed().map((action) => [action.name.toLowerCase(), action]));
  const ordered = new Map<IndexedAction, OrderedAction>();
  const isOpen = new Set<IndexedAction>();
  const visit = (start: IndexedAction): void => {
    const stack: { readonly action: IndexedAction; readonly before: readonly Predecessor[]; next: number }[] = [frame(start, byName)];
    isOpen.add(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const wanted = top.before[top.next++]?.action;
      if (wanted === undefined) {
        const predecessors = top.before.filter(({ action }) => ordered.has(action));
        ordered.set(top.action, { action: top.action, predecessors });
        stack.pop();
      } else if (!isOpen.has(wanted)) {
        isOpen.add(wanted);
        stack.push(frame(wanted, byName));
      }
    }
  };
  for (const action of actions) if (!isOpen.has(action)) visit(action);
  return [...ordered.values()];
}

function frame(action: IndexedAction, byName: ReadonlyMap<string, IndexedAction>) {
  return { action, before: predecessorsOf(action, byName), next: 0 };
}

function predecessorsOf(action: IndexedAction, byName: ReadonlyMap<string, IndexedAction>): readonly Predecessor[] {
  const runAfter = action.json.get('runAfter');
  if (!(runAfter instanceof JsonObject)) return [];
  return Array.from(runAfter).flatMap(([name, statuses]) => {
    const predecessor = byName.get(name.toLowerCase());
    return predecessor === undefined || predecessor === action ? [] : [{ action: predecessor, statuses: readStatuses(statuses) }];
  });
}
