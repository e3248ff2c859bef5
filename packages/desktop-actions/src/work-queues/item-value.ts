import { type DesktopValue, Instance, type Parameter, type WorkQueueItemFacts } from '@tandem/desktop-engine';
import { wallTime } from './moment.ts';

const TYPE = 'Work queue item';

/** An item in a variable: what was known of it when it came, and how often the flow wants it to be tried again. */
export class HeldItem {
  readonly facts: WorkQueueItemFacts;
  /** Undefined: as its queue says. */
  readonly maxRetries: number | undefined;

  constructor(facts: WorkQueueItemFacts, maxRetries?: number) {
    this.facts = facts;
    this.maxRetries = maxRetries;
  }
}

/** The item with the properties by which flows read it; `ExpiryDate` is called `ExpirationDate` by some designers. */
export function itemValue(held: HeldItem): Instance {
  const { id, queueId, name, value, uniqueId, status, priority, notes, retryCount, expiresAt, delayUntil } = held.facts;
  return new Instance(TYPE, held, {
    Id: () => id,
    WorkQueueId: () => queueId,
    Name: () => name,
    Value: () => value,
    UniqueId: () => uniqueId,
    Status: () => status,
    Priority: () => priority,
    ProcessingNotes: () => notes,
    RetryCount: () => retryCount,
    ExpiryDate: () => wallTime(expiresAt),
    ExpirationDate: () => wallTime(expiresAt),
    DelayUntil: () => wallTime(delayUntil),
  });
}

/** A variable with an item. */
export function item(): Parameter<HeldItem> {
  const convert = (value: DesktopValue): HeldItem | undefined =>
    value instanceof Instance && value.handle instanceof HeldItem ? value.handle : undefined;
  return { expects: 'a work queue item', convert };
}
