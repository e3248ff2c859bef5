import type { CardId } from '@tandem/designer-core/cloud-flow';
import { useEffect, useRef } from 'react';
import type { ShownCard } from './card-walk.ts';
import type { ShownCanvas } from './use-revealed.ts';

interface Centred extends ShownCanvas {
  readonly selected: ReadonlySet<CardId>;
}

/**
 * Moves the flow sideways when its room becomes wider or narrower, such as by a pane beside it: the selected card goes to the middle of
 * what is left, and without one the middle stays in the middle.
 */
export function useKeptCentre({ canvas, pane, shown, selected }: Centred): void {
  const latest = useRef({ shown, selected });
  useEffect(() => {
    latest.current = { shown, selected };
  });
  useEffect(() => {
    const element = pane.current;
    if (canvas === undefined || element === null) return undefined;
    let before = element.clientWidth;
    const observer = new ResizeObserver(() => {
      const room = element.clientWidth;
      if (room === before) return;
      const { x, y, zoom } = canvas.getViewport();
      const card = onlySelected(latest.current);
      const middle = card === undefined ? (before / 2 - x) / zoom : card.x + card.width / 2;
      before = room;
      void canvas.setViewport({ x: room / 2 - middle * zoom, y, zoom });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas, pane]);
}

/** A choice of several cards has no middle that one would look for. */
function onlySelected({ shown, selected }: Pick<Centred, 'shown' | 'selected'>): ShownCard | undefined {
  return selected.size === 1 ? shown.find(({ card }) => selected.has(card)) : undefined;
}
