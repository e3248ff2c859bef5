import { type ActionContext, ActionError, type WorkQueues } from '@tandem/desktop-engine';

/** @throws ActionError `ServiceUnavailableError` when the run has no server */
export function workQueuesOf({ services }: ActionContext): WorkQueues {
  if (services.workQueues !== undefined) return services.workQueues;
  throw new ActionError('ServiceUnavailableError', 'This run reaches no work queues. Run the flow on a machine of the server.');
}

/** What may go wrong with each of them. */
export const QUEUE_ERRORS = ['WorkQueueNotFoundError', 'WorkQueueError', 'ServiceUnavailableError'] as const;
export const ITEM_ERRORS = ['WorkQueueItemNotFoundError', 'WorkQueueItemOnHoldError', 'WorkQueueError', 'ServiceUnavailableError'] as const;
