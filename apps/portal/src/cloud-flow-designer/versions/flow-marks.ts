import type { CardChange, CardId, FlowDiff } from '@tandem/designer-core/cloud-flow';
import type { CardMark } from '../canvas/canvas-context.ts';

export interface FlowMarks {
  /** For the older version: what is gone, changed or moved. */
  readonly before: ReadonlyMap<CardId, CardMark>;
  /** For the newer one: what is new, changed or moved. */
  readonly after: ReadonlyMap<CardId, CardMark>;
}

/** How each card of both versions is marked. */
export function marksOf({ cards }: FlowDiff): FlowMarks {
  const before = new Map<CardId, CardMark>();
  const after = new Map<CardId, CardMark>();
  for (const change of cards) {
    const mark = markOf(change);
    if (change.kind === 'changed') before.set(change.before, mark);
    if (change.kind === 'removed') before.set(change.card, mark);
    else after.set(change.card, mark);
  }
  return { before, after };
}

/** A card that is only in another place is moved; one with other values is changed, wherever it is. */
export function markOf(change: CardChange): CardMark {
  if (change.kind !== 'changed') return change.kind;
  return change.moved !== undefined && change.values.length === 0 && !change.isRenamed ? 'moved' : 'changed';
}
