import { z } from 'zod';
import { exactJsonField, idField } from './fields.ts';
import { route } from './route.ts';
import { itemNameField, processingNoteField, uniqueIdField, workQueuePriorityField } from './work-queue-items.ts';

/**
 * What a body makes up for a call that changes something: the same id again gets the same answer, and nothing is done twice. `received`
 * names calls whose answers have come, so that the server need not keep them.
 */
const callFields = { callId: idField, received: z.array(idField).max(100).default([]) };
const timeTextField = z.string().max(100);
const queueField = z.string().min(1).max(200);
const filterField = z.string().max(50_000);
const noteField = processingNoteField;

/** An item as desktop flows see it. */
export const runQueueItemSchema = z.object({
  id: idField,
  queueId: idField,
  name: z.string(),
  /** A text; JSON as text. */
  value: z.string(),
  uniqueId: z.string(),
  status: z.string(),
  priority: workQueuePriorityField,
  notes: z.string(),
  retryCount: z.number(),
  /** ISO 8601. */
  expiresAt: z.string().nullable(),
  delayUntil: z.string().nullable(),
});
export type RunQueueItem = z.infer<typeof runQueueItemSchema>;

export const newRunQueueItemSchema = z.object({
  name: itemNameField.or(z.literal('')),
  value: z.string(),
  priority: workQueuePriorityField,
  isOnHold: z.boolean(),
  uniqueId: uniqueIdField.optional(),
  expiresAt: timeTextField.optional(),
  delayUntil: timeTextField.optional(),
  notes: noteField.optional(),
});
export type NewRunQueueItem = z.infer<typeof newRunQueueItemSchema>;

export const runQueueChangeSchema = z.object({
  status: z.enum(['Processed', 'GenericException', 'ITException', 'BusinessException', 'Queued']).optional(),
  notes: noteField.optional(),
  value: z.string().optional(),
  /** With the status Queued. */
  delayUntil: timeTextField.optional(),
  expiresAt: timeTextField.optional(),
  /** How often the item is tried again after an IT exception, in place of what its queue says. */
  maxRetries: z.number().int().min(0).max(1000).optional(),
});
export type RunQueueChange = z.infer<typeof runQueueChangeSchema>;

/** What became of one item that was to be added. */
export const addedRunQueueItemSchema = z.object({
  item: runQueueItemSchema.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type AddedRunQueueItem = z.infer<typeof addedRunQueueItemSchema>;

/** What a desktop flow run reaches beyond its machine. They take the ticket of a run that is at work, and nothing else. */
export const runServiceRoutes = {
  takeRunQueueItem: route({
    method: 'POST',
    path: '/api/run-services/work-queues/take',
    access: 'run-ticket',
    summary: 'Take the next item of a work queue for a desktop flow run',
    body: z.object({ ...callFields, queue: queueField, filter: filterField.default('') }),
    response: z.object({ item: runQueueItemSchema.nullable() }),
  }),
  updateRunQueueItem: route({
    method: 'POST',
    path: '/api/run-services/work-queues/update',
    access: 'run-ticket',
    summary: 'Say how the processing of an item ended, or put it back',
    body: z.object({ ...callFields, itemId: idField, change: runQueueChangeSchema }),
    response: z.object({ item: runQueueItemSchema }),
  }),
  addRunQueueItems: route({
    method: 'POST',
    path: '/api/run-services/work-queues/add',
    access: 'run-ticket',
    summary: 'Add items to a work queue, each by itself',
    body: z.object({ ...callFields, queue: queueField, items: z.array(newRunQueueItemSchema).min(1).max(1000) }),
    response: z.object({ results: z.array(addedRunQueueItemSchema) }),
  }),
  listRunQueueItems: route({
    method: 'POST',
    path: '/api/run-services/work-queues/list',
    access: 'run-ticket',
    summary: 'Items of a work queue, without taking them',
    body: z.object({ queue: queueField, filter: filterField, limit: z.number().int().min(1).max(5000) }),
    response: z.object({ items: z.array(runQueueItemSchema) }),
  }),
  getRunCredential: route({
    method: 'POST',
    path: '/api/run-services/credentials/get',
    access: 'run-ticket',
    summary: 'User name and password of a credential that the run may use',
    body: z.object({ name: z.string().min(1).max(200) }),
    response: z.object({ username: z.string(), password: z.string() }),
  }),
  invokeRunConnector: route({
    method: 'POST',
    path: '/api/run-services/connectors/invoke',
    access: 'run-ticket',
    summary: 'Run an operation of a connector in the name of a desktop flow run',
    body: z.object({
      ...callFields,
      connection: z.string().max(200),
      connectorId: z.string().min(1).max(300),
      operationId: z.string().min(1).max(200),
      parameters: exactJsonField,
    }),
    response: z.object({ outputs: exactJsonField }),
  }),
} as const;
