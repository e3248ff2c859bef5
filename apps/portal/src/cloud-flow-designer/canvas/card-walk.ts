import type { CardId, FlowLayout, LayoutNode } from '@tandem/designer-core/cloud-flow';

/** A card in the picture; of a container its head. */
export interface ShownCard {
  readonly card: CardId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HEAD_HEIGHT = 56;

/** The cards in reading order: from top to bottom, then from left to right. */
export function shownCards({ nodes }: FlowLayout): readonly ShownCard[] {
  return nodes.flatMap(cardOf).toSorted((a, b) => a.y - b.y || a.x - b.x);
}

function cardOf(node: LayoutNode): readonly ShownCard[] {
  if (node.kind === 'branch') return [];
  const { card, x, y, width, height } = node;
  return [{ card, x, y, width, height: Math.min(height, HEAD_HEIGHT) }];
}

/** The card that a key leads to from another one, or undefined when it leads nowhere. */
export function cardByKey(shown: readonly ShownCard[], from: string, key: string): ShownCard | undefined {
  const at = shown.findIndex(({ card }) => card === from);
  const present = shown[at];
  if (present === undefined) return undefined;
  switch (key) {
    case 'ArrowDown':
      return shown[at + 1];
    case 'ArrowUp':
      return shown[at - 1];
    case 'ArrowLeft':
    case 'ArrowRight':
      return beside(shown, present, key === 'ArrowRight' ? 1 : -1);
    case 'Home':
      return shown[0];
    case 'End':
      return shown.at(-1);
    default:
      return undefined;
  }
}

/** How far the card beside one may stand above or below it. */
const BESIDE_PX = 120;

/** The nearest card on one side, as from one branch to the next. */
function beside(shown: readonly ShownCard[], from: ShownCard, side: 1 | -1): ShownCard | undefined {
  const middle = (card: ShownCard) => card.x + card.width / 2;
  const distance = (card: ShownCard) => (middle(card) - middle(from)) * side;
  return shown
    .filter((card) => distance(card) > 1 && Math.abs(card.y - from.y) <= BESIDE_PX)
    .toSorted((a, b) => distance(a) + Math.abs(a.y - from.y) - distance(b) - Math.abs(b.y - from.y))[0];
}

/** The cards that a rectangle touches, in reading order. */
export function cardsIn(shown: readonly ShownCard[], box: Omit<ShownCard, 'card'>): readonly CardId[] {
  const touches = (card: ShownCard) =>
    card.x < box.x + box.width && card.x + card.width > box.x && card.y < box.y + box.height && card.y + card.height > box.y;
  return shown.filter(touches).map(({ card }) => card);
}
