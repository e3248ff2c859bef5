import { type JsonValue, parseJson, printJson } from '@tandem/kernel';
import type { WorkQueueItemId } from '@tandem/protocol';
import type { WorkQueueItemRecord, WorkQueueItemWithValue } from '@tandem/store';
import type { Sealer } from './blob-value.ts';
import type { Connection } from './connection.ts';
import { textOf } from './row.ts';

/** JSON text never begins with this sign. */
const SEALED = '!';
/** What entered was held to the usual depth; a value may hold some that were text then. */
const MAX_DEPTH = 1000;

export interface KeptValue {
  readonly body: string;
  /** Of the JSON text in UTF-8. */
  readonly bytes: number;
}

export function keepValue(value: JsonValue, id: WorkQueueItemId, sealer: Sealer | undefined): KeptValue {
  const text = printJson(value);
  return { body: sealer === undefined ? text : SEALED + sealer.seal(purposeOf(id), text), bytes: Buffer.byteLength(text) };
}

export function writeValue(connection: Connection, sequence: number, body: string): void {
  connection
    .prepare('INSERT INTO work_queue_item_value (item, body) VALUES (?, ?) ON CONFLICT (item) DO UPDATE SET body = excluded.body')
    .run(sequence, body);
}

/** @throws what the sealer throws when the value was changed or moved */
export function withValue(connection: Connection, item: WorkQueueItemRecord, sealer: Sealer): WorkQueueItemWithValue {
  const body = textOf(connection.prepare('SELECT body FROM work_queue_item_value WHERE item = ?').get(item.sequence) ?? {}, 'body');
  const text = body.startsWith(SEALED) ? sealer.open(purposeOf(item.id), body.slice(SEALED.length)) : body;
  return { ...item, value: parseJson(text, { maxDepth: MAX_DEPTH }) };
}

function purposeOf(id: WorkQueueItemId): string {
  return `work-queue-item:${id}`;
}
