import { JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import { type WorkQueue, workQueueKeyField } from '@tandem/protocol';

/** The fields of a queue as they are typed. */
export interface QueueDraft {
  readonly name: string;
  readonly description: string;
  readonly key: string;
  readonly lifetimeDays: string;
  readonly maxRetries: string;
  readonly leaseMinutes: string;
  readonly schema: string;
  readonly hasSensitiveValues: boolean;
}

export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

export const LIFETIME_DAYS: NumberRange = { least: 1, most: 3660 };
export const RETRIES: NumberRange = { least: 0, most: 100 };
export const LEASE_MINUTES: NumberRange = { least: 1, most: 10_080 };
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export const NEW_QUEUE: QueueDraft = {
  name: '',
  description: '',
  key: '',
  lifetimeDays: '',
  maxRetries: '0',
  leaseMinutes: '30',
  schema: '',
  hasSensitiveValues: false,
};

export function draftOf(queue: WorkQueue): QueueDraft {
  return {
    ...NEW_QUEUE,
    name: queue.name,
    description: queue.description,
    key: queue.key,
    lifetimeDays: queue.defaultLifetimeMs === null ? '' : String(Math.max(1, Math.round(queue.defaultLifetimeMs / DAY_MS))),
    maxRetries: String(queue.maxRetries),
    leaseMinutes: String(Math.max(1, Math.round(queue.leaseMs / MINUTE_MS))),
  };
}

/** A whole number in the range, or undefined. */
export function wholeNumber(text: string, { least, most }: NumberRange): number | undefined {
  const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

export function isKey(key: string): boolean {
  return key.trim() === '' || workQueueKeyField.safeParse(key).success;
}

/** The JSON Schema that was typed; null when the field is empty, undefined when it holds something else. */
export function schemaIn(text: string): JsonValue | undefined {
  if (text.trim() === '') return null;
  try {
    const value = parseJson(text);
    return value instanceof JsonObject ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What can be sent, or undefined while something is missing or wrong. */
export function queueIn(draft: QueueDraft) {
  const lifetime = draft.lifetimeDays.trim() === '' ? null : wholeNumber(draft.lifetimeDays, LIFETIME_DAYS);
  const maxRetries = wholeNumber(draft.maxRetries, RETRIES);
  const lease = wholeNumber(draft.leaseMinutes, LEASE_MINUTES);
  const name = draft.name.trim();
  if (name === '' || lifetime === undefined || maxRetries === undefined || lease === undefined || !isKey(draft.key)) return undefined;
  const key = draft.key.trim();
  return {
    name,
    description: draft.description,
    ...(key === '' ? {} : { key }),
    defaultLifetimeMs: lifetime === null ? null : lifetime * DAY_MS,
    maxRetries,
    leaseMs: lease * MINUTE_MS,
  };
}
