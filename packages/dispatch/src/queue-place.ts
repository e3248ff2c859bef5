import type { DeliveryEffect } from './delivery.ts';
import { note } from './delivery-step.ts';

/** What decides where a run stands in the queue, beside the time of its request. */
export interface QueuePlace {
  readonly priority: 'Normal' | 'High';
  /** 0 at its own place; of the runs that were moved to the front, the one with the highest number stands first. */
  readonly frontRank: number;
}

/** @property by the name of who asks, for the queue event */
export type PlaceWish =
  | { readonly kind: 'changePriority'; readonly priority: QueuePlace['priority']; readonly by: string }
  | { readonly kind: 'moveToFront'; readonly by: string }
  /** Back to where priority and time of request put it. */
  | { readonly kind: 'moveBack'; readonly by: string };

export interface PlaceStep {
  readonly place: QueuePlace;
  /** None when the wish changes nothing. */
  readonly notes: readonly Extract<DeliveryEffect, { kind: 'note' }>[];
}

/**
 * How a wish changes the place of a run that waits.
 *
 * @param highestRank the highest `frontRank` of all runs that wait: a later move goes before every earlier one
 */
export function reducePlace(place: QueuePlace, wish: PlaceWish, highestRank: number): PlaceStep {
  switch (wish.kind) {
    case 'changePriority': {
      if (place.priority === wish.priority) return { place, notes: [] };
      const message = wish.priority === 'High' ? `${wish.by} raised the priority to High.` : `${wish.by} lowered the priority to Normal.`;
      return { place: { ...place, priority: wish.priority }, notes: [note('priorityChanged', message)] };
    }
    case 'moveToFront': {
      if (place.frontRank > 0 && place.frontRank === highestRank) return { place, notes: [] };
      const moved = note('movedToFront', `${wish.by} moved the run to the front of the queue.`);
      return { place: { ...place, frontRank: highestRank + 1 }, notes: [moved] };
    }
    case 'moveBack': {
      if (place.frontRank === 0) return { place, notes: [] };
      return { place: { ...place, frontRank: 0 }, notes: [note('movedBack', `${wish.by} moved the run back to its place in the queue.`)] };
    }
  }
}
