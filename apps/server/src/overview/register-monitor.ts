import type { RunStatisticsStore } from '@tandem/store';
import type { App } from '../http/handle.ts';
import type { FleetParts } from '../machines/fleet-parts.ts';
import { machineView } from '../machines/machine-view.ts';
import { QueueControl } from '../run-queue/queue-control.ts';
import type { RunQueue } from '../run-queue/run-queue.ts';
import { registerRunQueueRoutes } from '../run-queue/run-queue-routes.ts';
import { registerOverviewRoutes } from './overview-routes.ts';

export interface MonitorParts {
  readonly parts: FleetParts;
  readonly queue: Pick<RunQueue, 'list' | 'changePlace'>;
  readonly statistics: RunStatisticsStore;
}

/** Registers the routes of the run queue and of the overview. */
export function registerMonitor(app: App, { parts, queue, statistics }: MonitorParts): void {
  const { targets, machines, connections, surroundings, runs } = parts;
  registerRunQueueRoutes(app, { control: new QueueControl({ queue, runs, targets }), targets });
  registerOverviewRoutes(app, {
    clock: app.services.clock,
    flowAccess: app.services.flowAccess,
    statistics,
    listQueue: () => queue.list(),
    sightOf: (account, seen) => runs.sightOf(account, seen),
    async listMachines() {
      const [all, around] = await Promise.all([machines.list(), surroundings()]);
      return all.map((machine) => machineView(machine, around));
    },
    listConnections: (account) => connections.listOf(account),
  });
}
