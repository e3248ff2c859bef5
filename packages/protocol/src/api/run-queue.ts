import { z } from 'zod';
import { idField } from './fields.ts';
import { route } from './route.ts';
import { desktopFlowRunSchema, waitReasonSchema } from './runs.ts';

export const queueStateField = z.enum(['Running', 'NextToRun', 'Queued']);

/** A desktop flow run that has not ended, with its place in the queue of its machine or group. */
export const queuedRunSchema = desktopFlowRunSchema.extend({
  queueState: queueStateField,
  /** The place among the runs that wait for the same machine or group, from 1; null once it runs. */
  position: z.number().nullable(),
  /** It stands before its own place, because somebody moved it to the top. */
  isMovedToTop: z.boolean(),
  /** Why it waits; null for a run that a machine has. */
  waitReason: waitReasonSchema.nullable(),
  /** What the caller may do with it now; `see` is to look at the run itself. */
  may: z.object({ see: z.boolean(), prioritize: z.boolean(), move: z.boolean(), cancel: z.boolean() }),
});
export type QueuedRun = z.infer<typeof queuedRunSchema>;

export const runQueueRoutes = {
  listRunQueue: route({
    method: 'GET',
    path: '/api/run-queue',
    access: 'signed-in',
    summary: 'The desktop flow runs that run or wait, in the order in which they start',
    query: z.object({
      targetId: idField.optional().describe('The queue of one machine or group'),
      machineId: idField.optional().describe('What runs on one machine, and what waits for it or its group'),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: z.object({
      items: z.array(queuedRunSchema),
      /** How many there are, also when the answer holds fewer. */
      total: z.number(),
    }),
  }),
  changeRunPriority: route({
    method: 'PUT',
    path: '/api/desktop-flow-runs/:runId/priority',
    access: 'signed-in',
    summary: 'Change the priority of a run that waits',
    body: z.object({ priority: z.enum(['Normal', 'High']) }),
    response: desktopFlowRunSchema,
  }),
  moveRunToTop: route({
    method: 'POST',
    path: '/api/desktop-flow-runs/:runId/move-to-top',
    access: 'signed-in',
    summary: 'Let a run that waits start before all others, whatever their priority',
    response: desktopFlowRunSchema,
  }),
  undoMoveRunToTop: route({
    method: 'DELETE',
    path: '/api/desktop-flow-runs/:runId/move-to-top',
    access: 'signed-in',
    summary: 'Put a run that was moved to the top back to its own place',
    response: desktopFlowRunSchema,
  }),
} as const;
