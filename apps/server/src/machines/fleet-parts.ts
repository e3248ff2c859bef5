import type { MachineId } from '@tandem/kernel';
import type { ConnectionStore, DesktopFlowRunStore, MachineGroupStore, MachineStore } from '@tandem/store';
import type { RunAuthority } from '../cloud-flow-runs/run-authority.ts';
import { registerConnectionRoutes } from '../connections/connection-routes.ts';
import { Connections } from '../connections/connections.ts';
import type { CredentialCheck } from '../connections/credential-check.ts';
import { makeConnectorPorts } from '../desktop-flow-runs/connector-ports.ts';
import { type DesktopRunWaits, registerDesktopFlowRunRoutes } from '../desktop-flow-runs/desktop-flow-run-routes.ts';
import { DesktopFlowRuns } from '../desktop-flow-runs/desktop-flow-runs.ts';
import type { Queue } from '../desktop-flow-runs/queue.ts';
import { RunOutputs } from '../desktop-flow-runs/run-outputs.ts';
import type { DesktopFlowReadings } from '../desktop-flows/desktop-flow-reader.ts';
import type { App } from '../http/handle.ts';
import { Licences } from '../licences/licences.ts';
import { registerMachineGroupRoutes } from '../machine-groups/machine-group-routes.ts';
import { MachineGroups } from '../machine-groups/machine-groups.ts';
import { Targets } from '../machine-groups/targets.ts';
import type { Services } from '../services.ts';
import type { MachinePresence } from './machine-presence.ts';
import { registerMachineRoutes } from './machine-routes.ts';
import { loadSurroundings } from './machine-surroundings.ts';
import type { MachineSurroundings } from './machine-view.ts';
import { Machines } from './machines.ts';
import { Registration } from './registration.ts';

/** The stores of machines and of what runs on them. */
export interface FleetStores {
  readonly machines: MachineStore;
  readonly groups: MachineGroupStore;
  readonly connections: ConnectionStore;
  readonly runs: DesktopFlowRunStore;
}

/** What the services around machines need from the machine channel, the run queue and the language of desktop flows. */
export interface FleetPorts {
  readonly stores: FleetStores;
  readonly channel: MachinePresence & CredentialCheck;
  readonly queue: Queue & { machineDeleted(machineId: MachineId): Promise<void> };
  readonly readings: DesktopFlowReadings;
  readonly authority: Pick<RunAuthority, 'judgesOf'>;
}

/** The services around machines, connections and desktop flow runs. */
export interface FleetParts {
  readonly machines: Machines;
  readonly registration: Registration;
  readonly groups: MachineGroups;
  readonly targets: Targets;
  readonly connections: Connections;
  readonly licences: Licences;
  readonly outputs: RunOutputs;
  readonly runs: DesktopFlowRuns;
  /** For `createDesktopFlowsConnector`. */
  readonly connectorPorts: ReturnType<typeof makeConnectorPorts>;
  readonly surroundings: () => Promise<MachineSurroundings>;
}

export function makeFleetParts(services: Services, ports: FleetPorts): FleetParts {
  const { clock, ids, live, settings, vault, stores: core } = services;
  const { stores, channel, queue } = ports;
  const { accounts } = core;
  const targets = new Targets({ machines: stores.machines, groups: stores.groups, presence: channel });
  const licences = new Licences({ settings, accounts });
  const outputs = new RunOutputs({ runs: stores.runs, vault });
  return {
    machines: new Machines({ store: stores.machines, presence: channel, live, endRunsOf: (id) => queue.machineDeleted(id) }),
    registration: new Registration({ clock, ids, live, machines: stores.machines, accounts }),
    groups: new MachineGroups({ store: stores.groups, machines: stores.machines, accounts, clock, ids, live }),
    targets,
    connections: new Connections({ store: stores.connections, targets, channel, clock, live }),
    licences,
    outputs,
    runs: new DesktopFlowRuns({ store: stores.runs, queue, access: services.flowAccess, flows: core.desktopFlows }),
    connectorPorts: makeConnectorPorts({
      clock,
      ids,
      settings,
      live,
      accounts,
      flows: core.desktopFlows,
      readings: ports.readings,
      connections: stores.connections,
      runs: stores.runs,
      outputs,
      targets,
      licences,
      queue,
      authority: ports.authority,
    }),
    surroundings: () => loadSurroundings({ accounts, groups: stores.groups, runs: stores.runs, presence: channel }),
  };
}

/** Registers the routes of machines, machine groups, connections and desktop flow runs. */
export function registerFleet(app: App, parts: FleetParts, waitsOf: DesktopRunWaits): void {
  registerMachineRoutes(app, parts);
  registerMachineGroupRoutes(app, parts);
  registerConnectionRoutes(app, parts);
  registerDesktopFlowRunRoutes(app, { ...parts, waitsOf });
}
