import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CloudEngine, type CloudRunStore, type Connector, type DescribedConnector } from '@tandem/cloud-engine';
import { readCloudFlow } from '@tandem/cloud-flow';
import { createApprovalsConnector } from '@tandem/connector-approvals';
import { createDesktopFlowsConnector, createRunByHand } from '@tandem/connector-desktop-flows';
import { createHttpConnector } from '@tandem/connector-http';
import { createMailboxConnector, createMailConnector, sendNotice } from '@tandem/connector-mail';
import { createLegacyTablesConnector, createTablesConnector, type TablesPorts } from '@tandem/connector-tables';
import { createWorkQueuesConnector } from '@tandem/connector-work-queues';
import { isImplemented } from '@tandem/desktop-flow/catalogue/implemented';
import { OutboundClient } from '@tandem/outbound';
import type { AccountRecord, CloudFlowRecord } from '@tandem/store';
import {
  createAccountStore,
  createApprovalStore,
  createCloudFlowStore,
  createCloudRunStore,
  createConnectionStore,
  createCredentialStore,
  createDesktopFlowReachStore,
  createDesktopFlowRunStore,
  createDesktopFlowStore,
  createEnvironmentVariableStore,
  createFlowShareStore,
  createMachineGroupStore,
  createMachineStore,
  createRunRetentionStore,
  createRunServiceStore,
  createRunStatisticsStore,
  createScheduleStore,
  createSettingsStore,
  createSignInStore,
  createTableStore,
  createTriggerMissStore,
  createTriggerPollStore,
  createTriggerWebhookStore,
  createWorkQueueStore,
  type Database,
  openDatabase,
} from '@tandem/store-sqlite';
import { createApp } from './app.ts';
import { makeApprovals } from './approvals/approval-parts.ts';
import { CallbackAddresses } from './callbacks/callback-addresses.ts';
import { registerCallbacks } from './callbacks/callback-routes.ts';
import { ChildFlows } from './child-flows/child-flows.ts';
import { EngineRunHistory } from './cloud-flow-runs/engine-run-history.ts';
import { RunAuthority } from './cloud-flow-runs/run-authority.ts';
import { RunRetention } from './cloud-flow-runs/run-retention.ts';
import { ConnectorCatalogue } from './connectors/connector-catalogue.ts';
import { registerConnectorRoutes } from './connectors/connector-routes.ts';
import { ConnectorSupport } from './connectors/connector-support.ts';
import { registerCredentialRoutes } from './credentials/credential-routes.ts';
import { makeDataDirectory } from './data-directory.ts';
import { registerDesignerLinkRoutes } from './designer-links/designer-link-routes.ts';
import { completeActions } from './desktop-flow-runs/complete-actions.ts';
import { registerRunByHandRoute } from './desktop-flow-runs/desktop-flow-run-routes.ts';
import { RunsByHand } from './desktop-flow-runs/runs-by-hand.ts';
import type { DesktopFlowReadings } from './desktop-flows/desktop-flow-reader.ts';
import { makeDesktopFlowReader } from './desktop-flows/read-desktop-flow.ts';
import { type Fleet, makeFleet } from './fleet.ts';
import { type FlowPorts, makeFlowParts, registerFlows } from './flow-parts.ts';
import { FlowReadings } from './flow-readings.ts';
import { type BasePath, readBasePath } from './http/base-path.ts';
import { urlOf } from './http/server-address.ts';
import { newPasswordFor } from './identity/new-password.ts';
import { makeLaunches } from './launches/launch-parts.ts';
import { registerLaunchRoutes } from './launches/launch-routes.ts';
import { TopicAccess } from './live/topic-access.ts';
import { type FleetStores, registerFleet } from './machines/fleet-parts.ts';
import { makeFailureMails, makeMail, makeTurnOffMails } from './mail/mail-parts.ts';
import { registerMailRoutes } from './mail/mail-routes.ts';
import { idSourceOf, makeServices } from './make-services.ts';
import { type Assembly, openServer, type ServerAddress } from './open-server.ts';
import type { RunningServer, ServerOptions } from './options.ts';
import { registerMonitor } from './overview/register-monitor.ts';
import { DebugRuns } from './run-services/debug-runs.ts';
import { makeRunServices } from './run-services/make-run-services.ts';
import { registerRunServiceRoutes } from './run-services/run-service-routes.ts';
import { RunTickets } from './run-services/run-tickets.ts';
import { ShownWaits } from './run-services/shown-waits.ts';
import { starterOf } from './run-services/starter-of.ts';
import type { Services, Stores } from './services.ts';
import { cloudFlowLimits } from './settings/cloud-flow-limits.ts';
import { loadOutboundProxy } from './settings/outbound-proxy.ts';
import { outboundRules } from './settings/outbound-rules.ts';
import { NODE_RANDOMNESS, NODE_TIMERS, SYSTEM_CLOCK } from './system-ports.ts';
import { registerTableRoutes } from './tables/table-routes.ts';
import { TriggerOperations } from './triggers/trigger-operations.ts';
import { WorkQueueFlowPorts } from './work-queues/flow-ports.ts';
import { makeWorkQueues } from './work-queues/work-queue-parts.ts';
import { registerWorkQueueRoutes } from './work-queues/work-queue-routes.ts';

