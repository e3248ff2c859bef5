import { z } from 'zod';
import { exactJsonField, flowErrorSchema, idField, manyOf, pageOf, pageQuery, timeField, timeRangeQuery } from './fields.ts';
import { logVerbosityField } from './log-verbosity.ts';
import { route } from './route.ts';

export const cloudRunStatusField = z.enum(['Running', 'Waiting', 'Succeeded', 'Failed', 'Cancelled', 'TimedOut']);
export const actionStatusField = z.enum(['Running', 'Waiting', 'Succeeded', 'Failed', 'Skipped', 'Cancelled', 'TimedOut']);

/** Who or what started a cloud flow run. */
export const runStarterSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('account'), accountId: idField, name: z.string() }),
  z.object({ kind: z.literal('schedule') }),
  z.object({ kind: z.literal('http') }),
  /** Something that the trigger of a connector noticed. */
  z.object({ kind: z.literal('event') }),
  /** A run of another flow that calls this one. */
  z.object({ kind: z.literal('cloud-flow'), runId: idField, cloudFlowName: z.string() }),
]);
export type RunStarterView = z.infer<typeof runStarterSchema>;

export const RUN_STARTER_KINDS = ['schedule', 'http', 'event', 'cloud-flow'] as const;

export const cloudFlowRunSchema = z.object({
  id: idField,
  cloudFlowId: idField,
  cloudFlowName: z.string(),
  status: cloudRunStatusField,
  /** It waits until fewer runs of its flow are open, as the concurrency of the trigger says. */
  isHeld: z.boolean(),
  error: flowErrorSchema.nullable(),
  /** The action because of which it failed; null for any other end, and for whoever may only run the flow. Secured messages are empty. */
  failedAction: z.object({ path: z.string(), name: z.string(), code: z.string(), message: z.string() }).nullable(),
  startedAt: timeField,
  endedAt: timeField.nullable(),
  startedBy: runStarterSchema,
  /** The version that somebody tried out; null for a run that was no test. */
  testedVersion: z.number().nullable(),
  resubmitOf: idField.nullable(),
  /** The run that this one went on with. */
  resumeOf: idField.nullable(),
});
export type CloudFlowRun = z.infer<typeof cloudFlowRunSchema>;

/** One action of a run. Inside loops the same action appears once per iteration, under its own path. */
export const actionRunSchema = z.object({
  /** Unique in the run: names from the root, each loop with its index, such as `Each/3/Compose`. */
  path: z.string(),
  name: z.string(),
  type: z.string(),
  status: actionStatusField,
  code: z.string(),
  startedAt: timeField.nullable(),
  endedAt: timeField.nullable(),
  error: flowErrorSchema.nullable(),
  /** Absent in lists when large: ask for the one action. Secured values are `{}` with `isSecured`. */
  inputs: exactJsonField.optional(),
  outputs: exactJsonField.optional(),
  hasSecuredInputs: z.boolean(),
  hasSecuredOutputs: z.boolean(),
  /** What the action gave to be searched for. */
  trackedProperties: exactJsonField.optional(),
  retryCount: z.number(),
  /** The desktop flow run that this action started. */
  desktopFlowRunId: idField.nullable(),
});
export type ActionRun = z.infer<typeof actionRunSchema>;

const waitFields = { path: z.string(), name: z.string(), since: timeField.nullable() };

/** What one action of a run, or one call of a desktop flow, waits for. Ids of what the reader may not see are null. */
export const runWaitSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('approval'), ...waitFields, approvalId: idField.nullable(), title: z.string(), people: z.array(z.string()) }),
  z.object({ kind: z.literal('time'), ...waitFields, until: timeField }),
  /** Its flow begins no more actions at the moment, as the limits say; it goes on then at the earliest. */
  z.object({ kind: z.literal('pace'), ...waitFields, until: timeField }),
  /** A call to the address that the action gave to another service. */
  z.object({ kind: z.literal('callback'), ...waitFields }),
  z.object({ kind: z.literal('child-flow'), ...waitFields, runId: idField.nullable(), cloudFlowName: z.string() }),
  z.object({ kind: z.literal('desktop-flow'), ...waitFields, runId: idField.nullable(), desktopFlowName: z.string() }),
  z.object({ kind: z.literal('operation'), ...waitFields }),
]);
export type RunWait = z.infer<typeof runWaitSchema>;

