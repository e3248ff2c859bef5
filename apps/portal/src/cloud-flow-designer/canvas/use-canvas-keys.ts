import type { CardId } from '@tandem/designer-core/cloud-flow';
import type { KeyboardEvent } from 'react';
import { cardByKey } from './card-walk.ts';
import { revealCard } from './reveal-card.ts';
import type { ShownCanvas } from './use-revealed.ts';

interface CanvasKeys extends ShownCanvas {
  /** Selects from the card where the selection began to this one; `from` has the focus. */
  readonly onRange: (card: CardId, from: CardId) => void;
  readonly onMap: () => void;
}

const PAN_PX = 120;
const PANS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowDown: { x: 0, y: -PAN_PX },
  ArrowUp: { x: 0, y: PAN_PX },
  ArrowLeft: { x: PAN_PX, y: 0 },
  ArrowRight: { x: -PAN_PX, y: 0 },
};

/** Arrows walk from card to card, with Shift they select; with Ctrl they move the picture. Plus, minus, 0 and 1 zoom; M shows the map. */
export function useCanvasKeys(keys: CanvasKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.altKey || isText(event.target)) return;
    const isTaken = event.ctrlKey || event.metaKey ? pan(event.key, keys) : zoom(event.key, keys) || walk(event, keys);
    if (isTaken) event.preventDefault();
  };
}

function walk({ key, shiftKey, target }: KeyboardEvent, { canvas, pane, shown, onRange }: CanvasKeys): boolean {
  const from = target instanceof HTMLElement ? target.dataset['card'] : undefined;
  const next = from === undefined ? undefined : cardByKey(shown, from, key);
  if (next === undefined || canvas === undefined || pane.current === null) return from !== undefined && key.startsWith('Arrow');
  if (shiftKey) onRange(next.card, from as CardId);
  void revealCard(canvas, pane.current, next);
  return true;
}

function pan(key: string, { canvas }: CanvasKeys): boolean {
  const by = PANS[key];
  if (by === undefined || canvas === undefined) return false;
  const { x, y, zoom: scale } = canvas.getViewport();
  void canvas.setViewport({ x: x + by.x, y: y + by.y, zoom: scale });
  return true;
}

function zoom(key: string, { canvas, onMap }: CanvasKeys): boolean {
  switch (key) {
    case '+':
      void canvas?.zoomIn();
      return true;
    case '-':
      void canvas?.zoomOut();
      return true;
    case '0':
      void canvas?.fitView({ padding: 0.1 });
      return true;
    case '1':
      void canvas?.zoomTo(1);
      return true;
    case 'm':
    case 'M':
      onMap();
      return true;
    default:
      return false;
  }
}

function isText(target: EventTarget): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);
}
