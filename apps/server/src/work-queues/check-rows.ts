import { type JsonValue, kindOf } from '@tandem/kernel';
import {
  itemNameField,
  processingNoteField,
  uniqueIdField,
  type WorkQueueImportFault,
  type WorkQueueItemId,
  workQueuePriorities,
} from '@tandem/protocol';
import type { NewWorkQueueItemRecord, WorkQueueRecord } from '@tandem/store';
import type { ImportRow } from './import-rows.ts';
import type { ItemValues } from './item-values.ts';

export interface RowSurroundings {
  readonly queue: WorkQueueRecord;
  readonly values: ItemValues;
  readonly now: number;
  readonly newId: () => WorkQueueItemId;
  /** Unique ids that the queue has, in lower case. */
  readonly taken: ReadonlySet<string>;
}

export interface CheckedRows {
  readonly items: readonly NewWorkQueueItemRecord[];
  readonly faults: readonly WorkQueueImportFault[];
}

/** Makes items of rows, with every fault of each. */
export function checkRows(rows: readonly ImportRow[], surroundings: RowSurroundings): CheckedRows {
  const checker = new RowChecker(surroundings);
  const items = rows.map((row, index) => checker.check(row, index + 1));
  return { items, faults: checker.faults };
}

/** The unique ids that rows ask for. */
export function uniqueIdsIn(rows: readonly ImportRow[]): readonly string[] {
  return rows.flatMap(({ uniqueId }) => {
    const text = textOf(uniqueId);
    return text === undefined || text === '' ? [] : [text];
  });
}

class RowChecker {
  readonly #around: RowSurroundings;
  readonly #seen = new Map<string, number>();
  readonly faults: WorkQueueImportFault[] = [];
  #row = 0;

  constructor(surroundings: RowSurroundings) {
    this.#around = surroundings;
  }

  check(row: ImportRow, number: number): NewWorkQueueItemRecord {
    this.#row = number;
    const { queue, newId, now } = this.#around;
    const id = newId();
    const lifetime = queue.defaultLifetimeMs === null ? null : now + queue.defaultLifetimeMs;
    return {
      id,
      name: this.#text(row.name, 'name', itemNameField) ?? '',
      value: this.#value(row.value),
      priority: this.#priority(row.priority),
      uniqueId: this.#uniqueId(row.uniqueId) ?? `system-${id}`,
      expiresAt: row.expiresAt === undefined ? lifetime : this.#future(row.expiresAt, 'expiresAt'),
      delayUntil: row.delayUntil === undefined ? null : this.#time(row.delayUntil, 'delayUntil'),
      note: row.note === undefined || row.note === null ? '' : (this.#text(row.note, 'note', processingNoteField) ?? ''),
    };
  }

  #value(given: JsonValue | undefined): JsonValue {
    const { queue, values } = this.#around;
    const checked = values.check(queue, given);
    if (checked.kind === 'value') return checked.value;
    for (const { path, message } of checked.faults) this.#fault(path === '' ? 'value' : `value.${path}`, message);
    return null;
  }

  #text(given: JsonValue | undefined, field: string, schema: typeof itemNameField | typeof processingNoteField): string | undefined {
    if (given === undefined || given === null || given === '') return this.#fault(field, 'is required');
    const text = textOf(given);
    if (text === undefined) return this.#fault(field, 'must be a text');
    const parsed = schema.safeParse(text);
    return parsed.success ? parsed.data : this.#fault(field, lowerFirst(parsed.error.issues[0]?.message ?? 'is not valid'));
  }

  #priority(given: JsonValue | undefined): NewWorkQueueItemRecord['priority'] {
    if (given === undefined || given === null || given === '') return 'Normal';
    const text = String(textOf(given) ?? '')
      .trim()
      .toLowerCase();
    const found = workQueuePriorities.find((priority) => priority.toLowerCase() === text || PRIORITY_CODES[text] === priority);
    if (found === undefined) this.#fault('priority', `must be one of ${workQueuePriorities.join(', ')}`);
    return found ?? 'Normal';
  }

  #uniqueId(given: JsonValue | undefined): string | undefined {
    if (given === undefined || given === null || given === '') return undefined;
    const text = this.#text(given, 'uniqueId', uniqueIdField);
    if (text === undefined) return undefined;
    const key = text.toLowerCase();
    const earlier = this.#seen.get(key);
    if (earlier !== undefined) return this.#fault('uniqueId', `${text} is that of row ${earlier}, too`);
    this.#seen.set(key, this.#row);
    return this.#around.taken.has(key) ? this.#fault('uniqueId', `the queue has an item with ${text} already`) : text;
  }

  #future(given: JsonValue, field: string): number | null {
    const time = this.#time(given, field);
    if (time !== null && time <= this.#around.now) this.#fault(field, 'must be in the future');
    return time;
  }

  #time(given: JsonValue, field: string): number | null {
    if (given === null || given === '') return null;
    const time = typeof given === 'string' ? Date.parse(given) : Number(kindOf(given) === 'int' ? given : Number.NaN);
    if (!Number.isNaN(time)) return time;
    this.#fault(field, 'must be a time such as 2030-01-31T08:00:00Z');
    return null;
  }

  #fault(field: string, message: string): undefined {
    this.faults.push({ row: this.#row, field, message });
    return undefined;
  }
}

/** The numbers of the original product. */
const PRIORITY_CODES: Readonly<Record<string, string>> = { '100': 'High', '200': 'Normal', '300': 'Low' };

function textOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
