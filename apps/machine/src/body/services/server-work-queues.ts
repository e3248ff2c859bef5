import type { AddedWorkQueueItem, WorkQueueItemFacts, WorkQueuePriority, WorkQueues } from '@tandem/desktop-engine';
import { fromPlain, isJsonArray, JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import { type Question, type RunServer, textIn } from './run-server.ts';

const ERRORS: Pick<Question, 'errors' | 'otherError'> = {
  errors: {
    WorkQueueNotFound: 'WorkQueueNotFoundError',
    WorkQueueItemNotFound: 'WorkQueueItemNotFoundError',
    WorkQueueItemOnHold: 'WorkQueueItemOnHoldError',
    WorkQueueFilterInvalid: 'InvalidFetchXmlError',
  },
  otherError: 'WorkQueueError',
};

/** The work queues of the server. */
export function serverWorkQueues(server: RunServer): WorkQueues {
  const question = (name: string, body: object): Question => ({ path: `work-queues/${name}`, body: objectOf(body), ...ERRORS });
  return {
    async take(queue, filter, signal) {
      const item = valueAt(await server.once(question('take', { queue, filter }), signal), ['item']);
      return item instanceof JsonObject ? factsOf(item) : undefined;
    },
    async update(itemId, change, signal) {
      return factsOf(valueAt(await server.once(question('update', { itemId, change }), signal), ['item']) ?? null);
    },
    async add(queue, items, signal) {
      return listIn(await server.once(question('add', { queue, items }), signal), 'results').map(addedOf);
    },
    async list(queue, { filter, limit }, signal) {
      return listIn(await server.ask(question('list', { queue, filter, limit }), signal), 'items').map(factsOf);
    },
  };
}

function objectOf(body: object): JsonObject {
  const json = fromPlain(body);
  return json instanceof JsonObject ? json : new JsonObject();
}

function listIn(json: JsonValue, name: string): readonly JsonValue[] {
  const list = valueAt(json, [name]);
  return isJsonArray(list) ? list : [];
}

function addedOf(result: JsonValue): AddedWorkQueueItem {
  const [item, error] = [valueAt(result, ['item']), valueAt(result, ['error']) ?? null];
  if (item instanceof JsonObject) return { kind: 'added', item: factsOf(item) };
  const kind = textIn(error, 'code') === 'WorkQueueItemExists' ? 'duplicate' : 'refused';
  return { kind, message: textIn(error, 'message') };
}

function factsOf(item: JsonValue): WorkQueueItemFacts {
  const text = (name: string): string => textIn(item, name);
  const optional = (name: string): string | null => (text(name) === '' ? null : text(name));
  return {
    id: text('id'),
    queueId: text('queueId'),
    name: text('name'),
    value: text('value'),
    uniqueId: text('uniqueId'),
    status: text('status'),
    // The server checks its answers against the schema that says so.
    priority: text('priority') as WorkQueuePriority,
    notes: text('notes'),
    retryCount: Number(valueAt(item, ['retryCount']) ?? 0),
    expiresAt: optional('expiresAt'),
    delayUntil: optional('delayUntil'),
  };
}
