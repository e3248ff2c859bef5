import type { CardId, Place } from '@tandem/designer-core/cloud-flow';
import { type DragEvent, useState } from 'react';

const TYPE = 'application/x-tandem-card';

/** While a card is carried, the places that take it grow: a mark on the page does it without drawing the canvas anew. */
const CARRYING = 'data-carries-card';

export function carryCard({ dataTransfer }: DragEvent, card: CardId): void {
  dataTransfer.setData(TYPE, card);
  dataTransfer.effectAllowed = 'move';
  // A page that changes in the moment in which the drag begins ends it.
  requestAnimationFrame(() => document.body.setAttribute(CARRYING, ''));
}

export function putCardDown(): void {
  document.body.removeAttribute(CARRYING);
}

interface DropTarget {
  readonly isTarget: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes cards that are dropped on an element. */
export function useDropTarget(place: Place | undefined, onDrop: (card: CardId, place: Place) => void): DropTarget {
  const [isTarget, setTarget] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (place === undefined || !event.dataTransfer.types.includes(TYPE)) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(true);
    },
    onDragLeave: () => setTarget(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setTarget(false);
      putCardDown();
      const card = event.dataTransfer.getData(TYPE);
      if (place !== undefined && isActionCard(card)) onDrop(card, place);
    },
  };
  return { isTarget, handlers };
}

function isActionCard(card: string): card is CardId {
  return card.startsWith('action:');
}
