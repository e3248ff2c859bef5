import { isoTime, JsonObject, type JsonValue } from '@tandem/kernel';
import type { FlowItem } from './ports.ts';

/** An item in the body of an action or a trigger. */
export function itemJson(item: FlowItem): JsonObject {
  return JsonObject.of([
    ['id', item.id],
    ['workQueueId', item.workQueueId],
    ['name', item.name],
    ['status', item.status],
    ['isExpired', item.isExpired],
    ['priority', item.priority],
    ['uniqueId', item.uniqueId],
    ['value', item.value],
    ['retryCount', item.retryCount],
    ['expiresAt', timeJson(item.expiresAt)],
    ['delayUntil', timeJson(item.delayUntil)],
    ['addedAt', timeJson(item.addedAt)],
    ['startedAt', timeJson(item.startedAt)],
    ['completedAt', timeJson(item.completedAt)],
  ]);
}

function timeJson(time: number | null): JsonValue {
  return time === null ? null : isoTime(time);
}

const TEXT = { type: 'string' } as const;

/** JSON Schema of `itemJson`; titles name the tokens of a designer. */
export const ITEM_SCHEMA = {
  type: 'object',
  properties: {
    id: { ...TEXT, title: 'Item ID', 'x-tandem-title-de': 'Element-ID' },
    workQueueId: { ...TEXT, title: 'Work queue ID', 'x-tandem-title-de': 'ID der Arbeitswarteschlange' },
    name: { ...TEXT, title: 'Name', 'x-tandem-title-de': 'Name' },
    status: { ...TEXT, title: 'Status', 'x-tandem-title-de': 'Status' },
    isExpired: { type: 'boolean', title: 'Is expired', 'x-tandem-title-de': 'Ist abgelaufen' },
    priority: { ...TEXT, title: 'Priority', 'x-tandem-title-de': 'Priorität' },
    uniqueId: { ...TEXT, title: 'Unique ID', 'x-tandem-title-de': 'Eindeutige ID' },
    value: { title: 'Value', 'x-tandem-title-de': 'Wert' },
    retryCount: { type: 'integer', title: 'Retry count', 'x-tandem-title-de': 'Anzahl der Wiederholungen' },
    expiresAt: { ...TEXT, format: 'date-time', title: 'Expires', 'x-tandem-title-de': 'Läuft ab' },
    delayUntil: { ...TEXT, format: 'date-time', title: 'Delayed until', 'x-tandem-title-de': 'Verzögert bis' },
    addedAt: { ...TEXT, format: 'date-time', title: 'Added', 'x-tandem-title-de': 'Hinzugefügt' },
    startedAt: { ...TEXT, format: 'date-time', title: 'Processing started', 'x-tandem-title-de': 'Verarbeitung begonnen' },
    completedAt: { ...TEXT, format: 'date-time', title: 'Completed', 'x-tandem-title-de': 'Abgeschlossen' },
  },
} as const;
