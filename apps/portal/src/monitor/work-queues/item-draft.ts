import { type JsonValue, parseJson, printJson } from '@tandem/kernel';
import { type WorkQueueItemDetail, type WorkQueuePriority, workQueuePriorities } from '@tandem/protocol';
import { localText, momentOf } from './local-moment.ts';

/** The fields of an item as they are typed. */
export interface ItemDraft {
  readonly name: string;
  readonly value: string;
  readonly priority: WorkQueuePriority;
  readonly uniqueId: string;
  readonly expires: string;
  readonly delay: string;
}

export const NEW_ITEM: ItemDraft = { name: '', value: '', priority: 'Normal', uniqueId: '', expires: '', delay: '' };

const INDENT = 2;

export function draftOfItem(item: WorkQueueItemDetail): ItemDraft {
  return {
    name: item.name,
    value: textOfValue(item.value as JsonValue),
    priority: item.priority,
    uniqueId: item.uniqueId,
    expires: localText(item.expiresAt),
    delay: localText(item.delayUntil),
  };
}

export function priorityOf(text: string): WorkQueuePriority {
  return workQueuePriorities.find((known) => known === text) ?? 'Normal';
}

/** An object or a list is JSON; everything else is text. */
export function valueIn(text: string): JsonValue {
  if (!/^\s*[{[]/.test(text)) return text;
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/** Only what differs from the item: a value that only looks different stays as it is. */
export function changesIn(item: WorkQueueItemDetail, draft: ItemDraft) {
  const before = draftOfItem(item);
  return {
    ...(draft.name.trim() === before.name ? {} : { name: draft.name.trim() }),
    ...(draft.value === before.value ? {} : { value: valueIn(draft.value) }),
    ...(draft.priority === before.priority ? {} : { priority: draft.priority }),
    ...(draft.expires === before.expires ? {} : { expiresAt: momentOf(draft.expires) }),
    ...(draft.delay === before.delay ? {} : { delayUntil: momentOf(draft.delay) }),
  };
}

function textOfValue(value: JsonValue): string {
  return typeof value === 'string' ? value : printJson(value, INDENT);
}
