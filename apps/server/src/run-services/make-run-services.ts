import { setTimeout as sleep } from 'node:timers/promises';
import type { CloudRunStore, DescribedConnector } from '@tandem/cloud-engine';
import type { DesktopFlowRunId } from '@tandem/kernel';
import type { CredentialStore, RunServiceStore } from '@tandem/store';
import type { RunAuthority } from '../cloud-flow-runs/run-authority.ts';
import { Credentials } from '../credentials/credentials.ts';
import type { DesktopFlowReadings } from '../desktop-flows/desktop-flow-reader.ts';
import type { Fleet } from '../fleet.ts';
import type { FleetStores } from '../machines/fleet-parts.ts';
import type { Services } from '../services.ts';
import { RunWorkQueues } from '../work-queues/run-work-queues.ts';
import type { WorkQueueParts } from '../work-queues/work-queue-parts.ts';
import type { DebugRuns } from './debug-runs.ts';
import { RunAskers } from './run-askers.ts';
import { RunCallLimit } from './run-call-limit.ts';
import { RunCalls } from './run-calls.ts';
import { outputsOf, RunConnectors } from './run-connectors.ts';
import { RunReach, type RunReachOptions, sentScripts } from './run-reach.ts';
import type { RunServiceParts } from './run-service-parts.ts';
import { RunWaits } from './run-waits.ts';

/** What the services for desktop flow runs are made of. */
export interface RunServicesOptions {
  readonly store: RunServiceStore;
  readonly credentials: CredentialStore;
  readonly fleetStores: FleetStores;
  readonly cloudRuns: Pick<CloudRunStore, 'load'>;
  readonly fleet: Pick<Fleet, 'queue'>;
  readonly debugRuns: DebugRuns;
  readonly readings: DesktopFlowReadings;
  readonly authority: RunAuthority;
  readonly connectors: readonly DescribedConnector[];
  readonly workQueues: WorkQueueParts;
}

export interface RunServices {
  readonly parts: RunServiceParts;
  readonly waits: RunWaits;
  /** Runs of which the server that was here before did not do all that follows from their end. */
  readonly halfEnded: ReadonlySet<DesktopFlowRunId>;
}

/** Makes what desktop flow runs may ask the server for, and waits again for what they waited for when the server last stopped. */
export async function makeRunServices(services: Services, options: RunServicesOptions): Promise<RunServices> {
  const { store, fleet, debugRuns, readings, workQueues } = options;
  const reach = new RunReach({ scriptsOf: scriptsOf(options), readings, reach: services.stores.desktopFlowReach });
  const calls = new RunCalls({ storeOf: (run) => (run.isDebug === true ? debugRuns.callsOf(run) : store), vault: services.vault });
  const waits = new RunWaits(async (call, outcome) => {
    await calls.keep({ store, call, work: async () => outputsOf(outcome) });
  });
  const connectors = new RunConnectors({
    ...services,
    connectors: options.connectors,
    connections: options.fleetStores.connections,
    reach,
    calls: store,
    waits,
    after,
  });
  const halfEnded = await connectors.recover();
  fleet.queue.onEnded(({ id }) => connectors.runEnded(id));
  // Items that a run left are free again at once.
  fleet.queue.onEnded(async () => workQueues.leases.expect(services.clock.now()));
  const askers = new RunAskers({ accounts: services.stores.accounts, cloudRuns: options.cloudRuns, authority: options.authority });
  const queues = new RunWorkQueues(workQueues, services.clock);
  const credentials = makeCredentials(services, options);
  return { parts: { limit: new RunCallLimit(), reach, askers, calls, queues, credentials, connectors }, waits, halfEnded };
}

/** The scripts of a run as they were sent. */
function scriptsOf({ debugRuns, fleetStores }: RunServicesOptions): RunReachOptions['scriptsOf'] {
  return async (run) => {
    if (run.isDebug === true) return debugRuns.scriptsOf(run);
    const order = await fleetStores.runs.order(run.id);
    return order === undefined ? [] : sentScripts(run.desktopFlowId, order);
  };
}

function makeCredentials(services: Services, { credentials, fleetStores: { machines } }: RunServicesOptions): Credentials {
  return new Credentials({
    ...services,
    store: credentials,
    machineName: async ({ delivery: { owner } }) => (owner === null ? '' : ((await machines.get(owner))?.name ?? '')),
  });
}

/** @throws when the signal ends the wait */
function after(ms: number, signal: AbortSignal): Promise<void> {
  return sleep(ms, undefined, { signal });
}