export const cloudFlowRunDetailSchema = cloudFlowRunSchema.extend({
  /** What it waits for, as far as the reader sees its inside; no more than a few. */
  waits: z.array(runWaitSchema),
  /** The name under which the trigger wants the run tracked. */
  clientTrackingId: z.string().nullable(),
  trigger: actionRunSchema,
  actions: z.array(actionRunSchema),
  /** True when there are more actions than this answer holds; page through the actions route. */
  hasMoreActions: z.boolean(),
  response: exactJsonField.optional(),
  /** Runs that went on with this one, newest first. */
  resumedBy: z.array(idField),
});
export type CloudFlowRunDetail = z.infer<typeof cloudFlowRunDetailSchema>;

/** Which runs a list holds. */
export const cloudRunFilter = timeRangeQuery.extend({
  cloudFlowId: idField.optional(),
  status: manyOf(cloudRunStatusField).optional(),
  startedBy: z.union([idField, z.enum(RUN_STARTER_KINDS)]).optional(),
  flowName: z.string().min(1).max(200).optional().describe('A part of the name; case does not count'),
});

/** Which definition a run goes on with: the one that it had, or the one that is published now. */
export const resumeDefinitionField = z.enum(['same', 'published']);
export type ResumeDefinition = z.infer<typeof resumeDefinitionField>;

