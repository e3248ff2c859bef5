import { z } from 'zod';
import { base64Field, idField, timeField } from './api/fields.ts';
import { logVerbosityField } from './api/log-verbosity.ts';
import { sendersField } from './machine-policy.ts';

/**
 * The frames of the machine channel: JSON texts over one WebSocket that the machine opens. Every frame about a run names
 * `(runId, epoch)`; the epoch is the fencing number of one offer. JSON values of flows cross as JSON text, so that int64
 * and double survive.
 */

/** What the machine agent understands beyond the first version of the channel: words with commas between them, in the request that opens it. */
export const MACHINE_FEATURES_HEADER = 'tandem-machine-features';
export const LOG_VERBOSITY_FEATURE = 'log-verbosity';

const epochField = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const codeField = z.string().max(200);
const messageField = z.string().max(10_000);
const usernameField = z.string().min(1).max(200);
const runKey = { runId: idField, epoch: epochField };
export const runModeField = z.enum(['attended', 'unattended']);
export const connectionKindField = z.enum(['password', 'sign-in']);

/** How a run reaches the server by itself. */
export const runServicesSchema = z.strictObject({
  /** Proves the attempt as long as it goes on. Secret. */
  ticket: z.string().max(200),
  environment: z.strictObject({ id: z.string().max(100), name: z.string().max(200) }),
});

/** What a machine must do for one run; it arrives with the grant, so that nothing can run before the grant. */
export const workOrderSchema = z.strictObject({
  desktopFlowId: idField,
  desktopFlowName: z.string().max(200),
  /** The Robin text. */
  script: z.string(),
  /** Child flows that the script may call: id and Robin text. */
  dependencies: z.array(z.strictObject({ desktopFlowId: idField, name: z.string().max(200), script: z.string() })).max(150),
  /** JSON text of the input object, sealed to the key of the target when a value in it is sensitive. */
  inputs: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('plain'), json: z.string() }),
    z.strictObject({ kind: z.literal('sealed'), envelope: z.string() }),
  ]),
  sensitiveNames: z.array(z.string().max(200)),
  runMode: runModeField,
  connectionId: idField,
  connectionKind: connectionKindField,
  targetId: idField,
  username: usernameField,
  sealedPassword: base64Field.nullable(),
  timeoutMs: z.number().int().min(1),
  /** On whose account the run works, for the policy of the machine; absent in orders of older servers. */
  senders: sendersField.optional(),
  /** Absent: `Full`. It is sent to machines with the feature `log-verbosity` alone; others refuse an order with it. */
  logVerbosity: logVerbosityField.optional(),
  /** Made with the grant, so it is in no order that is kept. */
  services: runServicesSchema.optional(),
});
export type WorkOrder = z.infer<typeof workOrderSchema>;

export const serverFrameSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('welcome'),
    machineId: idField,
    heartbeatMs: z.number().int().min(1),
    claimTimeoutMs: z.number().int().min(1),
  }),
  z.strictObject({
    kind: z.literal('offer'),
    ...runKey,
    runMode: runModeField,
    connectionKind: connectionKindField,
    username: usernameField,
  }),
  z.strictObject({ kind: z.literal('grant'), ...runKey, order: workOrderSchema }),
  z.strictObject({ kind: z.literal('deny'), ...runKey }),
  z.strictObject({ kind: z.literal('cancel'), ...runKey }),
  /** Somebody asks the flow to end at a place that it chooses; the run goes on until then. */
  z.strictObject({ kind: z.literal('stop-safely'), ...runKey }),
  /** The result is stored; the machine may forget the run. */
  z.strictObject({ kind: z.literal('ack'), ...runKey }),
  /** What became of this run? Asked when a machine comes back without naming a run that was started on it. */
  z.strictObject({ kind: z.literal('inquire'), ...runKey }),
  z.strictObject({
    kind: z.literal('check-credentials'),
    requestId: idField,
    targetId: idField,
    connectionId: idField,
    connectionKind: connectionKindField,
    username: usernameField,
    sealedPassword: base64Field.nullable(),
  }),
  /** Answers `launch-claim`; `linkId` names the designer link that its window will get. */
  z.strictObject({
    kind: z.literal('launch-claimed'),
    requestId: idField,
    linkId: idField.nullable(),
    error: z.strictObject({ code: codeField, message: messageField }).nullable(),
  }),
  /** Open a designer link. A launch brings its OS user from the machine; a connection brings it from the server. */
  z.strictObject({
    kind: z.literal('designer-open'),
    linkId: idField,
    /** Whose designer it is, for the policy of the machine. */
    sender: sendersField.element.optional(),
    runAs: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('launch') }),
      z.strictObject({
        kind: z.literal('connection'),
        connectionId: idField,
        connectionKind: connectionKindField,
        targetId: idField,
        username: usernameField,
        sealedPassword: base64Field.nullable(),
      }),
    ]),
  }),
  /** `command` is JSON text of a designer command. */
  z.strictObject({ kind: z.literal('designer-command'), linkId: idField, command: z.string() }),
  z.strictObject({ kind: z.literal('designer-close'), linkId: idField }),
]);
export type ServerFrame = z.infer<typeof serverFrameSchema>;

