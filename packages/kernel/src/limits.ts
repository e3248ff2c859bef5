const KIB = 1024;
const MIB = 1024 * KIB;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Every limit with its unit in its name. Those of Power Automate are defaults that an administrator may change; the
 * source stands beside each (pages of the Power Automate and Logic Apps documentation).
 */
export const LIMITS = {
  /** Containers inside containers in any JSON that comes from outside. */
  jsonDepth: 64,
  /** Body of an API request. */
  requestBodyBytes: 20 * MIB,
  /** Values above this go to the content-addressed blob table. */
  inlineValueBytes: 32 * KIB,

  /** trigger-desktop-flows: input of one desktop flow run. */
  desktopFlowInputBytes: 2 * MIB,
  /** trigger-desktop-flows: desktop flow with its dependencies. */
  desktopFlowPackageBytes: 16 * MIB,
  /** trigger-desktop-flows: runs per minute and connection. */
  desktopFlowRunsPerMinute: 70,
  /** manage-machine-groups: waiting time in the run queue. */
  runQueueTimeoutMs: 6 * HOUR,
  /** manage-machine-groups: runs waiting for one target. */
  runQueueLength: 500,
  /** desktop-flow-public-apis: default and longest time of a desktop flow run. */
  desktopFlowTimeoutMs: 3 * HOUR,
  desktopFlowTimeoutMaxMs: 24 * HOUR,
  /** manage-machines: members of a machine group. */
  machinesPerGroup: 50,

  /** limits-and-config: expression inside `@…` or `@{…}`. */
  expressionCharacters: 8192,
  /** limits-and-config: text that an expression may produce. */
  expressionResultCharacters: 131_072,
  /** limits-and-config: definition. */
  actionsPerFlow: 500,
  nestingDepth: 8,
  switchCases: 25,
  variablesPerFlow: 250,
  nameCharacters: 80,
  descriptionCharacters: 256,
  /** limits-and-config: loops; for the number of items see the limit profiles. */
  foreachConcurrency: 50,
  untilCount: 60,
  untilCountMax: 5000,
  /** limits-and-config: recurrence. */
  recurrenceMinMs: MINUTE,
  recurrenceMaxMs: 500 * DAY,
  /** limits-and-config: whole run. */
  runDurationMs: 30 * DAY,
  /** limits-and-config: synchronous request in and out. */
  synchronousRequestMs: 120 * SECOND,
  /** limits-and-config: body of one request or response of a flow. */
  messageBytes: 100 * MIB,
  /**
   * Content that comes or goes in parts. limits-and-config has 1 GB; here it is one value of the run, and as Base64 it has to fit into
   * one text, which ends at 512 Mi characters (V8).
   */
  chunkedMessageBytes: 256 * MIB,

  /** All files of one approval together. */
  approvalFilesBytes: 20 * MIB,
  filesPerApproval: 20,

  /** Registration token: single use, short-lived. */
  registrationTokenMs: HOUR,
  /** Machine channel. */
  channelFrameBytes: 18 * MIB,
  heartbeatMs: 10 * SECOND,
  machineOfflineMs: 30 * SECOND,
  leaseMs: 60 * SECOND,
  offerTimeoutMs: 30 * SECOND,
  claimTimeoutMs: 15 * SECOND,
} as const;

/** Limits of definitions that hold where flows must run in Power Automate, too. */
export type DefinitionLimit =
  | 'actionsPerFlow'
  | 'nestingDepth'
  | 'switchCases'
  | 'variablesPerFlow'
  | 'nameCharacters'
  | 'descriptionCharacters'
  | 'foreachConcurrency'
  | 'untilCountMax';
