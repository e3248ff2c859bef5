import { type JsonValue, parseJson } from '@tandem/kernel';
import type { TakenWorkQueueItem, WorkQueue, WorkQueueItem, WorkQueueItemDetail, WorkQueueNote } from '@tandem/protocol';
import {
  type AccountRecord,
  stateOfWorkQueueItem,
  type WorkQueueFigures,
  type WorkQueueItemRecord,
  type WorkQueueItemWithValue,
  type WorkQueueRecord,
} from '@tandem/store';
import type { TakenItem } from './work-queue-items.ts';
import { mayChangeQueue, maySeeValues } from './work-queues.ts';

export interface QueueSurroundings {
  readonly figures: WorkQueueFigures;
  readonly ownerName: string;
  readonly caller: AccountRecord;
}

export function workQueueView(queue: WorkQueueRecord, { figures, ownerName, caller }: QueueSurroundings): WorkQueue {
  const { ownerId: _owner, valueSchema, ...shown } = queue;
  return {
    ...shown,
    ...figures,
    valueSchema: valueSchema === null ? null : parseJson(valueSchema),
    ownerName,
    isChangeable: mayChangeQueue(caller, queue),
  };
}

/** Never the lease token: it is its taker's alone. */
export function itemView(item: WorkQueueItemRecord, now: number): WorkQueueItem {
  const { leaseToken: _lease, sequence: _sequence, ...shown } = item;
  return { ...shown, isExpired: stateOfWorkQueueItem(item, now) === 'Expired' };
}

interface DetailSurroundings {
  readonly queue: WorkQueueRecord;
  readonly notes: readonly WorkQueueNote[];
  readonly caller: AccountRecord;
  readonly now: number;
}

export function itemDetail(
  { value, ...item }: WorkQueueItemWithValue,
  { queue, notes, caller, now }: DetailSurroundings,
): WorkQueueItemDetail {
  const isVisible = maySeeValues(caller, queue);
  const first: WorkQueueNote = { at: item.addedAt, actor: item.addedBy, from: null, to: 'Queued', text: '' };
  const hasFirst = notes[0]?.from === null;
  return {
    ...itemView(item, now),
    value: isVisible ? value : null,
    isValueHidden: !isVisible,
    notes: hasFirst ? [...notes] : [first, ...notes],
  };
}

export function takenView({ item: { value, ...item }, leaseToken }: TakenItem, now: number): TakenWorkQueueItem {
  return { ...itemView(item, now), value: value satisfies JsonValue, leaseToken };
}
