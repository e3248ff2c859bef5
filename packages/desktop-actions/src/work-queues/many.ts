import {
  ActionError,
  type AddedWorkQueueItem,
  CustomObject,
  type DataTable,
  type DesktopValue,
  defineAction,
  ListValue,
  type NewWorkQueueItem,
  parameters,
  toDateTime,
  toText,
  type WorkQueuePriority,
} from '@tandem/desktop-engine';
import { PRIORITIES } from './enqueue.ts';
import { HeldItem, itemValue } from './item-value.ts';
import { isoOf } from './moment.ts';
import { QUEUE_ERRORS, workQueuesOf } from './service.ts';

const { boolean, integer, table, text } = parameters;

/** What a column may be called, without spaces and in lower case. */
const COLUMNS: Readonly<Record<string, keyof RowTexts>> = {
  name: 'name',
  input: 'value',
  value: 'value',
  expiresin: 'expires',
  expires: 'expires',
  expirydate: 'expires',
  processingnotes: 'notes',
  notes: 'notes',
  processingresult: 'notes',
  priority: 'priority',
  uniquereference: 'uniqueId',
  uniqueid: 'uniqueId',
  uniqueidorreference: 'uniqueId',
  status: 'status',
  delayuntil: 'delay',
};

interface RowTexts {
  name?: DesktopValue;
  value?: DesktopValue;
  expires?: DesktopValue;
  notes?: DesktopValue;
  priority?: DesktopValue;
  uniqueId?: DesktopValue;
  status?: DesktopValue;
  delay?: DesktopValue;
}

/** Priorities as texts or as the numbers of the original product. */
const PRIORITY_NUMBERS: Readonly<Record<string, WorkQueuePriority>> = { '100': 'High', '200': 'Normal', '300': 'Low' };
/** As many as the server takes at once. */
const PORTION = 500;

export const MANY_ACTIONS = [
  defineAction({
    id: 'WorkQueues.BatchEnqueueWorkQueueItems',
    title: 'Add multiple work queue items',
    parameters: { EnableParallelProcessing: boolean(false), WorkQueueItemData: table(), WorkQueue: text() },
    outputs: ['FailedWorkQueueItems', 'HasFailedItems', 'SuccessfulWorkQueueItems'],
    errors: [...QUEUE_ERRORS],
    run: async ({ WorkQueueItemData, WorkQueue }, context) => {
      const queues = workQueuesOf(context);
      const items = itemsOf(WorkQueueItemData);
      const results: AddedWorkQueueItem[] = [];
      for (let from = 0; from < items.length; from += PORTION) {
        results.push(...(await queues.add(WorkQueue, items.slice(from, from + PORTION), context.context.signal)));
      }
      const failed = results.flatMap((result, row) => (result.kind === 'added' ? [] : [failure(row, result.message)]));
      const added = results.flatMap((result, row) => (result.kind === 'added' ? [success(row, result)] : []));
      return {
        FailedWorkQueueItems: new ListValue(failed),
        HasFailedItems: failed.length > 0,
        SuccessfulWorkQueueItems: new ListValue(added),
      };
    },
  }),
  defineAction({
    id: 'WorkQueues.GetWorkQueueItems',
    title: 'Get work queue items',
    parameters: { RowsToReturn: integer(5000), ThrowIfWorkQueueNotFound: boolean(true), WorkQueue: text(), FilterRows: text() },
    outputs: ['WorkQueueItems'],
    errors: [...QUEUE_ERRORS, 'InvalidFetchXmlError'],
    run: async ({ RowsToReturn, ThrowIfWorkQueueNotFound, WorkQueue, FilterRows }, context) => {
      const limit = Math.min(Math.max(RowsToReturn, 1), 5000);
      try {
        const found = await workQueuesOf(context).list(WorkQueue, { filter: FilterRows, limit }, context.context.signal);
        return { WorkQueueItems: new ListValue(found.map((facts) => itemValue(new HeldItem(facts)))) };
      } catch (thrown) {
        const isMissing = thrown instanceof ActionError && thrown.errorId === 'WorkQueueNotFoundError';
        if (ThrowIfWorkQueueNotFound || !isMissing) throw thrown;
        return { WorkQueueItems: new ListValue() };
      }
    },
  }),
];

/** Rows are counted as in the table, from 0. */
function failure(row: number, message: string): CustomObject {
  return new CustomObject([
    ['RowIndex', row],
    ['ErrorMessage', message],
  ]);
}

function success(row: number, { item }: Extract<AddedWorkQueueItem, { kind: 'added' }>): CustomObject {
  return new CustomObject([
    ['RowIndex', row],
    ['WorkQueueItem', itemValue(new HeldItem(item))],
  ]);
}

function itemsOf({ columns, rows }: DataTable): readonly NewWorkQueueItem[] {
  const names = columns.map((column) => COLUMNS[column.toLowerCase().replaceAll(/[\s_-]/g, '')]);
  return rows.map((cells) => {
    const row: RowTexts = {};
    cells.forEach((cell, index) => {
      const name = names[index];
      if (name !== undefined) row[name] = cell;
    });
    return itemOf(row);
  });
}

/** What is wrong in a row the server says, row by row. */
function itemOf({ name, value, expires, notes, priority, uniqueId, status, delay }: RowTexts): NewWorkQueueItem {
  return {
    name: toText(name ?? ''),
    value: toText(value ?? ''),
    priority: priorityOf(toText(priority ?? '')),
    isOnHold: ['paused', 'onhold'].includes(
      toText(status ?? '')
        .toLowerCase()
        .replaceAll(' ', ''),
    ),
    ...whenText('uniqueId', toText(uniqueId ?? '')),
    ...whenText('notes', toText(notes ?? '')),
    ...whenText('expiresAt', momentText(expires)),
    ...whenText('delayUntil', momentText(delay)),
  };
}

function priorityOf(text: string): WorkQueuePriority {
  const folded = text.trim().toLowerCase();
  return PRIORITY_NUMBERS[folded] ?? PRIORITIES.find((priority) => priority.toLowerCase() === folded) ?? 'Normal';
}

function whenText<K extends string>(key: K, text: string): { readonly [N in K]?: string } {
  return text === '' ? {} : ({ [key]: text } as { readonly [N in K]?: string });
}

/** A date as a moment; what is none stays as it is, for the server to refuse. */
function momentText(value: DesktopValue | undefined): string {
  if (value === undefined || value === null || value === '') return '';
  const moment = toDateTime(value);
  return moment === undefined ? toText(value) : isoOf(moment);
}
