import {
  type ActionContext,
  ActionError,
  type DateTime,
  defineAction,
  type NewWorkQueueItem,
  type Outputs,
  parameters,
  type WorkQueuePriority,
} from '@tandem/desktop-engine';
import { HeldItem, itemValue } from './item-value.ts';
import { isoOf, optionalMoment } from './moment.ts';
import { QUEUE_ERRORS, workQueuesOf } from './service.ts';

const { boolean, choice, text } = parameters;

export const PRIORITIES = ['High', 'Normal', 'Low'] as const;
const title = 'Add work queue item';
const errors = [...QUEUE_ERRORS, 'DuplicateWorkQueueItemError'];

const shared = () => ({
  ProcessingResult: text(''),
  DelayUntil: optionalMoment(),
  ThrowOnDuplicateWorkQueueItem: boolean(true),
  ExpiryDate: optionalMoment(),
  Status: choice(['Queued', 'Paused'], 'Queued'),
  WorkQueue: text(),
  Priority: choice(PRIORITIES, 'Normal'),
  Value: text(),
  Name: text(''),
});

interface Given {
  readonly ProcessingResult: string;
  readonly DelayUntil: DateTime | 'none';
  readonly ThrowOnDuplicateWorkQueueItem: boolean;
  readonly ExpiryDate: DateTime | 'none';
  readonly Status: 'Queued' | 'Paused';
  readonly WorkQueue: string;
  readonly Priority: WorkQueuePriority;
  readonly Value: string;
  readonly Name: string;
  readonly UniqueId?: string;
}

async function enqueue(context: ActionContext, given: Given): Promise<Outputs<'WorkQueueItem'> | undefined> {
  const [added] = await workQueuesOf(context).add(given.WorkQueue, [itemOf(given)], context.context.signal);
  if (added === undefined) throw new ActionError('WorkQueueError', 'The server did not say what became of the item.');
  if (added.kind === 'added') return { WorkQueueItem: itemValue(new HeldItem(added.item)) };
  if (added.kind === 'refused') throw new ActionError('WorkQueueError', added.message);
  if (given.ThrowOnDuplicateWorkQueueItem) throw new ActionError('DuplicateWorkQueueItemError', added.message);
  return undefined;
}

function itemOf({ ProcessingResult, DelayUntil, ExpiryDate, Status, Priority, Value, Name, UniqueId = '' }: Given): NewWorkQueueItem {
  return {
    name: Name,
    value: Value,
    priority: Priority,
    isOnHold: Status === 'Paused',
    ...(UniqueId === '' ? {} : { uniqueId: UniqueId }),
    ...(ExpiryDate === 'none' ? {} : { expiresAt: isoOf(ExpiryDate) }),
    ...(DelayUntil === 'none' ? {} : { delayUntil: isoOf(DelayUntil) }),
    ...(ProcessingResult === '' ? {} : { notes: ProcessingResult }),
  };
}

export const ENQUEUE_ACTIONS = [
  defineAction({
    id: 'WorkQueues.EnqueueWorkQueueItem.WithUniqueId',
    title,
    parameters: { ...shared(), UniqueId: text('') },
    outputs: ['WorkQueueItem'],
    errors,
    run: (given, context) => enqueue(context, given),
  }),
  defineAction({
    id: 'WorkQueues.EnqueueWorkQueueItem.WithoutUniqueId',
    aliases: ['WorkQueues.EnqueueWorkQueueItem'],
    title,
    parameters: shared(),
    outputs: ['WorkQueueItem'],
    errors,
    run: (given, context) => enqueue(context, given),
  }),
];
