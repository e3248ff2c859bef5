import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CloudEngine } from '@tandem/cloud-engine';
import { readCloudFlow } from '@tandem/cloud-flow';
import { createDesktopFlowsConnector, DESKTOP_FLOWS_API } from '@tandem/connector-desktop-flows';
import { isSupportedAction } from '@tandem/desktop-actions';
import { type CloudFlowId, type ConnectionId, createIdSource } from '@tandem/kernel';
import {
  createAccountStore,
  createCloudFlowStore,
  createCloudRunStore,
  createConnectionStore,
  createDesktopFlowRunStore,
  createDesktopFlowStore,
  createMachineGroupStore,
  createMachineStore,
  createScheduleStore,
  createSettingsStore,
  createSignInStore,
  type Database,
  openDatabase,
} from '@tandem/store-sqlite';
import { createApp } from './app.ts';
import { EngineRunHistory } from './cloud-flow-runs/engine-run-history.ts';
import { completeActions } from './desktop-flow-runs/complete-actions.ts';
import type { DesktopFlowReadings } from './desktop-flows/desktop-flow-reader.ts';
import { makeDesktopFlowReader } from './desktop-flows/read-desktop-flow.ts';
import { makeFleet } from './fleet.ts';
import { makeFlowParts, registerFlows } from './flow-parts.ts';
import { FlowReadings } from './flow-readings.ts';
import { createLog } from './http/log.ts';
import { createOrigins } from './http/origins.ts';
import { namesOf, urlOf } from './http/server-address.ts';
import { Accounts } from './identity/accounts.ts';
import { SignIns } from './identity/sign-ins.ts';
import { WorkAccounts } from './identity/work-accounts.ts';
import { createLiveHub } from './live/live-hub.ts';
import { type FleetStores, registerFleet } from './machines/fleet-parts.ts';
import { MachineProof } from './machines/machine-proof.ts';
import { ThisComputer } from './machines/this-computer.ts';
import type { RunningServer, ServerOptions } from './options.ts';
import type { Services, Stores } from './services.ts';
import { loadSettings } from './settings/settings.ts';
import { NODE_RANDOMNESS, NODE_TIMERS, SYSTEM_CLOCK } from './system-ports.ts';
import { openVault } from './vault/vault.ts';

export type { FirstSignIn } from './identity/accounts.ts';
export type { WorkAccountProvider } from './identity/work-accounts.ts';
export type { RunningServer, ServerOptions } from './options.ts';
export { SAMPLE_CLOUD_FLOW_ID, SAMPLE_DESKTOP_FLOW_ID } from './sample/sample-solution.ts';

const PORTAL_FOLDER = fileURLToPath(new URL('../../portal/dist', import.meta.url));

