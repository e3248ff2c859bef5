import { z } from 'zod';
import { descriptionField, exactJsonField, idField, manyOf, nameField, pageOf, pageQuery, timeField, timeRangeQuery } from './fields.ts';
import { route } from './route.ts';
import {
  itemNameField,
  momentField,
  newWorkQueueItemSchema,
  processingNoteField,
  takenItemSchema,
  workQueueItemDetailSchema,
  workQueueItemSchema,
  workQueueItemStates,
  workQueueLimits,
  workQueueOutcomeField,
  workQueuePriorityField,
} from './work-queue-items.ts';

/** The name by which flows and scripts call a queue; case does not count. */
export const workQueueKeyField = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must begin with a letter or digit and hold letters, digits, dots, underscores and hyphens only');

const DAY_MS = 86_400_000;
const lifetimeField = z
  .number()
  .int()
  .min(60_000)
  .max(3660 * DAY_MS);
const maxRetriesField = z.number().int().min(0).max(100);
const leaseField = z
  .number()
  .int()
  .min(1000)
  .max(7 * DAY_MS);

export const workQueueCountsSchema = z.object({
  Queued: z.number(),
  Processing: z.number(),
  Processed: z.number(),
  GenericException: z.number(),
  ITException: z.number(),
  BusinessException: z.number(),
  OnHold: z.number(),
  Expired: z.number(),
});
export type WorkQueueCounts = z.infer<typeof workQueueCountsSchema>;

export const workQueueSchema = z.object({
  id: idField,
  name: z.string(),
  description: z.string(),
  key: z.string(),
  /** How long items live that say nothing else; null: they do not expire. */
  defaultLifetimeMs: z.number().nullable(),
  /** JSON Schema that the values of items must satisfy, or null. It never changes. */
  valueSchema: exactJsonField,
  /** How often an item goes back to the queue by itself, after an IT exception or a taker that fell silent. */
  maxRetries: z.number(),
  /** How long a taker has unless it asks for another time. */
  leaseMs: z.number(),
  /** Values are sealed at rest, and only the owner and administrators see them. It never changes. */
  hasSensitiveValues: z.boolean(),
  ownerName: z.string(),
  /** Whether the caller may change it, and add, take and change its items. */
  isChangeable: z.boolean(),
  counts: workQueueCountsSchema,
  /** Of the items that were processed; null while there is none. */
  averageProcessingMs: z.number().nullable(),
  /** When the oldest item was added that waits; null when none waits. */
  oldestQueuedAt: timeField.nullable(),
  createdAt: timeField,
  updatedAt: timeField,
});
export type WorkQueue = z.infer<typeof workQueueSchema>;

export const newWorkQueueSchema = z.object({
  name: nameField,
  description: descriptionField.default(''),
  /** Made from the name unless it is given. */
  key: workQueueKeyField.optional(),
  defaultLifetimeMs: lifetimeField.nullable().default(null),
  valueSchema: exactJsonField.optional(),
  maxRetries: maxRetriesField.default(0),
  leaseMs: leaseField.default(30 * 60_000),
  hasSensitiveValues: z.boolean().default(false),
});
export type NewWorkQueue = z.input<typeof newWorkQueueSchema>;

/** A list of states with commas between them, a part of name or unique id, and when the items were added. */
const itemFilterShape = {
  states: manyOf(z.enum(workQueueItemStates)).optional(),
  priorities: manyOf(workQueuePriorityField).optional(),
  text: z.string().trim().max(200).optional(),
  ...timeRangeQuery.shape,
};

/** What is done with one item or many. */
export const workQueueBulkActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('requeue'), delayUntil: momentField.nullable().optional(), note: processingNoteField.optional() }),
  z.object({ kind: z.literal('hold'), note: processingNoteField.optional() }),
  z.object({ kind: z.literal('set-priority'), priority: workQueuePriorityField }),
  z.object({ kind: z.literal('delete') }),
]);
export type WorkQueueBulkAction = z.infer<typeof workQueueBulkActionSchema>;

const refusedItemSchema = z.object({ id: idField, name: z.string(), reason: z.string() });
export const workQueueBulkResultSchema = z.object({
  changed: z.number(),
  refused: z.number(),
  /** The first of those that stayed as they were, with the reason. */
  refusals: z.array(refusedItemSchema),
  /** Takes the action back as long as the server keeps it; null where that cannot be. */
  undoToken: idField.nullable(),
});
export type WorkQueueBulkResult = z.infer<typeof workQueueBulkResultSchema>;

