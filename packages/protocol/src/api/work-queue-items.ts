import type { Id } from '@tandem/kernel';
import { z } from 'zod';
import { exactJsonField, idField, timeField } from './fields.ts';

export type WorkQueueId = Id<'work-queue'>;
export type WorkQueueItemId = Id<'work-queue-item'>;

/** Where an item stands, in the words of the original product. */
export const workQueueItemStatuses = [
  'Queued',
  'Processing',
  'Processed',
  'GenericException',
  'ITException',
  'BusinessException',
  'OnHold',
] as const;
export type WorkQueueItemStatus = (typeof workQueueItemStatuses)[number];

/** What a list can ask for: `Queued` are the items that can still be taken, `Expired` those whose time was over before somebody took them. */
export const workQueueItemStates = [...workQueueItemStatuses, 'Expired'] as const;
export type WorkQueueItemState = (typeof workQueueItemStates)[number];

/** How the processing of an item can end. */
export const workQueueOutcomes = ['Processed', 'GenericException', 'ITException', 'BusinessException'] as const;
export type WorkQueueOutcome = (typeof workQueueOutcomes)[number];

export const workQueuePriorities = ['Low', 'Normal', 'High'] as const;
export type WorkQueuePriority = (typeof workQueuePriorities)[number];

/** Where an item can go from where it stands. Only a taker makes it `Processing`. */
export const WORK_QUEUE_TRANSITIONS: Readonly<Record<WorkQueueItemState, readonly WorkQueueItemStatus[]>> = {
  Queued: ['Processing'],
  Processing: workQueueOutcomes,
  Processed: ['Queued', 'OnHold'],
  GenericException: ['Queued', 'OnHold'],
  ITException: ['Queued', 'OnHold'],
  BusinessException: ['Queued', 'OnHold'],
  OnHold: ['Queued'],
  Expired: ['Queued', 'OnHold'],
};

export const workQueueLimits = {
  /** Of an item's value, as JSON text in UTF-8. */
  valueBytes: 2 * 1024 * 1024,
  /** Of one import. */
  importItems: 5000,
  /** Of one bulk action by selection. */
  selectedItems: 5000,
} as const;

export const itemNameField = z.string().trim().min(1).max(200);
/** Unique in its queue, without regard to the case of ASCII letters. */
export const uniqueIdField = z.string().trim().min(1).max(300);
export const workQueuePriorityField = z.enum(workQueuePriorities);
export const workQueueOutcomeField = z.enum(workQueueOutcomes);
export const processingNoteField = z.string().max(4000);
/** Milliseconds since 1970, as a client sends them. */
export const momentField = z.number().int().min(0).max(8.64e15);

/** Who did something with an item. */
export const workQueueActorSchema = z.object({
  kind: z.enum(['account', 'cloud-flow-run', 'desktop-flow-run', 'machine', 'system']),
  /** Of the account, the run or the machine; null for the server itself. */
  id: z.string().nullable(),
  name: z.string(),
});
export type WorkQueueActor = z.infer<typeof workQueueActorSchema>;

/** One line of an item's history. */
export const workQueueNoteSchema = z.object({
  at: timeField,
  actor: workQueueActorSchema,
  from: z.enum(workQueueItemStatuses).nullable(),
  to: z.enum(workQueueItemStatuses),
  text: z.string(),
});
export type WorkQueueNote = z.infer<typeof workQueueNoteSchema>;

export const workQueueItemSchema = z.object({
  id: idField,
  workQueueId: idField,
  name: z.string(),
  /** `Queued` while `isExpired` says that nobody can take it any more. */
  status: z.enum(workQueueItemStatuses),
  isExpired: z.boolean(),
  priority: workQueuePriorityField,
  uniqueId: z.string(),
  /** Nobody takes it from then on. */
  expiresAt: timeField.nullable(),
  /** Nobody takes it before. */
  delayUntil: timeField.nullable(),
  /** How often it went back to the queue by itself. */
  retryCount: z.number(),
  /** Who has it, or had it last. */
  processor: workQueueActorSchema.nullable(),
  /** When it goes back to the queue unless its taker says more; null unless it is Processing. */
  leaseUntil: timeField.nullable(),
  addedBy: workQueueActorSchema,
  addedAt: timeField,
  updatedAt: timeField,
  /** Of the last processing. */
  startedAt: timeField.nullable(),
  completedAt: timeField.nullable(),
  valueBytes: z.number(),
});
export type WorkQueueItem = z.infer<typeof workQueueItemSchema>;

export const workQueueItemDetailSchema = workQueueItemSchema.extend({
  /** Null also where `isValueHidden` says that the caller may not see it. */
  value: exactJsonField,
  isValueHidden: z.boolean(),
  /** Oldest first. */
  notes: z.array(workQueueNoteSchema),
});
export type WorkQueueItemDetail = z.infer<typeof workQueueItemDetailSchema>;

/** An item that somebody took, with what proves that it is theirs. */
export const takenItemSchema = workQueueItemSchema.extend({ value: exactJsonField, leaseToken: z.string() });
export type TakenWorkQueueItem = z.infer<typeof takenItemSchema>;

/** An item that is to be added. A value that is a string is text; anything else is JSON. */
export const newWorkQueueItemSchema = z.object({
  name: itemNameField,
  value: exactJsonField.optional(),
  priority: workQueuePriorityField.default('Normal'),
  /** `system-<GUID>` unless it is given. */
  uniqueId: uniqueIdField.optional(),
  /** The default lifetime of the queue unless it is given; null: never. */
  expiresAt: momentField.nullable().optional(),
  delayUntil: momentField.nullable().optional(),
  note: processingNoteField.optional(),
});
export type NewWorkQueueItem = z.input<typeof newWorkQueueItemSchema>;
