import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { WorkQueueId, WorkQueueItemId } from '@tandem/protocol';

/** The path parser proved that it is a UUID; whether there is such a queue, the store knows. */
export function queueIdOf({ workQueueId }: { readonly workQueueId: string }): WorkQueueId {
  return workQueueId as WorkQueueId;
}

/** As `queueIdOf`. */
export function itemIdOf({ itemId }: { readonly itemId: string }): WorkQueueItemId {
  return itemId as WorkQueueItemId;
}

/** A member of the body with every digit that the caller sent. */
export function memberOf(json: JsonValue, name: string): JsonValue | undefined {
  return json instanceof JsonObject ? json.get(name) : undefined;
}