export { FIRST_EMAIL, type FirstSignIn } from './identity/accounts.ts';
export type { WorkAccountProvider } from './identity/work-accounts.ts';
export type { RunningServer, ServerOptions } from './options.ts';
export { SAMPLE_CLOUD_FLOW_ID, SAMPLE_DESKTOP_FLOW_ID } from './sample/sample-solution.ts';

const PORTAL_FOLDER = fileURLToPath(new URL('../../portal/dist', import.meta.url));

/**
 * Starts the server on its data directory.
 *
 * @throws TandemError `DataDirectoryUnusable`, `StoreTooNew`, `StoreInUse`, `PortTaken`, `PortRefused`
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  makeDataDirectory(options.dataDir);
  const database = openDatabase(join(options.dataDir, 'tandem.db'));
  try {
    return await openServer(await assemble(database, options), options);
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

/**
 * Gives an account a new password and ends its sign-ins, for whoever holds the data directory of a server that does not run.
 *
 * @returns the password, which is shown once
 * @throws TandemError `StoreInUse`, `NotFound`
 */
export async function resetPassword({ dataDir, email }: { readonly dataDir: string; readonly email: string }): Promise<string> {
  makeDataDirectory(dataDir);
  const database = openDatabase(join(dataDir, 'tandem.db'));
  try {
    return await newPasswordFor(email, { accounts: createAccountStore(database), signIns: createSignInStore(database) });
  } finally {
    database.close();
  }
}

