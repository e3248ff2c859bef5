import type { AccountId, CloudFlowId, ConnectionId, DesktopFlowId } from '@tandem/kernel';
import type { CloudFlowRecord } from '@tandem/store';
import { registerCloudFlowRunRoutes } from './cloud-flow-runs/cloud-flow-run-routes.ts';
import type { CloudRuns } from './cloud-flow-runs/cloud-runs.ts';
import { FlowStarter } from './cloud-flow-runs/flow-starter.ts';
import { registerRunChanges } from './cloud-flow-runs/run-change-routes.ts';
import type { RunHistory } from './cloud-flow-runs/run-history.ts';
import { RunWaits, type RunWaitsOptions } from './cloud-flow-runs/run-waits.ts';
import type { ReadCloudFlow } from './cloud-flows/cloud-flow-reader.ts';
import { registerCloudFlowRoutes } from './cloud-flows/cloud-flow-routes.ts';
import { CloudFlows } from './cloud-flows/cloud-flows.ts';
import { FailingFlows } from './cloud-flows/failing-flows.ts';
import type { LastRuns } from './cloud-flows/last-runs.ts';
import type { ConnectorSupport } from './connectors/connector-support.ts';
import type { DesktopFlowReadings, ReadDesktopFlow } from './desktop-flows/desktop-flow-reader.ts';
import { registerDesktopFlowRoutes } from './desktop-flows/desktop-flow-routes.ts';
import { DesktopFlows } from './desktop-flows/desktop-flows.ts';
import { FlowReach } from './desktop-flows/flow-reach.ts';
import { registerEnvironmentVariableRoutes } from './environment-variables/environment-variable-routes.ts';
import { EnvironmentVariables } from './environment-variables/environment-variables.ts';
import { RunDefinitions } from './environment-variables/run-definitions.ts';
import { registerFlowShareRoutes } from './flow-shares/flow-share-routes.ts';
import { FlowSharing } from './flow-shares/flow-sharing.ts';
import { RunConnections } from './flow-shares/run-connections.ts';
import { FlowAuthoring } from './flow-versions/flow-authoring.ts';
import { FlowEditors } from './flow-versions/flow-editors.ts';
import { registerFlowVersionRoutes } from './flow-versions/flow-version-routes.ts';
import type { App } from './http/handle.ts';
import { SampleSolution } from './sample/sample-solution.ts';
import type { Services } from './services.ts';
import { cloudFlowLimits } from './settings/cloud-flow-limits.ts';
import { registerHttpTrigger } from './triggers/http-trigger-routes.ts';
import type { TriggerAddresses } from './triggers/trigger-addresses.ts';
import type { TriggerOperations } from './triggers/trigger-operations.ts';
import { makeTriggerParts, type TriggerParts } from './triggers/trigger-parts.ts';
import type { TriggerWatch } from './triggers/trigger-watch.ts';
import { registerWebhooks } from './triggers/webhook-routes.ts';

/** What flows need from the rooms below: the two languages, the run engine, and the connections. */
export interface FlowPorts {
  readonly readCloudFlow: ReadCloudFlow;
  readonly readDesktopFlow: ReadDesktopFlow;
  readonly desktopFlowReadings: DesktopFlowReadings;
  readonly runs: CloudRuns;
  readonly history: RunHistory;
  /** What runs wait for. */
  readonly waitedFor: Pick<RunWaitsOptions, 'approvals' | 'desktopRuns'>;
  readonly lastRuns: LastRuns;
  readonly connectionOwner: (connectionId: ConnectionId) => Promise<AccountId | undefined>;
  readonly connectors: ConnectorSupport;
  readonly triggers: TriggerOperations;
  /** Where services on other computers reach this server. */
  readonly publicAddress: () => string;
  /** A flow that only failed was turned off. */
  readonly turnedOff: (flow: CloudFlowRecord) => void;
}

/** The services around flows. */
export interface FlowParts {
  readonly cloudFlows: CloudFlows;
  readonly desktopFlows: DesktopFlows;
  readonly environmentVariables: EnvironmentVariables;
  readonly runConnections: RunConnections;
  readonly starter: FlowStarter;
  readonly watch: TriggerWatch;
  readonly addresses: TriggerAddresses;
  readonly triggers: TriggerParts;
  readonly failing: FailingFlows;
  readonly sample: SampleSolution;
}

