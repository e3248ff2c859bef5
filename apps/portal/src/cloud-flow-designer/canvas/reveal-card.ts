import type { ReactFlowInstance } from '@xyflow/react';
import type { CanvasNode } from './canvas-model.ts';
import type { ShownCard } from './card-walk.ts';

/** Free space around a card that counts as seen. */
const MARGIN_PX = 24;
/** Cards out of sight are not in the page; after a move they are a frame or two later. */
const FRAMES_TO_WAIT = 8;

interface RevealOptions {
  /** Leaves the focus where it is, such as in the field of a search. */
  readonly keepsFocus?: boolean;
}

/** Brings a card into sight with the shortest move when it is not, and gives it the focus. */
export async function revealCard(
  instance: ReactFlowInstance<CanvasNode>,
  pane: HTMLElement,
  card: ShownCard,
  { keepsFocus = false }: RevealOptions = {},
): Promise<void> {
  const { x, y, zoom } = instance.getViewport();
  const dx = shortestMove(card.x * zoom + x, card.width * zoom, pane.clientWidth);
  const dy = shortestMove(card.y * zoom + y, card.height * zoom, pane.clientHeight);
  if (dx !== 0 || dy !== 0) await instance.setViewport({ x: x + dx, y: y + dy, zoom });
  if (!keepsFocus) focusCard(pane, card.card, FRAMES_TO_WAIT);
}

/** How far something has to move along one axis to be inside; to the middle when it is far outside. */
function shortestMove(start: number, length: number, room: number): number {
  const end = start + length;
  if (start >= MARGIN_PX && end <= room - MARGIN_PX) return 0;
  if (end < -room / 2 || start > room * 1.5) return room / 2 - (start + length / 2);
  return start < MARGIN_PX ? MARGIN_PX - start : room - MARGIN_PX - end;
}

function focusCard(pane: HTMLElement, card: string, frames: number): void {
  const element = pane.querySelector<HTMLElement>(`[data-card="${CSS.escape(card)}"]`);
  if (element !== null) element.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusCard(pane, card, frames - 1));
}
