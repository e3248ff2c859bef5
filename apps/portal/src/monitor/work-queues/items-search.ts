import { type WorkQueueItemState, type WorkQueuePriority, workQueueItemStates, workQueuePriorities } from '@tandem/protocol';

/** What the address of a queue's page keeps: which items are shown. */
export interface ItemsSearch {
  readonly state?: WorkQueueItemState;
  readonly priority?: WorkQueuePriority;
  readonly text?: string;
  /** Days as `2030-01-31`, both included. */
  readonly from?: string;
  readonly to?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readItemsSearch({ state, priority, text, from, to }: Record<string, unknown>): ItemsSearch {
  const knownState = workQueueItemStates.find((known) => known === state);
  const knownPriority = workQueuePriorities.find((known) => known === priority);
  return {
    ...(knownState === undefined ? {} : { state: knownState }),
    ...(knownPriority === undefined ? {} : { priority: knownPriority }),
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(typeof from === 'string' && DAY.test(from) ? { from } : {}),
    ...(typeof to === 'string' && DAY.test(to) ? { to } : {}),
  };
}

export interface ItemFilter {
  readonly states?: WorkQueueItemState[];
  readonly priorities?: WorkQueuePriority[];
  readonly text?: string;
  readonly from?: number;
  readonly to?: number;
}

/** The days are those of the reader. */
export function filterOf({ state, priority, text, from, to }: ItemsSearch): ItemFilter {
  return {
    ...(state === undefined ? {} : { states: [state] }),
    ...(priority === undefined ? {} : { priorities: [priority] }),
    ...(text === undefined || text.trim() === '' ? {} : { text: text.trim() }),
    ...(from === undefined ? {} : { from: new Date(`${from}T00:00:00`).getTime() }),
    ...(to === undefined ? {} : { to: new Date(`${to}T00:00:00`).setHours(24) }),
  };
}
