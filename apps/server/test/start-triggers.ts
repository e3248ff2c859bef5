import { CloudEngine, type Connector, type TriggerCall, type TriggerOperation } from '@tandem/cloud-engine';
import { readCloudFlow } from '@tandem/cloud-flow';
import { type CloudFlowId, type CloudFlowRunId, fromPlain, type JsonValue, TandemError } from '@tandem/kernel';
import type { CloudFlowRecord } from '@tandem/store';
import { createApprovalStore, createCloudRunStore } from '@tandem/store-sqlite';
import { onTestFinished } from 'vitest';
import { EngineRunHistory } from '../src/cloud-flow-runs/engine-run-history.ts';
import { ConnectorSupport } from '../src/connectors/connector-support.ts';
import { type FlowParts, makeFlowParts } from '../src/flow-parts.ts';
import { FlowReadings } from '../src/flow-readings.ts';
import { NODE_RANDOMNESS, NODE_TIMERS } from '../src/system-ports.ts';
import { TriggerOperations } from '../src/triggers/trigger-operations.ts';
import { startFleet } from './start-fleet.ts';

/** A small service with a list that only grows; its trigger tells what was added since it was asked last. */
export class GrowingList implements Connector {
  readonly apiName = 'shared_list';
  readonly items: JsonValue[] = [];
  readonly calls: (TriggerCall & { readonly state: JsonValue | undefined })[] = [];
  /** Thrown by each question while it is set. */
  failure: Error | undefined;
  /** Waited for in each question. */
  hold: Promise<void> = Promise.resolve();
  askedAtOnce = 0;
  mostAskedAtOnce = 0;
  readonly #listeners = new Set<() => void>();

  operation(): undefined {
    return undefined;
  }

  trigger(operationId: string): TriggerOperation | undefined {
    if (operationId === 'OnAdded') return { poll: (_, call, state) => this.#poll(call, state), intervalMs: 60_000 };
    if (operationId !== 'OnAddedAtOnce') return undefined;
    return {
      poll: (_, call, state) => this.#poll(call, state),
      intervalMs: 3_600_000,
      onNews: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
    };
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  add(...items: readonly unknown[]): void {
    this.items.push(...items.map(fromPlain));
    for (const listener of this.#listeners) listener();
  }

  async #poll(call: TriggerCall, state: JsonValue | undefined) {
    this.calls.push({ ...call, state });
    this.askedAtOnce++;
    this.mostAskedAtOnce = Math.max(this.mostAskedAtOnce, this.askedAtOnce);
    await this.hold;
    this.askedAtOnce--;
    if (this.failure !== undefined) throw this.failure;
    const from = typeof state === 'number' ? state : this.items.length;
    const events = this.items
      .slice(from)
      .map((item, index) => ({ key: String(from + index), outputs: fromPlain({ body: item }) as never }));
    return { events, state: this.items.length };
  }
}

export function unauthorized(): TandemError {
  return new TandemError('Unauthorized', 'The connection is not signed in any more.', { status: 401, fix: 'Sign in again.' });
}

export const LIST_HOST = { apiId: '/providers/Microsoft.PowerApps/apis/shared_list', connectionName: 'shared_list' };

/** Flows with a real engine and a real store, on a clock to turn, beside a connector whose triggers are asked. */
export async function startTriggers(list = new GrowingList()) {
  const fleet = await startFleet();
  const { services, database, admin } = fleet;
  const runStore = createCloudRunStore(database, services.vault);
  const { clock, log } = services;
  const engine = new CloudEngine({ store: runStore, clock, timers: NODE_TIMERS, randomness: NODE_RANDOMNESS, connectors: [list], log });
  const turnedOff: CloudFlowRecord[] = [];
  const make = (): FlowParts =>
    makeFlowParts(services, {
      readCloudFlow,
      readDesktopFlow: readNothing,
      desktopFlowReadings: new FlowReadings(readNothing),
      runs: engine,
      history: new EngineRunHistory({ store: runStore, flows: services.stores.cloudFlows, runs: engine }),
      waitedFor: { approvals: createApprovalStore(database), desktopRuns: fleet.parts.runs },
      lastRuns: { all: () => runStore.lastRuns(), of: (id) => runStore.lastRun(id) },
      connectionOwner: async () => undefined,
      connectors: new ConnectorSupport([]),
      triggers: new TriggerOperations([list]),
      publicAddress: () => 'http://127.0.0.1:1',
      turnedOff: (flow) => void turnedOff.push(flow),
    });
  onTestFinished(() => engine.stop());
  const flows = make();
  return {
    ...fleet,
    list,
    flows,
    engine,
    /** The flows of which the owner would be told. */
    turnedOff,
    /** The same flows as another start of the server makes them. */
    restart: make,
    async import(trigger: Record<string, unknown>, parameters: Record<string, unknown> = {}): Promise<CloudFlowId> {
      const actions = { Compose: { type: 'Compose', inputs: '@triggerBody()' } };
      const definition = JSON.stringify({
        properties: { definition: { parameters, triggers: { T: trigger }, actions }, connectionReferences: {} },
      });
      return (await flows.cloudFlows.import({ name: 'Added', definition }, admin)).record.id;
    },
    statusOf: async (runId: CloudFlowRunId) => (await runStore.get(runId))?.status,
    /** The bodies of the triggers of all runs of the flow, in the order of their starts. */
    async bodiesOf(cloudFlowId: CloudFlowId): Promise<readonly unknown[]> {
      const runs = await runStore.list({ cloudFlowId, limit: 200 });
      const loaded = await Promise.all(runs.toReversed().map(({ id }) => runStore.load(id)));
      return loaded.map((run) => run?.triggerOutputs.get('body'));
    },
  };
}

const readNothing = () => ({
  inputs: [],
  outputs: [],
  statementCount: 0,
  childFlows: [],
  credentials: { written: [], isComputed: false },
  connections: [],
  operations: [],
  unsupportedActions: [],
  diagnostics: [],
});
