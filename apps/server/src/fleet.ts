import type { Server } from 'node:http';
import type { RunAuthority } from './cloud-flow-runs/run-authority.ts';
import { type Designers, makeDesigners } from './designer-links/designer-parts.ts';
import type { DesktopFlowReadings } from './desktop-flows/desktop-flow-reader.ts';
import { Upgrades } from './http/upgrades.ts';
import { MachineChannel } from './machine-channel/machine-channel.ts';
import { type FleetParts, type FleetStores, makeFleetParts } from './machines/fleet-parts.ts';
import { RunQueue } from './run-queue/run-queue.ts';
import type { DebugRuns } from './run-services/debug-runs.ts';
import { newGrant } from './run-services/granted-services.ts';
import type { Services } from './services.ts';

/** Machines with what connects them: the channel, the run queue, the designer links, and the services around them. */
export interface Fleet {
  readonly parts: FleetParts;
  readonly channel: MachineChannel;
  readonly queue: RunQueue;
  readonly designers: Designers;
  /** Lets machines and designers in, on the server's own socket, and begins to bring runs to them. */
  open(server: Server): void;
  close(): Promise<void>;
}

export interface FleetOptions {
  readonly stores: FleetStores;
  readonly readings: DesktopFlowReadings;
  readonly authority: RunAuthority;
  readonly debugRuns: DebugRuns;
}

export function makeFleet(services: Services, { stores, readings, authority, debugRuns }: FleetOptions): Fleet {
  const { clock, ids, live, log, origins, proof } = services;
  const channel = new MachineChannel({ clock, ids, log, live, origins, proof, machines: stores.machines });
  const queue: RunQueue = new RunQueue({
    clock,
    log,
    live,
    runs: stores.runs,
    link: channel,
    targets: { find: (targetId) => parts.targets.find(targetId) },
    mayRun: (runMode, machine) => parts.licences.mayRunOn(runMode, machine),
    newGrant: () => newGrant(services),
    prepareOutputs: (runId, outcome) => parts.outputs.prepare(runId, outcome),
  });
  const parts = makeFleetParts(services, { stores, channel, queue, readings, authority });
  const designers = makeDesigners(services, { stores, parts, channel, readings, debugRuns });
  return {
    parts,
    channel,
    queue,
    designers,
    open(server) {
      const upgrades = new Upgrades(server);
      channel.attach(upgrades, queue);
      designers.open(upgrades);
      queue.start();
    },
    async close() {
      await designers.close();
      await queue.stop();
      await channel.close();
    },
  };
}