export const importFormatField = z.enum(['csv', 'json']);
const importBody = z.object({ format: importFormatField, content: z.string().max(16 * 1024 * 1024) });
export const importFaultSchema = z.object({
  /** From 1; 0 for the whole. The header of a CSV is not counted. */
  row: z.number(),
  field: z.string(),
  message: z.string(),
});
export type WorkQueueImportFault = z.infer<typeof importFaultSchema>;

const takeBody = z.object({ leaseMs: leaseField.optional() });
const takeAnswer = z.object({ item: takenItemSchema.nullable() });
const leaseBody = z.object({ leaseToken: z.string().max(100) });
const completeBody = leaseBody.extend({ outcome: workQueueOutcomeField, note: processingNoteField.default('') });
const releaseBody = leaseBody.extend({ delayUntil: momentField.nullable().default(null), note: processingNoteField.default('') });
const renewBody = leaseBody.extend({ leaseMs: leaseField.optional() });

/** Queues of business work: flows and people put items in, and robots, flows and scripts take them out. */
export const workQueueRoutes = {
  listWorkQueues: route({
    method: 'GET',
    path: '/api/work-queues',
    access: 'signed-in',
    summary: 'Work queues with how many items stand where',
    response: z.object({ items: z.array(workQueueSchema) }),
  }),
  getWorkQueue: route({
    method: 'GET',
    path: '/api/work-queues/:workQueueId',
    access: 'signed-in',
    summary: 'One work queue',
    response: workQueueSchema,
  }),
  createWorkQueue: route({
    method: 'POST',
    path: '/api/work-queues',
    access: 'signed-in',
    summary: 'Create a work queue',
    body: newWorkQueueSchema,
    response: workQueueSchema,
    status: 201,
  }),
  updateWorkQueue: route({
    method: 'PATCH',
    path: '/api/work-queues/:workQueueId',
    access: 'signed-in',
    summary: 'Change a work queue; its schema and how its values are kept never change',
    body: z.object({
      name: nameField.optional(),
      description: descriptionField.optional(),
      key: workQueueKeyField.optional(),
      defaultLifetimeMs: lifetimeField.nullable().optional(),
      maxRetries: maxRetriesField.optional(),
      leaseMs: leaseField.optional(),
    }),
    response: workQueueSchema,
  }),
  deleteWorkQueue: route({
    method: 'DELETE',
    path: '/api/work-queues/:workQueueId',
    access: 'signed-in',
    summary: 'Delete a work queue with all its items',
  }),
  listWorkQueueItems: route({
    method: 'GET',
    path: '/api/work-queues/:workQueueId/items',
    access: 'signed-in',
    summary: 'Items of a work queue without their values, the newest first',
    query: pageQuery.extend(itemFilterShape),
    response: pageOf(workQueueItemSchema),
  }),
  addWorkQueueItem: route({
    method: 'POST',
    path: '/api/work-queues/:workQueueId/items',
    access: 'signed-in',
    summary: 'Add an item',
    body: newWorkQueueItemSchema,
    response: workQueueItemSchema,
    status: 201,
  }),
  checkWorkQueueImport: route({
    method: 'POST',
    path: '/api/work-queues/:workQueueId/import/check',
    access: 'signed-in',
    summary: 'Read items from CSV or JSON without adding them',
    body: importBody,
    response: z.object({
      total: z.number(),
      /** The first rows as they were read. */
      rows: z.array(
        z.object({
          name: z.string(),
          priority: z.string(),
          uniqueId: z.string().nullable(),
          value: exactJsonField,
          expiresAt: timeField.nullable(),
        }),
      ),
      faultCount: z.number(),
      faults: z.array(importFaultSchema),
    }),
  }),
  importWorkQueueItems: route({
    method: 'POST',
    path: '/api/work-queues/:workQueueId/import',
    access: 'signed-in',
    summary: `Add up to ${workQueueLimits.importItems} items from CSV or JSON: all, or none when a row has a fault`,
    body: importBody,
    response: z.object({ added: z.number() }),
    status: 201,
  }),
  changeWorkQueueItems: route({
    method: 'POST',
    path: '/api/work-queues/:workQueueId/bulk',
    access: 'signed-in',
    summary: 'Do something with chosen items, or with all that a filter finds',
    body: z.object({
      action: workQueueBulkActionSchema,
      selection: z.union([
        z.object({ ids: z.array(idField).min(1).max(workQueueLimits.selectedItems) }),
        z.object({ filter: z.object(itemFilterShape) }),
      ]),
    }),
    response: workQueueBulkResultSchema,
  }),
  undoWorkQueueChange: route({
    method: 'POST',
    path: '/api/work-queues/:workQueueId/undo',
    access: 'signed-in',
    summary: 'Take back what the caller did a moment ago, for the items that have not changed since',
    body: z.object({ undoToken: idField }),
    response: z.object({ restored: z.number(), skipped: z.number() }),
  }),
  takeWorkQueueItem: route({
    method: 'POST',
    path: '/api/work-queues/:workQueueId/take',
    access: 'signed-in',
    summary: 'Take the oldest item of the highest priority; nobody else gets it while the lease lasts',
    body: takeBody,
    response: takeAnswer,
  }),
  getWorkQueueItem: route({
    method: 'GET',
    path: '/api/work-queue-items/:itemId',
    access: 'signed-in',
    summary: 'An item with its value and history',
    response: workQueueItemDetailSchema,
  }),
  updateWorkQueueItem: route({
    method: 'PATCH',
    path: '/api/work-queue-items/:itemId',
    access: 'signed-in',
    summary: 'Change name, value, priority or times of an item; name and value are frozen while it is processed',
    body: z.object({
      name: itemNameField.optional(),
      value: exactJsonField.optional(),
      priority: workQueuePriorityField.optional(),
      expiresAt: momentField.nullable().optional(),
      delayUntil: momentField.nullable().optional(),
      note: processingNoteField.optional(),
    }),
    response: workQueueItemSchema,
  }),
  setWorkQueueItemStatus: route({
    method: 'POST',
    path: '/api/work-queue-items/:itemId/status',
    access: 'signed-in',
    summary: 'Move an item to another status; whoever is processing it loses it',
    body: z.object({
      status: z.enum(['Queued', 'OnHold', 'Processed', 'GenericException', 'ITException', 'BusinessException']),
      delayUntil: momentField.nullable().optional(),
      note: processingNoteField.default(''),
    }),
    response: workQueueItemSchema,
  }),
  completeWorkQueueItem: route({
    method: 'POST',
    path: '/api/work-queue-items/:itemId/complete',
    access: 'signed-in',
    summary: 'Say how the processing of a taken item ended',
    body: completeBody,
    response: workQueueItemSchema,
  }),
  releaseWorkQueueItem: route({
    method: 'POST',
    path: '/api/work-queue-items/:itemId/release',
    access: 'signed-in',
    summary: 'Put a taken item back into the queue, at once or with a delay',
    body: releaseBody,
    response: workQueueItemSchema,
  }),
  renewWorkQueueItem: route({
    method: 'POST',
    path: '/api/work-queue-items/:itemId/renew',
    access: 'signed-in',
    summary: 'Keep a taken item for longer',
    body: renewBody,
    response: workQueueItemSchema,
  }),
  deleteWorkQueueItem: route({
    method: 'DELETE',
    path: '/api/work-queue-items/:itemId',
    access: 'signed-in',
    summary: 'Delete an item that nobody is processing',
  }),
  takeWorkQueueItemAsMachine: route({
    method: 'POST',
    path: '/api/machine/work-queues/:workQueueId/take',
    access: 'machine',
    summary: 'A machine takes an item of a queue that its owner may change',
    body: takeBody,
    response: takeAnswer,
  }),
  completeWorkQueueItemAsMachine: route({
    method: 'POST',
    path: '/api/machine/work-queue-items/:itemId/complete',
    access: 'machine',
    summary: 'A machine says how the processing of its item ended',
    body: completeBody,
    response: workQueueItemSchema,
  }),
  releaseWorkQueueItemAsMachine: route({
    method: 'POST',
    path: '/api/machine/work-queue-items/:itemId/release',
    access: 'machine',
    summary: 'A machine puts its item back into the queue',
    body: releaseBody,
    response: workQueueItemSchema,
  }),
  renewWorkQueueItemAsMachine: route({
    method: 'POST',
    path: '/api/machine/work-queue-items/:itemId/renew',
    access: 'machine',
    summary: 'A machine keeps its item for longer',
    body: renewBody,
    response: workQueueItemSchema,
  }),
} as const;
