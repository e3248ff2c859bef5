import type { CardId } from '@tandem/designer-core/cloud-flow';
import type { ReactFlowInstance } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { CanvasNode } from './canvas-model.ts';
import type { ShownCard } from './card-walk.ts';
import { revealCard } from './reveal-card.ts';

/** A card that is to be brought into sight and focused; each new object does it once. */
export interface Revealed {
  readonly card: CardId;
  readonly keepsFocus?: boolean;
}

export interface ShownCanvas {
  readonly canvas: ReactFlowInstance<CanvasNode> | undefined;
  readonly pane: RefObject<HTMLElement | null>;
  readonly shown: readonly ShownCard[];
}

export function useRevealed(revealed: Revealed | undefined, { canvas, pane, shown }: ShownCanvas): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card is revealed once, not again with each other picture
  useEffect(() => {
    const card = revealed === undefined ? undefined : shown.find((one) => one.card === revealed.card);
    if (card === undefined || canvas === undefined || pane.current === null) return;
    void revealCard(canvas, pane.current, card, { keepsFocus: revealed?.keepsFocus ?? false });
  }, [revealed, canvas]);
}
