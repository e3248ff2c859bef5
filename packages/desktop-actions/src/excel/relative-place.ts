import { parameters } from '@tandem/desktop-engine';

const { choice, integer } = parameters;

/** Where a cell is from the active one: to a side and up or down, so many cells each. */
export const RELATIVE_PLACE = {
  HorizontalDirection: choice(['Left', 'Right'], 'Left'),
  OffsetX: integer(),
  VerticalDirection: choice(['Above', 'Below'], 'Above'),
  OffsetY: integer(),
} as const;

interface RelativePlace {
  readonly HorizontalDirection: 'Left' | 'Right';
  readonly OffsetX: number;
  readonly VerticalDirection: 'Above' | 'Below';
  readonly OffsetY: number;
}

/** The same as columns to the right and rows down. */
export function offsetOf(place: RelativePlace): { readonly x: number; readonly y: number } {
  return {
    x: place.HorizontalDirection === 'Left' ? -place.OffsetX : place.OffsetX,
    y: place.VerticalDirection === 'Above' ? -place.OffsetY : place.OffsetY,
  };
}
