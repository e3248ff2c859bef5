import { type ActionRow, CloudEngine, type CloudRunStore, type EnginePorts, type NewCloudRun, type RunState } from '@tandem/cloud-engine';
import { type AccountId, type CloudFlowId, type CloudFlowRunId, fromPlain, JsonObject, type JsonValue } from '@tandem/kernel';
import { TestConnector } from './test-connector.ts';

/** A store as the tests use it: the port of the engine, and the rows of a run as the history shows them. */
export interface TestStore extends CloudRunStore {
  listActions(runId: CloudFlowRunId, query: { readonly limit: number }): Promise<readonly ActionRow[]>;
}

export interface FinishedRun {
  readonly runId: CloudFlowRunId;
  readonly state: RunState;
  readonly actions: ReadonlyMap<string, ActionRow>;
}

const NO_LOG = { info() {}, warn() {}, error() {} };

/** An engine on a store, with a clock that the test moves. */
export class EngineWorld {
  readonly store: TestStore;
  readonly connector: TestConnector;
  readonly engine: CloudEngine;
  nowMs = Date.UTC(2026, 1, 28);
  #timers: { at: number; work: () => void }[] = [];

  constructor(
    store: TestStore,
    options: { readonly connector?: TestConnector; readonly ports?: Partial<EnginePorts>; readonly nowMs?: number } = {},
  ) {
    this.store = store;
    this.connector = options.connector ?? new TestConnector();
    if (options.nowMs !== undefined) this.nowMs = options.nowMs;
    this.engine = new CloudEngine({
      store,
      clock: { now: () => this.nowMs },
      timers: { soon: (work) => void setImmediate(work), after: (ms, work) => this.#after(ms, work) },
      randomness: { random: () => 0.5, newGuid: () => '0f8fad5b-d9cb-469f-a165-70867728950e' },
      connectors: [this.connector],
      log: NO_LOG,
      ...options.ports,
    });
  }

  /** Moves the clock and lets what is due then happen. */
  async pass(ms: number): Promise<void> {
    this.nowMs += ms;
    const due = this.#timers.filter(({ at }) => at <= this.nowMs);
    this.#timers = this.#timers.filter(({ at }) => at > this.nowMs);
    for (const { work } of due) work();
    await this.settle();
  }

  /** Lets everything happen that needs no time. */
  async settle(turns = 30): Promise<void> {
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  async start(
    actions: unknown,
    more: Partial<NewCloudRun> & { readonly parameters?: unknown; readonly trigger?: unknown; readonly staticResults?: unknown } = {},
  ): Promise<CloudFlowRunId> {
    const run = newRun(actions, more);
    await this.engine.start(run);
    return run.runId;
  }

  /** Runs to the end; moves the clock over every wait. */
  async run(actions: unknown, more: Parameters<EngineWorld['start']>[1] = {}): Promise<FinishedRun> {
    const runId = await this.start(actions, more);
    return this.finish(runId);
  }

  async finish(runId: CloudFlowRunId): Promise<FinishedRun> {
    for (let round = 0; round < 2000; round++) {
      const state = await this.store.loadState(runId);
      if (state?.endedAt !== undefined) return { runId, state, actions: await this.actions(runId) };
      await this.settle(3);
      const next = round % 10 === 9 ? await this.store.nextWakeAt() : undefined;
      if (next !== undefined) await this.pass(Math.max(next - this.nowMs, 5));
    }
    throw new Error('The run did not end.');
  }

  async actions(runId: CloudFlowRunId): Promise<ReadonlyMap<string, ActionRow>> {
    const rows = await this.store.listActions(runId, { limit: 1_000_000 });
    return new Map(rows.map((row) => [row.path, row]));
  }

  #after(ms: number, work: () => void): () => void {
    const timer = { at: this.nowMs + ms, work };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }
}

let runs = 0;

/** Ids are given out in order, as tests look at lists. */
function nextId(): CloudFlowRunId {
  runs++;
  return `01900000-0000-7000-8000-${String(runs).padStart(12, '0')}` as CloudFlowRunId;
}

export function newRun(
  actions: unknown,
  {
    parameters,
    trigger,
    staticResults,
    ...more
  }: Partial<NewCloudRun> & { readonly parameters?: unknown; readonly trigger?: unknown; readonly staticResults?: unknown } = {},
): NewCloudRun {
  const definition = object({
    triggers: { manual: trigger ?? { type: 'Request', kind: 'Button' } },
    parameters: parameters ?? {},
    actions,
    ...(staticResults === undefined ? {} : { staticResults }),
  });
  return {
    runId: nextId(),
    cloudFlowId: '01900000-0000-7000-8000-0000000000f1' as CloudFlowId,
    cloudFlowName: 'Orders',
    definition,
    connections: { shared_test: '01900000-0000-7000-8000-0000000000c1' },
    ownerId: '01900000-0000-7000-8000-0000000000a1' as AccountId,
    triggerName: 'manual',
    triggerOutputs: object({ body: { text: 'Ada', number: 3 } }),
    startedBy: { kind: 'http' },
    ...more,
  };
}

export function object(plain: unknown): JsonObject {
  const value: JsonValue = fromPlain(plain);
  return value instanceof JsonObject ? value : new JsonObject();
}

/** Every action in one word: `{ A: 'Succeeded', 'Each/0/B': 'Failed BadRequest' }`; codes of failures only. */
export function statuses({ actions }: Pick<FinishedRun, 'actions'>): Record<string, string> {
  return Object.fromEntries(
    Array.from(actions, ([path, { status, code }]) => [
      path,
      status === 'Succeeded' || status === 'Skipped' ? status : `${status} ${code}`,
    ]),
  );
}
