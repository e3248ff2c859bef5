import { type ActionContext, defineAction, parameters, type WorkQueueChange } from '@tandem/desktop-engine';
import { type HeldItem, item } from './item-value.ts';
import { isoOf, optionalMoment } from './moment.ts';
import { ITEM_ERRORS, workQueuesOf } from './service.ts';

const { choice, dateTime, text } = parameters;

const STATUSES = ['Unchanged', 'Processed', 'GenericException', 'ITException', 'BusinessException', 'ProcessingTimeout'] as const;

/** The server has no status for a time that was over: the notes say it. */
const TIMEOUT_NOTE = 'Processing timeout.';

async function update(context: ActionContext, { facts, maxRetries }: HeldItem, change: WorkQueueChange): Promise<void> {
  const retries = maxRetries === undefined ? {} : { maxRetries };
  await workQueuesOf(context).update(facts.id, { ...change, ...retries }, context.context.signal);
}

function changeOf(status: (typeof STATUSES)[number], notes: string, value: string): WorkQueueChange {
  const data = value === '' ? {} : { value };
  if (status === 'ProcessingTimeout') return { ...data, status: 'GenericException', notes: `${TIMEOUT_NOTE} ${notes}`.trim() };
  return { ...data, ...(notes === '' ? {} : { notes }), ...(status === 'Unchanged' ? {} : { status }) };
}

export const UPDATE_ACTIONS = [
  defineAction({
    id: 'WorkQueues.UpdateWorkQueueItem.UpdateWithProcessingNotes',
    aliases: ['WorkQueues.UpdateWorkQueueItem', 'WorkQueues.UpdateWorkQueueItem.UpdateWorkQueueItem'],
    title: 'Update work queue item',
    parameters: { WorkQueueItem: item(), Status: choice(STATUSES, 'Processed'), InputValue: text(''), ProcessingResult: text('') },
    errors: [...ITEM_ERRORS],
    run: async ({ WorkQueueItem, Status, InputValue, ProcessingResult }, context) => {
      await update(context, WorkQueueItem, changeOf(Status, ProcessingResult, InputValue));
      return undefined;
    },
  }),
  defineAction({
    id: 'WorkQueues.UpdateProcessingNotes.WithProcessingNotes',
    title: 'Update work queue item processing notes',
    parameters: { WorkQueueItem: item(), ProcessingNotes: text('') },
    errors: [...ITEM_ERRORS],
    run: async ({ WorkQueueItem, ProcessingNotes }, context) => {
      await update(context, WorkQueueItem, { notes: ProcessingNotes });
      return undefined;
    },
  }),
  defineAction({
    id: 'WorkQueues.RequeueWorkQueueItem.RequeueWithProcessingNotes',
    title: 'Requeue item with delay',
    parameters: { WorkQueueItem: item(), DelayUntil: dateTime(), ExpiryDate: optionalMoment(), ProcessingResult: text('') },
    errors: [...ITEM_ERRORS],
    run: async ({ WorkQueueItem, DelayUntil, ExpiryDate, ProcessingResult }, context) => {
      await update(context, WorkQueueItem, {
        status: 'Queued',
        delayUntil: isoOf(DelayUntil),
        ...(ExpiryDate === 'none' ? {} : { expiresAt: isoOf(ExpiryDate) }),
        ...(ProcessingResult === '' ? {} : { notes: ProcessingResult }),
      });
      return undefined;
    },
  }),
];