/** Puts the rooms together: the concrete stores, the connectors, and everything that works with them. */
async function assemble(database: Database, options: ServerOptions): Promise<Assembly> {
  const address: ServerAddress = { host: options.host ?? '127.0.0.1', port: options.port };
  const fleetStores = makeFleetStores(database);
  const runServiceStore = createRunServiceStore(database);
  const debugRuns = new DebugRuns(idSourceOf(options.clock ?? SYSTEM_CLOCK));
  const tickets = new RunTickets({ store: runServiceStore, runs: fleetStores.runs, debugRuns });
  const services = await makeServices({ options, stores: makeStores(database), fleetStores, tickets, address });
  const readDesktopFlow = makeDesktopFlowReader(isImplemented);
  const desktopFlowReadings: DesktopFlowReadings = new FlowReadings(readDesktopFlow);
  const runStore = createCloudRunStore(database, services.vault);
  const { accounts, cloudFlows, environmentVariables: variables } = services.stores;
  const authority = new RunAuthority({
    runs: runStore,
    flows: cloudFlows,
    accounts,
    variables,
    access: services.flowAccess,
    read: readCloudFlow,
    starterOf: (runId) => starterOf(runId, { debugRuns, runs: fleetStores.runs }),
  });
  const fleet = makeFleet(services, { stores: fleetStores, readings: desktopFlowReadings, authority, debugRuns });
  const launches = makeLaunches(services, { stores: fleetStores, channel: fleet.channel, links: fleet.designers.links });
  fleet.channel.onLaunchClaim((machineId, claim) => launches.claims.answer(machineId, claim));
  const desktopFlows = createDesktopFlowsConnector(fleet.parts.connectorPorts);
  const runsByHand = new RunsByHand({
    ...services,
    accounts: services.stores.accounts,
    flows: services.stores.desktopFlows,
    readings: desktopFlowReadings,
    connections: fleet.parts.connections,
    runs: fleetStores.runs,
    queue: fleet.queue,
    ask: createRunByHand(fleet.parts.connectorPorts),
  });
  const workQueues = makeWorkQueues(services, {
    store: createWorkQueueStore(database, services.vault),
    findMachine: (id) => fleet.parts.machines.get(id),
  });
  const workQueuesConnector = createWorkQueuesConnector(new WorkQueueFlowPorts(workQueues, { clock: services.clock, authority }));
  const mail = await makeMail(services, sendNotice);
  const mailPorts = { smtpServer: () => mail.settings.server() };
  const approvalStore = createApprovalStore(database);
  const approvals = makeApprovals(services, { store: approvalStore, mailer: mail.mailer, authority });
  const approvalsConnector = createApprovalsConnector(approvals.ports);
  const tables = createTableStore(database, services);
  const tablesPorts: TablesPorts = {
    store: tables,
    clock: services.clock,
    // Of all whom the run must answer to the last may the least.
    actorOf: async (call) => (await authority.judgesOf(call)).at(-1)?.id ?? call.ownerId,
    publicAddress: () => publicAddressOf(options, address),
  };
  const connectors: readonly DescribedConnector[] = [
    desktopFlows,
    approvalsConnector,
    createMailConnector(mailPorts),
    createMailboxConnector(mailPorts),
    workQueuesConnector,
    createTablesConnector(tablesPorts),
    createLegacyTablesConnector(tablesPorts),
  ];
  const runServices = await makeRunServices(services, {
    store: runServiceStore,
    credentials: createCredentialStore(database),
    fleetStores,
    cloudRuns: runStore,
    fleet,
    debugRuns,
    readings: desktopFlowReadings,
    authority,
    connectors,
    workQueues,
  });
  const { waits, halfEnded } = runServices;
  const childFlows = new ChildFlows({
    log: services.log,
    find: (id) => flows.cloudFlows.find(id),
    mayRun: async ({ record }, run) => mayCallChild(services, record, await authority.judgesOf(run)),
    start: (open, child) => flows.starter.runForFlow(open, child),
    stateOf: (runId) => runStore.loadState(runId),
    cancel: (runId) => engine.cancel(runId),
    complete: (externalId, outcome) => engine.completeOperation(externalId, outcome),
  });
  const outbound = new OutboundClient({ rules: outboundRules(services.settings), proxy: loadOutboundProxy(options.dataDir) });
  const http = createHttpConnector({ client: outbound, clock: services.clock, log: services.log });
  const callbacks = new CallbackAddresses(services.vault, () => publicAddressOf(options, address));
  const engine = makeEngine(services, { store: runStore, connectors: [...connectors, childFlows, http], callbacks });
  engine.onChange((runId, state) => childFlows.changed(runId, state));
  const actions = waits.before(engine);
  completeActions(fleet.queue, { runs: fleetStores.runs, actions, connector: desktopFlows });
  approvals.completeActions(actions, approvalsConnector);
  const failureMails = makeFailureMails(services, { mail, runs: runStore });
  engine.onChange((runId, { status }) => failureMails.changed(runId, status));
  const turnOffMails = makeTurnOffMails(services, mail);
  const history = new EngineRunHistory({ store: runStore, flows: services.stores.cloudFlows, runs: engine });
  const waitedFor = { approvals: approvalStore, desktopRuns: fleet.parts.runs };
  const shownWaits = new ShownWaits({ ...waitedFor, waits });
  const flowPorts: FlowPorts = {
    readCloudFlow,
    readDesktopFlow,
    desktopFlowReadings,
    runs: {
      start: (run) => authority.whileStarting(run, () => engine.start(run)),
      waitForResponse: (runId, signal) => engine.waitForResponse(runId, signal),
      callerLost: (runId, loss) => engine.callerLost(runId, loss),
      cancel: (runId) => engine.cancel(runId),
      cancelAllOf: (cloudFlowId) => engine.cancelAllOf(cloudFlowId),
    },
    history,
    waitedFor,
    lastRuns: { all: () => runStore.lastRuns(), of: (id) => runStore.lastRun(id) },
    connectionOwner: (id) => fleet.parts.connections.ownerOf(id),
    connectors: new ConnectorSupport(connectors),
    triggers: new TriggerOperations([...connectors, http]),
    publicAddress: () => publicAddressOf(options, address),
    turnedOff: (flow) => turnOffMails.tell(flow),
  };
  const flows = makeFlowParts(services, flowPorts);
  engine.onChange((runId, { status }) => flows.failing.changed(runId, status));
  const catalogue = makeCatalogue(services, fleet, connectors);
  const app = await createApp(services, {
    portalFolder: options.portalFolder ?? PORTAL_FOLDER,
    basePath: basePathOf(options),
    trustsProxy: options.trustsProxy ?? false,
    topics: new TopicAccess({ access: services.flowAccess, flows: services.stores.cloudFlows, history, desktopRuns: fleet.parts.runs }),
    registerDomains: async (on) => {
      registerFleet(on, fleet.parts, (runId, account) => shownWaits.of(runId, account));
      registerRunByHandRoute(on, runsByHand);
      registerDesignerLinkRoutes(on, fleet.designers.links);
      registerLaunchRoutes(on, launches);
      registerMonitor(on, { ...fleet, statistics: createRunStatisticsStore(database) });
      registerWorkQueueRoutes(on, workQueues);
      registerCredentialRoutes(on, runServices.parts.credentials);
      registerRunServiceRoutes(on, runServices.parts);
      await registerTableRoutes(on, tables);
      registerMailRoutes(on, mail);
      approvals.register(on);
      registerConnectorRoutes(on, catalogue);
      await registerFlows(on, flows, flowPorts);
      await registerCallbacks(on, { addresses: callbacks, answer: (id, outcome) => engine.answerCall(id, outcome) });
    },
  });
  const retention = new RunRetention({ ...services, store: createRunRetentionStore(database), timers: NODE_TIMERS });
  return { address, services, fleetStores, fleet, halfEnded, engine, flows, retention, app, closeStore: () => database.close() };
}

