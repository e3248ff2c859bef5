import type { JsonObject } from '@tandem/kernel';
import { type CardId, readCardId } from './flow/card-id.ts';
import { findCard, flowIndex } from './flow/flow-index.ts';

/** The selected cards in the order in which they were selected. */
export interface Selection {
  readonly cards: readonly CardId[];
  /** Where a range begins. */
  readonly anchor: CardId | undefined;
}

export const NOTHING_SELECTED: Selection = { cards: [], anchor: undefined };

export function selectOnly(card: CardId): Selection {
  return { cards: [card], anchor: card };
}

/** Adds the card, or takes it away when it is selected. */
export function toggleSelected({ cards }: Selection, card: CardId): Selection {
  const others = cards.filter((other) => other !== card);
  return { cards: others.length < cards.length ? others : [...cards, card], anchor: card };
}

/** From the card that was selected last to this one, in the order in which the cards are shown. */
export function selectRange({ anchor }: Selection, card: CardId, shown: readonly CardId[]): Selection {
  const from = anchor === undefined ? -1 : shown.indexOf(anchor);
  const to = shown.indexOf(card);
  if (from === -1 || to === -1) return selectOnly(card);
  return { cards: shown.slice(Math.min(from, to), Math.max(from, to) + 1), anchor };
}

/** What of the selection a definition still has; the same selection when that is all. */
export function existingSelection(definition: JsonObject, selection: Selection): Selection {
  const cards = selection.cards.filter((card) => findCard(definition, card) !== undefined);
  if (cards.length === selection.cards.length) return selection;
  const { anchor } = selection;
  return { cards, anchor: anchor !== undefined && cards.includes(anchor) ? anchor : undefined };
}

/** Keys of the selected actions, for edits. */
export function selectedActions({ cards }: Selection): readonly string[] {
  return cards.map(readCardId).flatMap(({ kind, key }) => (kind === 'action' ? [key] : []));
}

/** Every action at the top level, with all that is in them. */
export function selectAll(definition: JsonObject): Selection {
  const cards = flowIndex(definition).root.actions.map(({ key }): CardId => `action:${key}`);
  return { cards, anchor: cards[0] };
}
