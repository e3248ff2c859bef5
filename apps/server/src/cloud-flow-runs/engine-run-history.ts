import type { ActionRow } from '@tandem/cloud-engine';
import { actionOrder } from '@tandem/cloud-flow';
import { type CloudFlowRunId, JsonObject, parseJson, printJson } from '@tandem/kernel';
import type { ActionRun, CloudFlowRun } from '@tandem/protocol';
import type { CloudFlowRecord, CloudFlowRunQuery, CloudFlowRunRecord, CloudFlowRunStore, CloudFlowStore } from '@tandem/store';
import type { CloudRuns } from './cloud-runs.ts';
import type { ActionQuery, OwnedRun, RunDefinition, RunHistory, RunWithoutWaits, StartOfRun } from './run-history.ts';
import { actionRunView, cloudFlowRunDetailView, cloudFlowRunView } from './run-view.ts';

export interface EngineRunHistoryOptions {
  readonly store: CloudFlowRunStore;
  readonly flows: CloudFlowStore;
  readonly runs: CloudRuns;
}

/** How many actions come with a run at once. */
const FIRST_ACTIONS = 500;

/** The run history over the rows that the engine keeps. */
export class EngineRunHistory implements RunHistory {
  readonly #options: EngineRunHistoryOptions;

  constructor(options: EngineRunHistoryOptions) {
    this.#options = options;
  }

  async list(query: CloudFlowRunQuery): Promise<{ readonly items: CloudFlowRun[]; readonly next: string | null }> {
    const found = await this.#options.store.list({ ...query, limit: query.limit + 1 });
    const items = found.slice(0, query.limit).map(cloudFlowRunView);
    return { items, next: found.length > query.limit ? (items.at(-1)?.id ?? null) : null };
  }

  async find(runId: CloudFlowRunId): Promise<OwnedRun<CloudFlowRun> | undefined> {
    const { store, flows } = this.#options;
    const run = await store.get(runId);
    return run === undefined ? undefined : ownedRun(cloudFlowRunView(run), run, await flows.get(run.cloudFlowId));
  }

  async get(runId: CloudFlowRunId): Promise<OwnedRun<RunWithoutWaits> | undefined> {
    const { store, flows } = this.#options;
    const run = await store.get(runId);
    if (run === undefined) return undefined;
    const [rows, flow] = await Promise.all([store.listActions(runId, { limit: FIRST_ACTIONS + 1 }), flows.get(run.cloudFlowId)]);
    const first = { rows: rows.slice(0, FIRST_ACTIONS), hasMore: rows.length > FIRST_ACTIONS };
    return ownedRun(cloudFlowRunDetailView(run, first), run, flow);
  }

  async listActions(runId: CloudFlowRunId, query: ActionQuery): Promise<{ readonly items: ActionRun[]; readonly next: string | null }> {
    const rows = await this.#options.store.listActions(runId, { ...query, limit: query.limit + 1 });
    const items = rows.slice(0, query.limit).map(actionRunView);
    return { items, next: rows.length > query.limit ? (items.at(-1)?.path ?? null) : null };
  }

  listWaits(runId: CloudFlowRunId, limit: number): Promise<readonly ActionRow[]> {
    return this.#options.store.listWaits(runId, limit);
  }

  async definitionOf(runId: CloudFlowRunId): Promise<RunDefinition | undefined> {
    const run = await this.#options.store.load(runId);
    return run === undefined ? undefined : withoutParameters(run.definition);
  }

  cancel(runId: CloudFlowRunId): Promise<void> {
    return this.#options.runs.cancel(runId);
  }

  async startOf(runId: CloudFlowRunId): Promise<StartOfRun | undefined> {
    const run = await this.#options.store.load(runId);
    if (run === undefined) return undefined;
    const { cloudFlowId, triggerOutputs, hasSecuredTrigger, triggerName, definition, startedBy, connections } = run;
    return { cloudFlowId, triggerOutputs, hasSecuredTrigger, triggerName, definition, startedBy, connections };
  }
}

function ownedRun<R>(run: R, { ownerId, startedBy }: CloudFlowRunRecord, flow: CloudFlowRecord | undefined): OwnedRun<R> {
  return { run, flowOwnerId: flow?.ownerId ?? ownerId, startedById: startedBy.kind === 'account' ? startedBy.accountId : null };
}

/** Parameters hold the values of environment variables, secret ones among them; the steps are all that a picture needs. */
function withoutParameters(text: string): RunDefinition {
  const value = parseJson(text);
  if (!(value instanceof JsonObject)) return { definition: '{}', order: [] };
  const definition = printJson(JsonObject.of([...value].filter(([key]) => key === 'triggers' || key === 'actions')));
  return { definition, order: [...actionOrder(value)] };
}
