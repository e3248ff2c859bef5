import type { CommitAttachment } from '@tandem/cloud-engine';
import type { Delivery, DeliveryEffect, DeliveryStep, PlaceStep, QueuePlace } from '@tandem/dispatch';
import type {
  AccountId,
  CloudFlowId,
  CloudFlowRunId,
  ConnectionId,
  DesktopFlowId,
  DesktopFlowRunId,
  MachineId,
  TargetId,
} from '@tandem/kernel';
import type { LogEntry, LogVerbosity, WorkOrder } from '@tandem/protocol';

/** What is kept of the log of one run, whatever its machine sends. */
export const RUN_LOG_LIMITS = {
  /** As many as a machine keeps. Source: configure-desktop-flow-logs. */
  entries: 50_000,
  /** Of all entries as JSON text in UTF-8. */
  bytes: 32 * 1024 * 1024,
} as const;

/** One desktop flow run: what was asked, and how its delivery stands. */
export interface DesktopFlowRunRecord extends QueuePlace {
  readonly id: DesktopFlowRunId;
  readonly desktopFlowId: DesktopFlowId;
  readonly desktopFlowName: string;
  readonly runMode: 'attended' | 'unattended';
  readonly connectionId: ConnectionId;
  readonly targetId: TargetId;
  readonly username: string;
  readonly ownerId: AccountId;
  readonly parent: {
    readonly runId: CloudFlowRunId;
    readonly cloudFlowId: CloudFlowId;
    readonly cloudFlowName: string;
    readonly actionPath: string;
  } | null;
  readonly agentVersion: string | null;
  readonly actionCount: number;
  /** As it was set when the run was asked for. */
  readonly logVerbosity: LogVerbosity;
  /** Milliseconds since 1970. */
  readonly requestedAt: number;
  readonly delivery: Delivery;
}

/** What went into a run and what came out, apart from its record because both may be large. */
export interface DesktopFlowRunValues {
  /** JSON text of the inputs with sensitive values masked. */
  readonly maskedInputs: string;
  /** JSON text of the outputs with sensitive values masked, once it has ended. */
  readonly maskedOutputs: string | null;
}

export interface QueueEventRecord {
  /** Counts the events of the run from 1. */
  readonly seq: number;
  readonly at: number;
  readonly kind: string;
  readonly message: string;
}

export interface NewDesktopFlowRun {
  readonly run: DesktopFlowRunRecord;
  /** JSON text of the inputs with sensitive values masked. */
  readonly maskedInputs: string;
  /** Kept until the run has ended; sensitive inputs and the password are envelopes in it. */
  readonly order: WorkOrder;
  /** Refused when this many runs of the connection were requested in the minute before. */
  readonly runsPerMinute: number;
  /** Refused when this many runs wait for the target. */
  readonly queueLength: number;
}

/** How one event changes a run: read, reduced and written in one transaction. */
export interface DeliveryChange {
  readonly step: DeliveryStep;
  /** Written with the step when the run ends. */
  readonly maskedOutputs?: string;
  /** The outputs as they are, sealed by the vault of the server: kept until the waiting action has taken them. */
  readonly sealedOutputs?: string;
  readonly actionCount?: number;
  readonly agentVersion?: string | undefined;
  /** Of the run ticket that the grant carries; from then on `RunServiceStore.findTicket` finds the attempt. */
  readonly ticketHash?: string | undefined;
}

export interface DesktopRunQuery {
  readonly before?: string | undefined;
  readonly limit: number;
  readonly desktopFlowId?: string | undefined;
  readonly machineId?: string | undefined;
  readonly targetId?: string | undefined;
  readonly parentRunId?: string | undefined;
  /** The cloud flow whose runs asked for it. */
  readonly cloudFlowId?: string | undefined;
  /** Whose connection it used. */
  readonly ownerId?: string | undefined;
  readonly statuses?: readonly string[] | undefined;
  /** The times of request, from the first on and before the second; milliseconds since 1970. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** A part of the name that the desktop flow had at its last run; case does not count. */
  readonly flowName?: string | undefined;
  /**
   * Only what this account may see: runs with its connections, of its desktop flows, and those that cloud flows asked for of which it is
   * an owner or a co-owner.
   */
  readonly visibleTo?: AccountId | undefined;
}

export interface DesktopFlowRunStore {
  /**
   * The writes that make a queued run, to be committed with the waiting row of the action that asked for it. When they are
   * committed they throw TandemError `DesktopFlowsActionThrottled` (429, retryable) or `RunQueueFull` (429, retryable).
   */
  prepareNew(run: NewDesktopFlowRun): CommitAttachment;
  /** The same on its own. */
  add(run: NewDesktopFlowRun): Promise<void>;
  get(id: DesktopFlowRunId): Promise<DesktopFlowRunRecord | undefined>;
  values(id: DesktopFlowRunId): Promise<DesktopFlowRunValues | undefined>;
  /** Undefined when there is no such run or it has ended. */
  order(id: DesktopFlowRunId): Promise<WorkOrder | undefined>;
  sealedOutputs(id: DesktopFlowRunId): Promise<string | undefined>;
  /** The waiting action has taken the outputs. */
  forgetOutputs(id: DesktopFlowRunId): Promise<void>;
  /** By the time of request, newest first. */
  list(query: DesktopRunQuery): Promise<readonly DesktopFlowRunRecord[]>;
  /** Runs that have not ended, in queue order: those moved to the front, then by priority, then by time of request. */
  listOpen(): Promise<readonly DesktopFlowRunRecord[]>;
  listOpenOf(machineId: MachineId): Promise<readonly DesktopFlowRunRecord[]>;
  /**
   * Applies one event: `change` gets the present record and gives the next delivery; notes among its effects become queue
   * events of the same transaction.
   *
   * @returns the effects, after the commit; none when there is no such run
   */
  deliver(
    id: DesktopFlowRunId,
    at: number,
    change: (run: DesktopFlowRunRecord) => DeliveryChange,
  ): Promise<{ readonly run: DesktopFlowRunRecord; readonly effects: readonly DeliveryEffect[] } | undefined>;
  /**
   * Changes the place of a run in the queue: `change` gets the present record and the highest `frontRank` of all open runs, and gives
   * the next place; its notes become queue events of the same transaction. What it throws leaves all as it was.
   *
   * @returns the record after the commit; undefined when there is no such run
   */
  changePlace(
    id: DesktopFlowRunId,
    at: number,
    change: (run: DesktopFlowRunRecord, highestRank: number) => PlaceStep,
  ): Promise<DesktopFlowRunRecord | undefined>;
  events(id: DesktopFlowRunId): Promise<readonly QueueEventRecord[]>;
  /**
   * Entries that are known already are left out, so that a machine may send them twice. The first entry beyond
   * `RUN_LOG_LIMITS` is replaced by a note, and all after it are dropped.
   */
  appendLog(id: DesktopFlowRunId, entries: readonly LogEntry[]): Promise<void>;
  log(id: DesktopFlowRunId, after: number, limit: number): Promise<readonly LogEntry[]>;
  /** Runs that no machine has started yet, by target, and those that one has, by machine. */
  counts(): Promise<{ readonly queuedByTarget: ReadonlyMap<TargetId, number>; readonly runningByMachine: ReadonlyMap<MachineId, number> }>;
}
