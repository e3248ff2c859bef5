import { z } from 'zod';
import { idField, timeField } from './fields.ts';
import { route } from './route.ts';
import { cloudRunFilter, cloudRunStatusField, resumeDefinitionField } from './runs.ts';

/** Runs that one change takes. */
export const MAX_CHANGED_RUNS = 1000;

export const runChangeActions = ['cancel', 'resubmit', 'resume'] as const;
export type RunChangeAction = (typeof runChangeActions)[number];

/** The same thing done with many cloud flow runs. The server remembers it for a day, or until it is started anew. */
export const runChangeSchema = z.object({
  id: idField,
  action: z.enum(runChangeActions),
  /** How many runs it is about, and with how many it is through. */
  total: z.number(),
  done: z.number(),
  /** With which runs it could not be done, and why. */
  failures: z.array(
    z.object({ runId: idField, cloudFlowName: z.string(), code: z.string(), message: z.string(), fix: z.string().nullable() }),
  ),
  /** More runs than one change takes passed the filter. */
  isCut: z.boolean(),
  startedAt: timeField,
  endedAt: timeField.nullable(),
});
export type RunChange = z.infer<typeof runChangeSchema>;

/** Named runs, or those that a filter finds and the change fits: runs that have not ended for `cancel`, that failed for `resume`. */
export const runSelection = z.union([
  z.object({ ids: z.array(idField).min(1).max(MAX_CHANGED_RUNS) }),
  z.object({ filter: cloudRunFilter }),
]);

export const runChangeRoutes = {
  listCloudFlowRunIds: route({
    method: 'GET',
    path: '/api/cloud-flow-run-ids',
    access: 'signed-in',
    summary: 'The ids of the newest runs that pass a filter, as many as one change takes',
    query: cloudRunFilter,
    response: z.object({ items: z.array(z.object({ id: idField, status: cloudRunStatusField })), hasMore: z.boolean() }),
  }),
  changeCloudFlowRuns: route({
    method: 'POST',
    path: '/api/cloud-flow-run-changes',
    access: 'signed-in',
    summary: 'Cancel, resubmit or resume many runs; the answer comes at once, the work goes on. Asked twice, it is done once',
    body: z.object({ action: z.enum(runChangeActions), with: resumeDefinitionField.default('published'), selection: runSelection }),
    status: 202,
    response: runChangeSchema,
  }),
  listRunChanges: route({
    method: 'GET',
    path: '/api/cloud-flow-run-changes',
    access: 'signed-in',
    summary: 'The changes of many runs that the caller asked for, newest first',
    response: z.object({ items: z.array(runChangeSchema) }),
  }),
  forgetRunChange: route({
    method: 'DELETE',
    path: '/api/cloud-flow-run-changes/:changeId',
    access: 'signed-in',
    summary: 'Forget a change that is over; its runs stay as they are',
  }),
} as const;