/** A flow may call the children that its owner may run, and whoever else made it what it is. */
async function mayCallChild({ flowAccess }: Services, child: CloudFlowRecord, [owner, author]: readonly AccountRecord[]): Promise<boolean> {
  const isTheirs = async (account: AccountRecord) => child.ownerId === account.id || (await flowAccess.isSharedWith(child, account));
  if (owner === undefined || !(await isTheirs(owner))) return false;
  return author === undefined || (await flowAccess.allows(author, 'run', child));
}

/** Where services on other computers reach this server. */
function publicAddressOf({ publicUrl, basePath }: ServerOptions, { host, port }: ServerAddress): string {
  return publicUrl === undefined ? urlOf(host, port) + readBasePath(basePath ?? '') : publicUrl.replace(/\/$/, '');
}

function basePathOf({ basePath, publicUrl }: ServerOptions): BasePath {
  return readBasePath(basePath ?? (publicUrl === undefined ? '' : new URL(publicUrl).pathname));
}

function makeCatalogue({ clock, log }: Services, { parts }: Fleet, connectors: readonly DescribedConnector[]): ConnectorCatalogue {
  return new ConnectorCatalogue({
    connectors,
    loadKnown: async () => (await import('./connectors/known/index.ts')).KNOWN_CONNECTORS,
    requireConnection: (id, account) => parts.connections.get(id, account),
    clock,
    log,
  });
}

interface EngineParts {
  readonly store: CloudRunStore;
  readonly connectors: readonly Connector[];
  readonly callbacks: CallbackAddresses;
}

function makeEngine({ clock, log, live, settings }: Services, { store, connectors, callbacks }: EngineParts): CloudEngine {
  const callbackUrl = (externalId: string): string => callbacks.urlOf(externalId);
  const engine = new CloudEngine({
    ...{ store, clock, timers: NODE_TIMERS, randomness: NODE_RANDOMNESS, connectors, log, callbackUrl },
    limits: () => cloudFlowLimits(settings),
  });
  engine.onChange((runId) => {
    live.publish('cloud-flow-runs');
    live.publish(`cloud-flow-run:${runId}`);
  });
  return engine;
}

function makeStores(database: Database): Stores {
  return {
    accounts: createAccountStore(database),
    signIns: createSignInStore(database),
    settings: createSettingsStore(database),
    cloudFlows: createCloudFlowStore(database),
    schedules: createScheduleStore(database),
    desktopFlows: createDesktopFlowStore(database),
    desktopFlowReach: createDesktopFlowReachStore(database),
    environmentVariables: createEnvironmentVariableStore(database),
    flowShares: createFlowShareStore(database),
    triggerPolls: createTriggerPollStore(database),
    triggerWebhooks: createTriggerWebhookStore(database),
    triggerMisses: createTriggerMissStore(database),
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
