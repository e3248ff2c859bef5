import type { Place } from '../edit/place.ts';
import { actionCard } from '../flow/card-id.ts';
import type { IndexedAction, IndexedLevel } from '../flow/flow-index.ts';
import { isOnlySuccess } from '../flow/run-after-statuses.ts';
import type { LayoutAdd, LayoutEdge } from './flow-layout.ts';
import type { OrderedAction } from './level-order.ts';

/** The middle of the upper and the lower edge of a card. */
export interface Anchors {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedLevel {
  readonly level: IndexedLevel;
  /** In the order of the drawing; undefined for the start. */
  readonly ordered: readonly (OrderedAction | undefined)[];
  readonly start: Anchors;
  readonly anchors: ReadonlyMap<IndexedAction, Anchors>;
}

/** The lines of a level: from what each action runs after, or from the start. */
export function edgesOf(placed: PlacedLevel): readonly LayoutEdge[] {
  return placed.ordered.flatMap((ordered) => (ordered === undefined ? [] : edgesTo(ordered, placed)));
}

function edgesTo({ action, predecessors }: OrderedAction, { level, start, anchors }: PlacedLevel): readonly LayoutEdge[] {
  const target = anchors.get(action);
  if (target === undefined) return [];
  const to = actionCard(action.key);
  const end = { to, toX: target.x, toY: target.top };
  if (predecessors.length === 0) {
    const place: Place = { kind: 'before', level: level.address, action: action.name };
    const beginning = { from: undefined, fromX: start.x, fromY: start.bottom };
    return [{ id: `start>${to}`, ...beginning, ...end, statuses: [], isUnusual: false, place }];
  }
  return predecessors.flatMap(({ action: source, statuses }): readonly LayoutEdge[] => {
    const anchor = anchors.get(source);
    if (anchor === undefined) return [];
    const from = actionCard(source.key);
    const place: Place = { kind: 'between', level: level.address, from: source.name, to: action.name };
    const beginning = { from, fromX: anchor.x, fromY: anchor.bottom };
    return [{ id: `${from}>${to}`, ...beginning, ...end, statuses, isUnusual: !isOnlySuccess(statuses), place }];
  });
}

/** One `+` at the end of each way through the level, or one in the middle of an empty one. */
export function addsOf(
  { level, ordered, anchors, start }: PlacedLevel,
  { gap, emptyY }: { readonly gap: number; readonly emptyY: number },
): readonly LayoutAdd[] {
  const { owner = '', branch } = level.address;
  if (level.actions.length === 0) {
    return [{ id: `add>${owner}>${branch}`, x: start.x, y: emptyY, place: { kind: 'last', level: level.address } }];
  }
  const leaves = new Set(level.actions);
  for (const action of ordered) for (const predecessor of action?.predecessors ?? []) leaves.delete(predecessor.action);
  return [...leaves].flatMap((leaf): readonly LayoutAdd[] => {
    const anchor = anchors.get(leaf);
    if (anchor === undefined) return [];
    const place: Place = { kind: 'after', level: level.address, action: leaf.name };
    return [{ id: `add>${leaf.key}`, x: anchor.x, y: anchor.bottom + gap, place }];
  });
}
