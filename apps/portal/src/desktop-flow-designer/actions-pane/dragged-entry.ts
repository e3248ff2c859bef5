import type { DragEvent } from 'react';

const TYPE = 'application/x-tandem-desktop-action';

/** The key of an entry of the actions pane travels with the drag. */
export function carryEntry({ dataTransfer }: DragEvent, key: string): void {
  dataTransfer.setData(TYPE, key);
  dataTransfer.effectAllowed = 'copy';
}

export function carriesEntry({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(TYPE);
}

export function carriedEntry({ dataTransfer }: DragEvent): string {
  return dataTransfer.getData(TYPE);
}