export const runOutcomeSchema = z.strictObject({
  status: z.enum(['Succeeded', 'Failed', 'Cancelled', 'TimedOut', 'Interrupted']),
  /** JSON text of the output object. */
  outputs: z.string().nullable(),
  /** Outputs that hold something sensitive although the order does not say so, such as what was made of a credential. */
  sensitiveOutputs: z.array(z.string().max(200)).max(1000).optional(),
  error: z
    .strictObject({
      code: codeField,
      message: messageField,
      subflow: z.string().max(200).optional(),
      line: z.number().int().optional(),
      action: z.string().max(200).optional(),
    })
    .nullable(),
  startedAt: timeField,
  endedAt: timeField,
  actionCount: z.number().int().min(0),
});
export type RunOutcome = z.infer<typeof runOutcomeSchema>;

export const logEntrySchema = z.strictObject({
  seq: z.number().int().min(1),
  at: timeField,
  subflow: z.string().max(200),
  line: z.number().int(),
  action: z.string().max(200),
  durationMs: z.number(),
  status: z.string().max(50),
  message: messageField.optional(),
  /** What the statement took and gave, where the log holds values: JSON text of an object of short texts, sensitive ones masked. */
  inputs: z.string().max(2000).optional(),
  outputs: z.string().max(2000).optional(),
});
export type LogEntry = z.infer<typeof logEntrySchema>;

/** A run that the machine still has something to say about. */
export const heldRunSchema = z.strictObject({ ...runKey, state: z.enum(['claiming', 'running', 'stopping', 'ended']) });
export type HeldRun = z.infer<typeof heldRunSchema>;

const heldRuns = z.array(heldRunSchema).max(1000);

export const machineFrameSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hello'),
    agentVersion: z.string().max(50),
    journalId: idField,
    /** True when the journal is damaged: the server must not offer runs until a person has confirmed. */
    isJournalDamaged: z.boolean(),
    osUser: z.string().max(200),
    platform: z.string().max(100),
    runs: heldRuns,
  }),
  z.strictObject({ kind: z.literal('heartbeat'), runs: heldRuns }),
  z.strictObject({ kind: z.literal('claim'), ...runKey }),
  z.strictObject({ kind: z.literal('decline'), ...runKey, code: codeField, message: messageField, canWait: z.boolean() }),
  /** "My journal has no START for this run and I will never start an epoch up to this one." */
  z.strictObject({ kind: z.literal('tombstone'), ...runKey }),
  z.strictObject({ kind: z.literal('progress'), ...runKey, entries: z.array(logEntrySchema).max(1000) }),
  z.strictObject({ kind: z.literal('result'), ...runKey, outcome: runOutcomeSchema }),
  z.strictObject({
    kind: z.literal('credentials-checked'),
    requestId: idField,
    error: z.strictObject({ code: codeField, message: messageField, fix: messageField.optional() }).nullable(),
  }),
  /** A person on this machine opened a launch URL: `osUser` is the owner of the file by which the handler handed it over. */
  z.strictObject({
    kind: z.literal('launch-claim'),
    requestId: idField,
    ticket: z.string().max(200),
    /** SHA-256 of the window secret, base64. */
    windowSecretHash: base64Field,
    osUser: usernameField,
  }),
  z.strictObject({
    kind: z.literal('designer-opened'),
    linkId: idField,
    osUser: z.string().max(200),
    error: z.strictObject({ code: codeField, message: messageField, fix: messageField.optional() }).nullable(),
  }),
  /** `event` is JSON text of a designer event. */
  z.strictObject({ kind: z.literal('designer-event'), linkId: idField, event: z.string().max(4 * 1024 * 1024) }),
  z.strictObject({ kind: z.literal('designer-closed'), linkId: idField, code: codeField, message: messageField }),
]);
export type MachineFrame = z.infer<typeof machineFrameSchema>;
