import { z } from 'zod';
import { flowErrorSchema, idField, timeField } from './fields.ts';
import { route } from './route.ts';
import { queueStateField } from './run-queue.ts';
import { waitReasonSchema } from './runs.ts';

export const overviewPeriodField = z.enum(['24h', '7d', '30d']);
export type OverviewPeriod = z.infer<typeof overviewPeriodField>;

/** How runs ended: `failed` is every end that is neither a success nor a cancel; `open` are those that have not ended. */
export const runOutcomesSchema = z.object({ succeeded: z.number(), failed: z.number(), cancelled: z.number(), open: z.number() });
export type RunOutcomes = z.infer<typeof runOutcomesSchema>;

const failingFlowSchema = z.object({
  flowId: idField,
  flowName: z.string(),
  failed: z.number(),
  /** All its runs that have ended. */
  ended: z.number(),
  lastFailure: z.object({ runId: idField, at: timeField, error: flowErrorSchema.nullable() }),
});
export type FailingFlow = z.infer<typeof failingFlowSchema>;

export const runStatisticsSchema = z.object({
  /** One entry for each hour or day of the period, also for those without runs; a run counts when it began. */
  intervals: z.array(runOutcomesSchema.extend({ at: timeField })),
  totals: runOutcomesSchema,
  /** Successes among successes and failures, 0 to 1; null without either. Cancelled runs say nothing about a flow. */
  successRate: z.number().nullable(),
  /** Of the runs that have ended, of desktop flow runs from the start on the machine; null without any. */
  averageMs: z.number().nullable(),
  /** The same; at most 5 % off, as durations are kept in classes. */
  medianMs: z.number().nullable(),
  failingFlows: z.array(failingFlowSchema),
});
export type RunStatistics = z.infer<typeof runStatisticsSchema>;

/** What a person should look at, the gravest first. */
export const attentionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('machineQuarantined'), machineId: idField, machineName: z.string() }),
  z.object({ kind: z.literal('machineOffline'), machineId: idField, machineName: z.string(), queuedCount: z.number() }),
  z.object({ kind: z.literal('runUnreachable'), runId: idField, flowName: z.string(), machineName: z.string() }),
  z.object({ kind: z.literal('connectionBroken'), connectionId: idField, connectionName: z.string(), message: z.string() }),
  z.object({ kind: z.literal('runWaitsLong'), runId: idField, flowName: z.string(), since: timeField, message: z.string() }),
]);
export type Attention = z.infer<typeof attentionSchema>;

export const overviewSchema = z.object({
  from: timeField,
  to: timeField,
  step: z.enum(['hour', 'day']),
  cloudFlows: runStatisticsSchema,
  desktopFlows: runStatisticsSchema,
  queue: z.object({
    counts: z.record(queueStateField, z.number()),
    /** Why runs wait, the commonest reason first. */
    waits: z.array(waitReasonSchema.pick({ code: true, message: true }).extend({ runs: z.number() })),
  }),
  machines: z.object({ online: z.number(), offline: z.number(), quarantined: z.number() }),
  attention: z.array(attentionSchema),
});
export type Overview = z.infer<typeof overviewSchema>;

export const overviewRoutes = {
  getOverview: route({
    method: 'GET',
    path: '/api/overview',
    access: 'signed-in',
    summary: 'How runs of the last hours or days went, what waits, and what needs attention',
    query: z.object({
      period: overviewPeriodField.default('7d'),
      timeZone: z.string().max(100).default('UTC').describe('The IANA name of the time zone in which days begin'),
    }),
    response: overviewSchema,
  }),
} as const;
