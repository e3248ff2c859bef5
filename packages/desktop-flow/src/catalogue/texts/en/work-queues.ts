import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  WorkQueue: 'Work queue',
  WorkQueueItem: { label: 'Work queue item', help: 'From Process work queue items' },
  FilterRows: {
    label: 'Filter rows',
    help: 'Conditions and order as FetchXML: <filter><condition attribute="name" operator="eq" value="A" /></filter>',
  },
  ProcessingNotes: { label: 'Processing notes', help: 'What people should know about the item' },
  DelayUntil: { label: 'Delay until', help: 'Nobody gets the item before.' },
  ExpiryDate: { label: 'Expires', help: 'Nobody gets the item after.' },
} as const satisfies Record<string, FieldTexts>;

export const workQueues: ModuleTexts = {
  module: 'WorkQueues',
  title: 'Work queues',
  actions: {
    'WorkQueues.BatchEnqueueWorkQueueItems': {
      title: 'Add multiple work queue items',
      description: 'Puts an item into a work queue for each row of a data table.',
      summary:
        'Add the items of {WorkQueueItemData} to {WorkQueue} and store them into {SuccessfulWorkQueueItems}, failed ones into {FailedWorkQueueItems}',
      inputs: {
        EnableParallelProcessing: { label: 'Enable parallel processing', help: 'Faster; the items may get another order.' },
        WorkQueueItemData: {
          label: 'Work queue item data',
          help: 'Columns: Name, Input, Expires in, Processing notes, Priority, Unique reference, Status, Delay until',
        },
        WorkQueue: shared.WorkQueue,
      },
      outputs: {
        FailedWorkQueueItems: 'The rows that could not be added, with the reason',
        HasFailedItems: 'Whether rows could not be added',
        SuccessfulWorkQueueItems: 'The rows that were added, with their items',
      },
      keywords: ['enqueue', 'batch', 'bulk', 'import'],
    },
    'WorkQueues.EnqueueWorkQueueItem': {
      title: 'Add work queue item',
      description: 'Puts an item into a work queue, for this or another flow to process.',
      summary: 'Add item {Name} to {WorkQueue} and store it into {WorkQueueItem}',
      inputs: {
        ProcessingResult: shared.ProcessingNotes,
        DelayUntil: shared.DelayUntil,
        ThrowOnDuplicateWorkQueueItem: {
          label: 'Fail if the item exists already',
          help: 'When off, an item of the same unique ID is not added again.',
        },
        UniqueId: { label: 'Unique ID or reference', help: 'Only one item of the queue may have it.' },
        ExpiryDate: shared.ExpiryDate,
        Status: 'Status',
        WorkQueue: shared.WorkQueue,
        Priority: 'Priority',
        Value: { label: 'Input', help: 'The data to process, as text or JSON' },
        Name: 'Name',
      },
      outputs: { WorkQueueItem: 'The item' },
      variants: {
        'WorkQueues.EnqueueWorkQueueItem.WithUniqueId': { title: 'With unique ID or reference' },
        'WorkQueues.EnqueueWorkQueueItem.WithoutUniqueId': { title: 'Without unique ID or reference' },
      },
      keywords: ['enqueue', 'create', 'insert'],
    },
    'WorkQueues.GetWorkQueueItems': {
      title: 'Get work queue items',
      description: 'Gives items of a work queue without taking them for processing.',
      summary: 'Store items of {WorkQueue} into {WorkQueueItems}',
      inputs: {
        RowsToReturn: { label: 'Number of rows', help: 'The most items to give' },
        ThrowIfWorkQueueNotFound: 'Fail if the work queue is not found',
        WorkQueue: shared.WorkQueue,
        FilterRows: shared.FilterRows,
      },
      outputs: { WorkQueueItems: 'The list of items' },
      keywords: ['list', 'read', 'query', 'find'],
    },
    'WorkQueues.ProcessWorkQueueItem': {
      title: 'Process work queue items',
      description: 'Takes one queued item after the other, in the order of the queue, and runs the actions up to its end for each.',
      notes:
        'An item that the flow leaves without a status when it ends counts as an IT exception. With a filter only items are taken that could be taken without one, too.',
      summary: 'Process the items of {WorkQueue}, each in {WorkQueueItem}',
      inputs: {
        WorkQueue: shared.WorkQueue,
        FilterRows: shared.FilterRows,
        MaxRetryCount: { label: 'Max retry count', help: 'How often an item is tried again after an IT exception; 0 is never.' },
      },
      outputs: { WorkQueueItem: 'The item; its Value is the data to process' },
      variants: {
        'WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItem': { title: 'Retries as the work queue says' },
        'WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItemOverrideRetry': {
          title: 'Overwrite work queue auto-retry configuration',
          summary: 'Process the items of {WorkQueue}, each in {WorkQueueItem}, with at most {MaxRetryCount} retries',
        },
      },
      keywords: ['dequeue', 'loop', 'next', 'take'],
    },
    'WorkQueues.RequeueWorkQueueItem': {
      title: 'Requeue item with delay',
      description: 'Puts an item that is being processed back into its queue, to be processed again later.',
      summary: 'Requeue {WorkQueueItem} and delay it until {DelayUntil}',
      inputs: {
        WorkQueueItem: shared.WorkQueueItem,
        DelayUntil: shared.DelayUntil,
        ExpiryDate: shared.ExpiryDate,
        ProcessingResult: shared.ProcessingNotes,
      },
      outputs: {},
      keywords: ['retry', 'postpone', 'return', 'later'],
    },
    'WorkQueues.UpdateProcessingNotes': {
      title: 'Update work queue item processing notes',
      description: 'Writes notes on an item and leaves its status as it is.',
      summary: 'Set the processing notes of {WorkQueueItem} to {ProcessingNotes}',
      inputs: { WorkQueueItem: shared.WorkQueueItem, ProcessingNotes: shared.ProcessingNotes },
      outputs: {},
      keywords: ['comment', 'result'],
    },
    'WorkQueues.UpdateWorkQueueItem': {
      title: 'Update work queue item',
      description: 'Says how the processing of an item ended, with notes and other data where you want.',
      notes: 'A processing timeout becomes a generic exception with a note that says so.',
      summary: 'Set {WorkQueueItem} to {Status}',
      inputs: {
        WorkQueueItem: shared.WorkQueueItem,
        Status: 'Status',
        InputValue: { label: 'Input', help: 'Data that replaces that of the item' },
        ProcessingResult: shared.ProcessingNotes,
      },
      outputs: {},
      keywords: ['complete', 'processed', 'exception', 'result'],
    },
  },
  options: {
    WorkQueueItemEnqueueStatus: { Queued: 'Queued', Paused: 'On hold' },
    WorkQueueItemPriority: { High: 'High', Normal: 'Normal', Low: 'Low' },
    WorkQueueItemStatus: {
      Unchanged: 'Unchanged',
      Processed: 'Processed',
      GenericException: 'Generic exception',
      ITException: 'IT exception',
      BusinessException: 'Business exception',
      ProcessingTimeout: 'Processing timeout',
    },
  },
  errors: {
    WorkQueueNotFoundError: 'There is no work queue of that id or key',
    WorkQueueItemNotFoundError: 'The item was deleted, or does not belong to this run any more',
    WorkQueueItemOnHoldError: 'The item was put on hold meanwhile',
    InvalidFetchXmlError: 'The filter is no FetchXML for work queue items',
    DuplicateWorkQueueItemError: 'The queue has an item of that unique ID already',
    WorkQueueError: 'The work queue did not do it',
    ServiceUnavailableError: 'The run does not have what the action needs',
  },
};
