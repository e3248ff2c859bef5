import { LimitProfile } from '@tandem/kernel';
import { z } from 'zod';
import { environmentVariableKinds, newEnvironmentVariableSchema } from './environment-variables.ts';
import { diagnosticSchema, exactJsonField, idField, jsonField, nameField, timeField } from './fields.ts';
import { connectionSourceField } from './flow-shares.ts';
import { route } from './route.ts';

/** One field of the form with which a person starts an instant cloud flow. */
export const triggerInputSchema = z.object({
  /** Key in the trigger body, such as `text_1`. */
  key: z.string(),
  title: z.string(),
  description: z.string(),
  kind: z.enum(['text', 'yes-no', 'number', 'date', 'email', 'file', 'choice']),
  isRequired: z.boolean(),
  choices: z.array(z.string()).optional(),
});
export type ApiTriggerInput = z.infer<typeof triggerInputSchema>;

export const connectionReferenceSchema = z.object({
  /** Key in the definition, such as `shared_uiflow`. */
  key: z.string(),
  apiName: z.string(),
  connectionId: idField.nullable(),
  /** What this installation makes of the connector; actions of an unsupported one fail when a run reaches them. */
  support: z.enum(['connection-needed', 'no-connection-needed', 'unsupported']),
});
export type ConnectionReference = z.infer<typeof connectionReferenceSchema>;

/** A reference of a flow that is there. */
export const flowReferenceSchema = connectionReferenceSchema.extend({
  source: connectionSourceField,
  /** For a reference that gets a connection of whoever runs the flow: what the one who asks chose last. */
  ownConnectionId: idField.nullable(),
});

/** What the one who asks is to a flow. */
export const flowAccessField = z.enum(['owner', 'co-owner', 'run-only', 'administrator']);
export type FlowAccessKind = z.infer<typeof flowAccessField>;

const versionFields = {
  /** What designers open. */
  latestVersion: z.number(),
  /** What runs; null for a flow that was never published, of which the rest shows the latest version. */
  publishedVersion: z.number().nullable(),
};

const isDraftField = z.boolean().default(false).describe('Keeps the text as it is, with its errors, and does not publish it');