export function makeFlowParts(services: Services, ports: FlowPorts): FlowParts {
  const { clock, flowAccess, ids, live, settings, stores } = services;
  const definitions = new RunDefinitions(stores.environmentVariables);
  const triggers = makeTriggerParts(services, {
    operations: ports.triggers,
    definitions,
    flows: () => cloudFlows,
    starter: () => starter,
    publicAddress: ports.publicAddress,
    failed: (id, failing) => failingFlows.triggerFailed(id, failing),
  });
  const { watch, misses, addresses } = triggers;
  const cloudFlows: CloudFlows = new CloudFlows({
    store: stores.cloudFlows,
    read: ports.readCloudFlow,
    clock,
    ids,
    live,
    watch,
    listening: ports.triggers,
    cancelRunsOf: (id) => ports.runs.cancelAllOf(id),
    connectionOwner: ports.connectionOwner,
    access: flowAccess,
    limits: () => cloudFlowLimits(settings),
  });
  const failingFlows: FailingFlows = new FailingFlows({
    ...services,
    flows: cloudFlows,
    history: ports.history,
    limits: () => cloudFlowLimits(settings),
    turnedOff: ports.turnedOff,
  });
  const runConnections = new RunConnections({ store: stores.flowShares, connectionOwner: ports.connectionOwner });
  const desktopFlows = new DesktopFlows({
    store: stores.desktopFlows,
    read: ports.readDesktopFlow,
    readings: ports.desktopFlowReadings,
    clock,
    ids,
    settings,
    live,
  });
  const environmentVariables = new EnvironmentVariables({
    store: stores.environmentVariables,
    clock,
    ids,
    live,
    flowsOfOthers: (account) => cloudFlows.listOfOthers(account),
  });
  const starter: FlowStarter = new FlowStarter({
    flows: cloudFlows,
    runConnections,
    access: flowAccess,
    runs: ports.runs,
    definitions,
    connectors: ports.connectors,
    clock,
    ids,
    live,
    misses,
    limits: () => cloudFlowLimits(settings),
  });
  const sample = new SampleSolution({ cloudFlows, desktopFlows, accounts: stores.accounts });
  const parts = { cloudFlows, desktopFlows, environmentVariables, runConnections, starter, watch, addresses, triggers, sample };
  return { ...parts, failing: failingFlows };
}

/** Registers the routes of flows and their runs, and the HTTP trigger. */
export async function registerFlows(app: App, parts: FlowParts, ports: FlowPorts): Promise<void> {
  const { cloudFlows: flows, desktopFlows, environmentVariables, runConnections, starter, addresses } = parts;
  const { clock, flowAccess: access, live, log, stores } = app.services;
  const { history, lastRuns, connectors } = ports;
  registerCloudFlowRoutes(app, { flows, environmentVariables, starter, lastRuns, history, connectors, addresses, access, runConnections });
  registerFlowShareRoutes(app, new FlowSharing({ store: stores.flowShares, flows, accounts: stores.accounts, clock, live }));
  registerEnvironmentVariableRoutes(app, { variables: environmentVariables, flows });
  const { connectionOwner } = ports;
  const reach = new FlowReach({ store: stores.desktopFlowReach, flows: desktopFlows, connectionOwner, live, log });
  registerDesktopFlowRoutes(app, { flows: desktopFlows, reach, connectors });
  registerVersions(app, parts);
  registerCloudFlowRunRoutes(app, { history, starter, waits: new RunWaits({ ...ports.waitedFor, history, access }) });
  registerRunChanges(app, { history, starter });
  await registerHttpTrigger(app, { flows, starter, runs: ports.runs, addresses });
  const { webhooks, webhookAddresses, misses } = parts.triggers;
  await registerWebhooks(app, { webhooks, addresses: webhookAddresses, flows, starter, misses, ids: app.services.ids });
}

function registerVersions(app: App, { cloudFlows, desktopFlows }: FlowParts): void {
  const { clock, live, stores } = app.services;
  const shared = { accounts: stores.accounts, live, editors: new FlowEditors(clock) };
  registerFlowVersionRoutes(app, {
    cloud: new FlowAuthoring<CloudFlowId>({ ...shared, flows: cloudFlows }),
    desktop: new FlowAuthoring<DesktopFlowId>({ ...shared, flows: desktopFlows }),
  });
}