export const cloudFlowRunRoutes = {
  listCloudFlowRuns: route({
    method: 'GET',
    path: '/api/cloud-flow-runs',
    access: 'signed-in',
    summary: 'Cloud flow runs, newest first',
    query: pageQuery.extend(cloudRunFilter.shape),
    response: pageOf(cloudFlowRunSchema),
  }),
  getCloudFlowRun: route({
    method: 'GET',
    path: '/api/cloud-flow-runs/:runId',
    access: 'signed-in',
    summary: 'One cloud flow run with its first 500 actions',
    response: cloudFlowRunDetailSchema,
  }),
  listActionRuns: route({
    method: 'GET',
    path: '/api/cloud-flow-runs/:runId/actions',
    access: 'signed-in',
    summary: 'The actions of a run with inputs and outputs, in the order of their paths',
    query: z.object({
      after: z.string().optional(),
      under: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    response: z.object({ items: z.array(actionRunSchema), next: z.string().nullable() }),
  }),
  getCloudFlowRunDefinition: route({
    method: 'GET',
    path: '/api/cloud-flow-runs/:runId/definition',
    access: 'signed-in',
    summary: 'The triggers and actions that a run was started with, whatever the flow is now',
    response: z.object({
      definition: z.string().describe('JSON text, without parameters, whose values may be secret'),
      order: z.array(z.string()).describe('The names of its actions in the order in which one reads them'),
    }),
  }),
  cancelCloudFlowRun: route({
    method: 'POST',
    path: '/api/cloud-flow-runs/:runId/cancel',
    access: 'signed-in',
    summary: 'Cancel a run; desktop flow runs that it waits for are cancelled too unless their asynchronous pattern is off',
    status: 202,
    response: cloudFlowRunSchema,
  }),
  resubmitCloudFlowRun: route({
    method: 'POST',
    path: '/api/cloud-flow-runs/:runId/resubmit',
    access: 'signed-in',
    summary: 'Start a new run with the same trigger data',
    status: 202,
    response: z.object({ runId: idField }),
  }),
  lookAtResume: route({
    method: 'GET',
    path: '/api/cloud-flow-runs/:runId/resume',
    access: 'signed-in',
    summary: 'Whether the flow has changed since the run began, its values of environment variables included, and which versions it has',
    response: z.object({
      hasFlowChanged: z.boolean(),
      publishedVersion: z.number().nullable(),
      draftVersion: z.number().nullable().describe('The latest version, when it is newer than the published one'),
    }),
  }),
  resumeCloudFlowRun: route({
    method: 'POST',
    path: '/api/cloud-flow-runs/:runId/resume',
    access: 'signed-in',
    summary: 'Start a new run that goes on where this one failed; what was done is not done again',
    body: z.object({ with: resumeDefinitionField }),
    status: 202,
    response: z.object({ runId: idField }),
  }),
} as const;

export const DESKTOP_RUN_STATUSES = [
  'Queued',
  'Offered',
  'Started',
  'Unreachable',
  'Succeeded',
  'Failed',
  'Cancelled',
  'Declined',
  'TimedOut',
  'Interrupted',
  'NotStarted',
] as const;
export const desktopRunStatusField = z.enum(DESKTOP_RUN_STATUSES);

export const desktopFlowRunSchema = z.object({
  id: idField,
  desktopFlowId: idField,
  desktopFlowName: z.string(),
  status: desktopRunStatusField,
  runMode: z.enum(['attended', 'unattended']),
  priority: z.enum(['Normal', 'High']),
  connectionId: idField,
  username: z.string(),
  targetId: idField,
  targetName: z.string(),
  machineId: idField.nullable(),
  machineName: z.string().nullable(),
  /** The cloud flow run that started it; null when a person did, or when the reader may not see that flow. */
  parent: z.object({ runId: idField, cloudFlowId: idField, cloudFlowName: z.string(), actionPath: z.string() }).nullable(),
  /** Who started it by hand; null when a cloud flow did, and for whoever sees no more than its place in the queue. */
  startedBy: z.object({ accountId: idField, name: z.string() }).nullable(),
  requestedAt: timeField,
  startedAt: timeField.nullable(),
  endedAt: timeField.nullable(),
  isCancelRequested: z.boolean(),
  error: z
    .object({
      code: z.string(),
      message: z.string(),
      subflow: z.string().optional(),
      line: z.number().optional(),
      action: z.string().optional(),
    })
    .nullable(),
});
export type DesktopFlowRun = z.infer<typeof desktopFlowRunSchema>;

export const waitReasonSchema = z.object({
  code: z.string(),
  message: z.string(),
  /** Why each machine of the target does not take the run now. */
  machines: z.array(z.object({ machineId: idField, machineName: z.string(), code: z.string(), message: z.string() })),
});

export const queueEventSchema = z.object({ seq: z.number(), at: timeField, kind: z.string(), message: z.string() });

export const actionLogEntrySchema = z.object({
  seq: z.number(),
  at: timeField,
  subflow: z.string(),
  line: z.number(),
  action: z.string(),
  durationMs: z.number(),
  status: z.string(),
  message: z.string().optional(),
  /** What the statement took and gave: JSON text of an object of short texts, sensitive ones masked. */
  inputs: z.string().optional(),
  outputs: z.string().optional(),
});
export type ActionLogEntry = z.infer<typeof actionLogEntrySchema>;

export const desktopFlowRunDetailSchema = desktopFlowRunSchema.extend({
  /** Sensitive values are masked. */
  inputs: exactJsonField,
  outputs: exactJsonField,
  agentVersion: z.string().nullable(),
  actionCount: z.number(),
  logVerbosity: logVerbosityField,
  /** Why a queued run waits; null once it has started. */
  waitReason: waitReasonSchema.nullable(),
  /** What operations of connectors that it called wait for; none unless it is at work. */
  waits: z.array(runWaitSchema),
  queuePosition: z.number().nullable(),
  events: z.array(queueEventSchema),
  lateResult: z.object({ status: z.string(), at: timeField }).nullable(),
});
export type DesktopFlowRunDetail = z.infer<typeof desktopFlowRunDetailSchema>;

export const desktopFlowRunRoutes = {
  listDesktopFlowRuns: route({
    method: 'GET',
    path: '/api/desktop-flow-runs',
    access: 'signed-in',
    summary: 'Desktop flow runs, newest first',
    query: pageQuery.extend({
      ...timeRangeQuery.shape,
      desktopFlowId: idField.optional(),
      machineId: idField.optional(),
      targetId: idField.optional(),
      parentRunId: idField.optional(),
      cloudFlowId: idField.optional().describe('The cloud flow whose runs asked for it'),
      ownerId: idField.optional().describe('Whose connection it used'),
      status: manyOf(desktopRunStatusField).optional(),
      flowName: z.string().min(1).max(200).optional().describe('A part of the name; case does not count'),
    }),
    response: pageOf(desktopFlowRunSchema),
  }),
  getDesktopFlowRun: route({
    method: 'GET',
    path: '/api/desktop-flow-runs/:runId',
    access: 'signed-in',
    summary: 'One desktop flow run with queue events and what it waits for',
    response: desktopFlowRunDetailSchema,
  }),
  getActionLog: route({
    method: 'GET',
    path: '/api/desktop-flow-runs/:runId/log',
    access: 'signed-in',
    summary: 'The action log, oldest first',
    query: z.object({ after: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(1000).default(500) }),
    response: z.object({ items: z.array(actionLogEntrySchema), next: z.number().nullable() }),
  }),
  cancelDesktopFlowRun: route({
    method: 'POST',
    path: '/api/desktop-flow-runs/:runId/cancel',
    access: 'signed-in',
    summary: 'Cancel one desktop flow run, queued or running',
    status: 202,
    response: desktopFlowRunSchema,
  }),
  stopDesktopFlowRunSafely: route({
    method: 'POST',
    path: '/api/desktop-flow-runs/:runId/stop-safely',
    access: 'signed-in',
    summary: 'Ask a running desktop flow to end where it says that it can',
    status: 202,
    response: desktopFlowRunSchema,
  }),
} as const;
