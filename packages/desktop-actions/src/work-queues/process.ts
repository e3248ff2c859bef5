import { type ActionContext, defineLoop, type Outputs, parameters } from '@tandem/desktop-engine';
import { HeldItem, itemValue } from './item-value.ts';
import { QUEUE_ERRORS, workQueuesOf } from './service.ts';

const { integer, text } = parameters;

const errors = [...QUEUE_ERRORS, 'InvalidFetchXmlError'];
const title = 'Process work queue items';

/** Each turn of the loop takes the next item; it is over when there is none. */
async function next(
  context: ActionContext,
  { WorkQueue, FilterRows, MaxRetryCount }: { readonly WorkQueue: string; readonly FilterRows: string; readonly MaxRetryCount?: number },
): Promise<Outputs<'WorkQueueItem'> | undefined> {
  const facts = await workQueuesOf(context).take(WorkQueue, FilterRows, context.context.signal);
  return facts === undefined ? undefined : { WorkQueueItem: itemValue(new HeldItem(facts, MaxRetryCount)) };
}

export const PROCESS_ACTIONS = [
  defineLoop({
    id: 'WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItem',
    aliases: ['WorkQueues.ProcessWorkQueueItem'],
    title,
    parameters: { WorkQueue: text(), FilterRows: text('') },
    outputs: ['WorkQueueItem'],
    errors,
    run: (given, context) => next(context, given),
  }),
  defineLoop({
    id: 'WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItemOverrideRetry',
    title,
    parameters: { MaxRetryCount: integer(0), WorkQueue: text(), FilterRows: text('') },
    outputs: ['WorkQueueItem'],
    errors,
    run: (given, context) => next(context, given),
  }),
];