/** Why a flow is off that no person turned off. */
export const turnedOffSchema = z.object({
  /** Its runs, or its trigger, only failed for longer than the limits allow; or it got another owner, who has to look at it first. */
  reason: z.enum(['runs-failing', 'trigger-failing', 'handed-over']),
  at: timeField,
  failingSince: timeField.nullable(),
  /** How it failed last; null for whoever may only run the flow. */
  fault: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type TurnedOff = z.infer<typeof turnedOffSchema>;

export const cloudFlowSchema = z.object({
  id: idField,
  name: z.string(),
  ownerName: z.string(),
  access: flowAccessField,
  state: z.enum(['On', 'Off', 'Suspended']).describe('Suspended: turned off because it only failed'),
  turnedOff: turnedOffSchema.nullable(),
  triggerKind: z.enum(['instant', 'automated', 'scheduled']),
  /** Whether other flows can run it: a person or a request starts it. */
  isCallable: z.boolean(),
  ...versionFields,
  createdAt: timeField,
  updatedAt: timeField,
  lastRunAt: timeField.nullable(),
  lastRunStatus: z.string().nullable(),
});
export type CloudFlow = z.infer<typeof cloudFlowSchema>;

const triggerFaultSchema = z.object({ code: z.string(), message: z.string(), at: timeField });

/** Why a flow does, or does not, start by itself. */
export const triggerStateSchema = z.object({
  /** For triggers that are asked again and again: when that was last, and is next; null for any other, or while the flow is off. */
  checkedAt: timeField.nullable(),
  nextCheckAt: timeField.nullable(),
  /** How often in a row it could not be asked. */
  failures: z.number(),
  /** When the next check is a retry that its retry policy asks for: which one of how many. */
  retry: z.object({ number: z.number(), count: z.number() }).nullable(),
  /** Until when the service wants to be left alone, by its header `Retry-After`. */
  waitUntil: timeField.nullable(),
  /** Why it could not be asked, or why an event started no run; the last reason. */
  fault: triggerFaultSchema.nullable(),
  /** How often its conditions did not hold since the flow was turned on or published, and when last. */
  misses: z.number(),
  missedAt: timeField.nullable(),
});
export type TriggerState = z.infer<typeof triggerStateSchema>;

export const cloudFlowDetailSchema = cloudFlowSchema.extend({
  description: z.string(),
  /** Whether the connections are dropped when the one who asks changes what the flow does. */
  dropsConnections: z.boolean(),
  /** The file as it was imported, whatever its container; null for whoever may only run the flow, who sees nothing of its inside. */
  definition: exactJsonField,
  triggerName: z.string(),
  triggerInputs: z.array(triggerInputSchema),
  /** For an HTTP trigger: where to send the request; the trigger key goes into the `Authorization: Bearer` header. */
  triggerUrl: z.string().nullable(),
  connectionReferences: z.array(flowReferenceSchema),
  diagnostics: z.array(diagnosticSchema),
  nextRunAt: timeField.nullable(),
  triggerState: triggerStateSchema,
  /** Whose limits its definition meets when it is published. */
  limitProfile: z.enum(LimitProfile),
});
export type CloudFlowDetail = z.infer<typeof cloudFlowDetailSchema>;

const flowTextField = z
  .string()
  .max(20 * 1024 * 1024)
  .describe('The definition as JSON text, in any container form');

/** A parameter of a flow that reads an environment variable. */
const foundVariableSchema = z.object({
  schemaName: z.string(),
  displayName: z.string(),
  description: z.string(),
  /** Null for secrets and names that cannot be made into a variable: the flow keeps its default. */
  kind: z.enum(environmentVariableKinds).nullable(),
  defaultValue: exactJsonField,
  /** Whether the environment has this variable already; a flow then reads the value that it has. */
  isThere: z.boolean(),
});
export type FoundVariable = z.infer<typeof foundVariableSchema>;

/** What is in the file of a cloud flow, shown before it is imported. */
export const cloudFlowPreviewSchema = z.object({
  /** The name that the file gives the flow; null when it gives none. */
  name: z.string().nullable(),
  triggerName: z.string(),
  triggerKind: z.enum(['instant', 'automated', 'scheduled']),
  /** At any depth. */
  actionCount: z.number(),
  /** Actions that this installation cannot run; the run fails only when it reaches one. */
  unsupportedActions: z.array(z.object({ name: z.string(), operation: z.string() })),
  connectionReferences: z.array(connectionReferenceSchema.omit({ connectionId: true })),
  environmentVariables: z.array(foundVariableSchema),
});
export type CloudFlowPreview = z.infer<typeof cloudFlowPreviewSchema>;

/** More than any flow has. */
const MOST_REFERENCES = 500;

/** Connection reference key to connection id, or null for none. */
const connectionChoices = z
  .record(z.string().max(1000), idField.nullable())
  .refine((choices) => Object.keys(choices).length <= MOST_REFERENCES, `At most ${MOST_REFERENCES} references`);
const newVariables = z
  .array(newEnvironmentVariableSchema)
  .max(500)
  .describe('Environment variables that come with the flow; those whose schema name is taken stay as they are');

/** A flow as a file. */
const fileSchema = z.object({ fileName: z.string(), text: z.string() });
export type FlowFileDownload = z.infer<typeof fileSchema>;
const exportQuery = z.object({
  version: z.coerce.number().int().min(1).optional().describe('The version that runs unless it says otherwise'),
});

export const cloudFlowRoutes = {
  listCloudFlows: route({
    method: 'GET',
    path: '/api/cloud-flows',
    access: 'signed-in',
    summary: 'Cloud flows',
    response: z.object({ items: z.array(cloudFlowSchema) }),
  }),
  checkCloudFlow: route({
    method: 'POST',
    path: '/api/cloud-flows/check',
    access: 'signed-in',
    summary: 'What an import of this definition would report; nothing is kept',
    body: z.object({ definition: flowTextField }),
    response: z.object({ ok: z.boolean(), diagnostics: z.array(diagnosticSchema), preview: cloudFlowPreviewSchema.nullable() }),
  }),
  importCloudFlow: route({
    method: 'POST',
    path: '/api/cloud-flows',
    access: 'signed-in',
    summary: 'Import a definition',
    body: z.object({
      name: nameField,
      definition: flowTextField,
      isDraft: isDraftField,
      connections: connectionChoices.optional(),
      environmentVariables: newVariables.optional(),
    }),
    response: cloudFlowDetailSchema,
    status: 201,
  }),
  getCloudFlow: route({
    method: 'GET',
    path: '/api/cloud-flows/:cloudFlowId',
    access: 'signed-in',
    summary: 'One cloud flow with its definition',
    response: cloudFlowDetailSchema,
  }),
  updateCloudFlow: route({
    method: 'PATCH',
    path: '/api/cloud-flows/:cloudFlowId',
    access: 'signed-in',
    summary: 'Rename, turn on or off, choose connections, replace the definition',
    body: z.object({
      name: nameField.optional(),
      state: z.enum(['On', 'Off']).optional(),
      definition: flowTextField.optional(),
      connections: connectionChoices.optional(),
      environmentVariables: newVariables.optional(),
    }),
    response: cloudFlowDetailSchema,
  }),
  exportCloudFlow: route({
    method: 'GET',
    path: '/api/cloud-flows/:cloudFlowId/export',
    access: 'signed-in',
    summary: 'The definition with its connection references as a file that an import takes; chosen connections stay here',
    query: exportQuery,
    response: fileSchema,
  }),
  deleteCloudFlow: route({
    method: 'DELETE',
    path: '/api/cloud-flows/:cloudFlowId',
    access: 'signed-in',
    summary: 'Delete a cloud flow; its running and pending runs are cancelled',
  }),
  createTriggerKey: route({
    method: 'POST',
    path: '/api/cloud-flows/:cloudFlowId/trigger-key',
    access: 'signed-in',
    summary: 'Make a new key for the HTTP trigger; the old one stops working. Shown once',
    response: z.object({ key: z.string(), signedUrl: z.string().describe('An address that needs no header; it ends with the key') }),
    status: 201,
  }),
  runCloudFlow: route({
    method: 'POST',
    path: '/api/cloud-flows/:cloudFlowId/run',
    access: 'signed-in',
    summary: 'Start an instant or scheduled cloud flow now',
    body: z.object({
      body: jsonField.optional(),
      version: z
        .number()
        .int()
        .min(1)
        .optional()
        .describe('Tests this version, published or not, whether the flow is on or off; for whoever may change it'),
      connections: z
        .record(z.string(), idField)
        .optional()
        .describe('Own connections for the references that get one of whoever runs the flow; they are remembered'),
      triggerOutputsOf: idField.optional().describe('Tests with the trigger data of this earlier run of the flow, instead of a body'),
    }),
    response: z.object({ runId: idField }),
    status: 202,
  }),
} as const;

export const flowVariableSchema = z.object({
  /** The external name, by which the cloud flow passes the value. */
  name: z.string(),
  description: z.string(),
  type: z.enum(['String', 'Numeric', 'Bool', 'CustomObject', 'List', 'Datatable']),
  isOptional: z.boolean(),
  isSensitive: z.boolean(),
  defaultValue: exactJsonField.optional(),
});
export type FlowVariable = z.infer<typeof flowVariableSchema>;

export const desktopFlowSchema = z.object({
  id: idField,
  name: z.string(),
  ownerName: z.string(),
  /** Whether it belongs to the one who asks. */
  isOwn: z.boolean(),
  /** Whether the one who asks may run it: it belongs to that person or to an administrator. */
  mayRun: z.boolean(),
  ...versionFields,
  createdAt: timeField,
  updatedAt: timeField,
  inputs: z.array(flowVariableSchema),
  outputs: z.array(flowVariableSchema),
  statementCount: z.number(),
  /** Action ids that this installation cannot run yet; the flow fails only when it reaches one. */
  unsupportedActions: z.array(z.string()),
});
export type DesktopFlow = z.infer<typeof desktopFlowSchema>;

/** A connection that the steps of a desktop flow name. */
export const desktopFlowReferenceSchema = connectionReferenceSchema.extend({
  /** As the script writes it. */
  key: z.string(),
  /** What people called the connection where the flow was made; empty when the script does not say. */
  displayName: z.string(),
});
export type DesktopFlowReference = z.infer<typeof desktopFlowReferenceSchema>;

/** The credentials that runs of a desktop flow get. */
export const desktopFlowCredentialsSchema = z.object({
  /** Names that its steps write. */
  written: z.array(z.string()),
  /** Whether a step computes the name, so that it must be listed. */
  isComputed: z.boolean(),
  /** Names that were listed on the page of the flow; only those who may change the flow see them. */
  listed: z.array(z.string()),
});

export const desktopFlowDetailSchema = desktopFlowSchema.extend({
  /** Whether the one who asks may change the flow. */
  mayEdit: z.boolean(),
  script: z.string(),
  packageBytes: z.number(),
  diagnostics: z.array(diagnosticSchema),
  credentials: desktopFlowCredentialsSchema,
  connectionReferences: z.array(desktopFlowReferenceSchema),
});
export type DesktopFlowDetail = z.infer<typeof desktopFlowDetailSchema>;

const scriptField = z
  .string()
  .max(20 * 1024 * 1024)
  .describe('The Robin text');

export const desktopFlowRoutes = {
  listDesktopFlows: route({
    method: 'GET',
    path: '/api/desktop-flows',
    access: 'signed-in',
    summary: 'Desktop flows with their input and output variables',
    response: z.object({ items: z.array(desktopFlowSchema) }),
  }),
  checkDesktopFlow: route({
    method: 'POST',
    path: '/api/desktop-flows/check',
    access: 'signed-in',
    summary: 'What an import of this script would report; nothing is kept',
    body: z.object({ script: scriptField }),
    response: z.object({
      ok: z.boolean(),
      statementCount: z.number(),
      inputs: z.array(flowVariableSchema),
      outputs: z.array(flowVariableSchema),
      unsupportedActions: z.array(z.string()),
      diagnostics: z.array(diagnosticSchema),
    }),
  }),
  importDesktopFlow: route({
    method: 'POST',
    path: '/api/desktop-flows',
    access: 'signed-in',
    summary: 'Import a Robin script',
    body: z.object({
      name: nameField,
      script: scriptField,
      id: idField.optional().describe('Keeps the id that cloud flows call'),
      isDraft: isDraftField,
    }),
    response: desktopFlowDetailSchema,
    status: 201,
  }),
  getDesktopFlow: route({
    method: 'GET',
    path: '/api/desktop-flows/:desktopFlowId',
    access: 'signed-in',
    summary: 'One desktop flow with its script',
    response: desktopFlowDetailSchema,
  }),
  updateDesktopFlow: route({
    method: 'PATCH',
    path: '/api/desktop-flows/:desktopFlowId',
    access: 'signed-in',
    summary: 'Rename or replace the script',
    body: z.object({ name: nameField.optional(), script: scriptField.optional() }),
    response: desktopFlowDetailSchema,
  }),
  changeDesktopFlowReach: route({
    method: 'PATCH',
    path: '/api/desktop-flows/:desktopFlowId/reach',
    access: 'signed-in',
    summary: 'Choose the connections of a desktop flow, and list the credentials whose names it computes',
    body: z.object({
      credentialNames: z.array(nameField).max(100).optional().describe('In place of all that were listed'),
      connections: connectionChoices.optional(),
    }),
    response: desktopFlowDetailSchema,
  }),
  runDesktopFlow: route({
    method: 'POST',
    path: '/api/desktop-flows/:desktopFlowId/run',
    access: 'signed-in',
    summary: 'Run the published version of a desktop flow now, without a cloud flow',
    body: z.object({
      connectionId: idField.describe('One of your own: it says on which machine or group, and as whom'),
      runMode: z.enum(['attended', 'unattended']),
      priority: z.enum(['Normal', 'High']).default('Normal'),
      inputs: jsonField.optional().describe('An object of external names and values; what is left out has its default'),
    }),
    response: z.object({ runId: idField }),
    status: 202,
  }),
  exportDesktopFlow: route({
    method: 'GET',
    path: '/api/desktop-flows/:desktopFlowId/export',
    access: 'signed-in',
    summary: 'The Robin text as a file that an import takes',
    query: exportQuery,
    response: fileSchema,
  }),
  deleteDesktopFlow: route({
    method: 'DELETE',
    path: '/api/desktop-flows/:desktopFlowId',
    access: 'signed-in',
    summary: 'Delete a desktop flow; runs under way keep their copy',
  }),
} as const;