/**
 * Starts the server on its data directory.
 *
 * @throws TandemError `StoreTooNew`, `StoreInUse`; an Error of the system when the port is taken or the directory cannot be
 *   written
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const database = openDatabase(join(options.dataDir, 'tandem.db'));
  try {
    return await startOn(database, options);
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

async function startOn(database: Database, options: ServerOptions): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1';
  let port = options.port;
  const fleetStores = makeFleetStores(database);
  const services = await makeServices(database, { options, fleetStores, port: () => port });
  const { clock, log, live, stores, accounts } = services;

  const readDesktopFlow = makeDesktopFlowReader(isSupportedAction);
  const desktopFlowReadings: DesktopFlowReadings = new FlowReadings(({ script }) => readDesktopFlow(script));
  const fleet = makeFleet(services, { stores: fleetStores, readings: desktopFlowReadings });
  const connector = createDesktopFlowsConnector(fleet.parts.connectorPorts);
  const runStore = createCloudRunStore(database, services.vault);
  const engine = new CloudEngine({
    store: runStore,
    clock,
    timers: NODE_TIMERS,
    randomness: NODE_RANDOMNESS,
    connectors: [connector],
    log,
  });
  completeActions(fleet.queue, { runs: fleetStores.runs, actions: engine, connector });
  engine.onChange((runId) => {
    live.publish('cloud-flow-runs');
    live.publish(`cloud-flow-run:${runId}`);
  });

  const history = new EngineRunHistory({ store: runStore, flows: stores.cloudFlows, readCloudFlow, runs: engine, ids: services.ids });
  const flowPorts = {
    readCloudFlow,
    readDesktopFlow,
    desktopFlowReadings,
    runs: engine,
    history,
    lastRuns: { all: () => runStore.lastRuns(), of: (id: CloudFlowId) => runStore.lastRun(id) },
    connectionOwner: (id: ConnectionId) => fleet.parts.connections.ownerOf(id),
    supportedApis: new Set([DESKTOP_FLOWS_API]),
  };
  const flows = makeFlowParts(services, flowPorts);
  const app = await createApp(services, {
    portalFolder: options.portalFolder ?? PORTAL_FOLDER,
    registerDomains: async (on) => {
      registerFleet(on, fleet.parts);
      await registerFlows(on, flows, flowPorts);
    },
  });
  const firstSignIn = await accounts.makeFirst();
  const first = firstSignIn === undefined ? undefined : await stores.accounts.findByEmail(firstSignIn.email);
  if (first !== undefined) await flows.sample.putInPlace(first);

  await engine.recover();
  await app.fastify.listen({ host, port });
  const address = app.fastify.server.address();
  if (typeof address === 'object' && address !== null) port = address.port;
  fleet.open(app.fastify.server);
  flows.scheduler.start();
  const thisComputer = new ThisComputer({
    ...fleet.parts,
    accounts: stores.accounts,
    machines: fleetStores.machines,
    presence: fleet.channel,
    sample: flows.sample,
    ids: services.ids,
  });
  return {
    url: options.publicUrl ?? urlOf(host, port),
    localUrl: urlOf(host, port),
    routes: app.routes,
    ...(firstSignIn === undefined ? {} : { firstSignIn }),
    createRegistrationToken: () => thisComputer.createRegistrationToken(),
    useThisComputer: (machineId, signal) => thisComputer.use(machineId, signal),
    async close() {
      await flows.scheduler.stop();
      await app.fastify.close();
      await fleet.close();
      await engine.stop();
      database.close();
    },
  };
}

interface ServiceParts {
  readonly options: ServerOptions;
  readonly fleetStores: FleetStores;
  readonly port: () => number;
}

async function makeServices(database: Database, { options, fleetStores, port }: ServiceParts): Promise<Services> {
  const clock = options.clock ?? SYSTEM_CLOCK;
  const ids = createIdSource(clock, (length) => randomBytes(length));
  const stores = makeStores(database);
  const accounts = new Accounts({ clock, ids, store: stores.accounts });
  const signIns = new SignIns(clock, stores.signIns, stores.accounts);
  const machineProof = new MachineProof(clock, fleetStores.machines);
  const { workAccounts: provider } = options;
  return {
    version: readVersion(),
    clock,
    ids,
    log: createLog(options.log ?? { level: 'info' }),
    stores,
    settings: await loadSettings(stores.settings),
    vault: openVault(options.dataDir),
    live: createLiveHub(clock),
    origins: createOrigins(namesOf(options.host ?? '127.0.0.1'), port, options.publicUrl),
    proof: { account: (cookie) => signIns.prove(cookie), machine: (bearer) => machineProof.prove(bearer) },
    accounts,
    signIns,
    workAccounts:
      provider === undefined
        ? undefined
        : new WorkAccounts({ provider, clock, accounts, accountStore: stores.accounts, signInStore: stores.signIns }),
  };
}

function makeStores(database: Database): Stores {
  return {
    accounts: createAccountStore(database),
    signIns: createSignInStore(database),
    settings: createSettingsStore(database),
    cloudFlows: createCloudFlowStore(database),
    schedules: createScheduleStore(database),
    desktopFlows: createDesktopFlowStore(database),
  };
}

function makeFleetStores(database: Database): FleetStores {
  return {
    machines: createMachineStore(database),
    groups: createMachineGroupStore(database),
    connections: createConnectionStore(database),
    runs: createDesktopFlowRunStore(database),
  };
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}
