import type { ActionRow, RunStarter } from '@tandem/cloud-engine';
import type { AccountId, CloudFlowId, CloudFlowRunId, JsonObject } from '@tandem/kernel';
import type { ActionRun, CloudFlowRun, CloudFlowRunDetail } from '@tandem/protocol';
import type { CloudFlowRunQuery } from '@tandem/store';

/** A run with what decides who may touch it. */
export interface OwnedRun<R> {
  readonly run: R;
  /** Of a deleted flow, whoever had it when the run began. */
  readonly flowOwnerId: AccountId;
  readonly startedById: AccountId | null;
}

/** What a run began with, so that it can begin again. */
export interface StartOfRun {
  readonly cloudFlowId: CloudFlowId;
  /** As they are, also when they are secured. */
  readonly triggerOutputs: JsonObject;
  /** They are shown to nobody, also in a run that begins with them again. */
  readonly hasSecuredTrigger: boolean;
  readonly triggerName: string;
  /** JSON text with the parameters that were pinned, secret ones among them. */
  readonly definition: string;
  readonly startedBy: RunStarter;
  /** Connection reference key to connection id. */
  readonly connections: Readonly<Record<string, string>>;
}

export interface RunDefinition {
  /** Triggers and actions as JSON text. */
  readonly definition: string;
  /** The names of the actions, each after what it runs after. */
  readonly order: string[];
}

/** What it waits for depends on who asks. */
export type RunWithoutWaits = Omit<CloudFlowRunDetail, 'waits'>;

export interface ActionQuery {
  readonly after?: string | undefined;
  readonly under?: string | undefined;
  readonly limit: number;
}

/** What happened and happens in cloud flow runs, as the API shows it, and how a run is ended. */
export interface RunHistory {
  list(query: CloudFlowRunQuery): Promise<{ readonly items: CloudFlowRun[]; readonly next: string | null }>;
  /** The run without its actions. */
  find(runId: CloudFlowRunId): Promise<OwnedRun<CloudFlowRun> | undefined>;
  get(runId: CloudFlowRunId): Promise<OwnedRun<RunWithoutWaits> | undefined>;
  listActions(runId: CloudFlowRunId, query: ActionQuery): Promise<{ readonly items: ActionRun[]; readonly next: string | null }>;
  /** The rows of actions that wait, oldest first, without their values. */
  listWaits(runId: CloudFlowRunId, limit: number): Promise<readonly ActionRow[]>;
  /** What the run was started with; undefined when there is no such run. */
  definitionOf(runId: CloudFlowRunId): Promise<RunDefinition | undefined>;
  /** @returns after the request to end is on disk */
  cancel(runId: CloudFlowRunId): Promise<void>;
  /** Undefined when there is no such run. */
  startOf(runId: CloudFlowRunId): Promise<StartOfRun | undefined>;
}
