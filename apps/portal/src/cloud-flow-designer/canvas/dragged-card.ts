import type { CardId } from '@tandem/designer-core/cloud-flow';
import type { DragEvent } from 'react';

const TYPE = 'application/x-tandem-card';

export function carryCard({ dataTransfer }: DragEvent, card: CardId): void {
  dataTransfer.setData(TYPE, card);
  dataTransfer.effectAllowed = 'move';
}

export function carriesCard({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(TYPE);
}

export function carriedCard({ dataTransfer }: DragEvent): CardId | undefined {
  const card = dataTransfer.getData(TYPE);
  return card.startsWith('action:') ? (card as CardId) : undefined;
}
