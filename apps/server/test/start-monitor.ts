import { type DeliveryEvent, newDelivery, reduceDelivery } from '@tandem/dispatch';
import type { AccountId, ConnectionId, DesktopFlowId, DesktopFlowRunId, TargetId } from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import type { DesktopFlowRunRecord } from '@tandem/store';
import { createRunStatisticsStore } from '@tandem/store-sqlite';
import { registerMonitor } from '../src/overview/register-monitor.ts';
import { RunQueue } from '../src/run-queue/run-queue.ts';
import { startFleet } from './start-fleet.ts';

export interface AskedRun {
  readonly targetId: TargetId;
  readonly ownerId: AccountId;
  readonly priority?: 'Normal' | 'High';
}

/** A server with the routes of the run queue and the overview. Its queue orders runs and offers none: no machine has a channel. */
export async function startMonitor() {
  const fleet = await startFleet(undefined, (on, { stores, channel, database, parts }) => {
    const { clock, log, live } = on.services;
    const queue = new RunQueue({
      clock,
      log,
      live,
      runs: stores.runs,
      link: {
        isOnline: (id) => channel.isOnline(id),
        osUserOf: (id) => channel.osUserOf(id),
        agentVersionOf: () => undefined,
        hasFeature: () => true,
        send: () => false,
      },
      targets: parts.targets,
      mayRun: () => true,
      prepareOutputs: async () => ({}),
    });
    registerMonitor(on, { parts, queue, statistics: createRunStatisticsStore(database) });
  });
  return {
    ...fleet,
    /** Puts a run on disk as the connector of desktop flows does. */
    async ask({ targetId, ownerId, priority = 'Normal' }: AskedRun): Promise<DesktopFlowRunId> {
      const { clock, ids } = fleet.services;
      const run = runRecord(ids.next<DesktopFlowRunId>(), { targetId, ownerId, priority, requestedAt: clock.now() });
      const { desktopFlowId, desktopFlowName, connectionId, username, runMode } = run;
      const order: WorkOrder = {
        ...{ desktopFlowId, desktopFlowName, connectionId, username, runMode, targetId, timeoutMs: 60_000 },
        ...{ script: 'SET X TO 1', dependencies: [], inputs: { kind: 'plain', json: '{}' }, sensitiveNames: [] },
        ...{ connectionKind: 'password', sealedPassword: 'c2VhbGVk' },
      };
      await fleet.stores.runs.add({ run, maskedInputs: '{}', order, runsPerMinute: 1_000, queueLength: 1_000 });
      return run.id;
    },
    /** Delivers an event as the run queue does. */
    async deliver(id: DesktopFlowRunId, event: DeliveryEvent): Promise<void> {
      const now = fleet.services.clock.now();
      await fleet.stores.runs.deliver(id, now, ({ delivery }) => ({ step: reduceDelivery(delivery, event, now) }));
    },
  };
}

function runRecord(id: DesktopFlowRunId, asked: Required<AskedRun> & { readonly requestedAt: number }): DesktopFlowRunRecord {
  const { requestedAt } = asked;
  return {
    ...asked,
    id,
    desktopFlowId: '01890000-0000-7000-8000-000000000601' as DesktopFlowId,
    desktopFlowName: 'Make folder',
    runMode: 'attended',
    frontRank: 0,
    connectionId: '01890000-0000-7000-8000-000000000501' as ConnectionId,
    username: 'robot',
    parent: null,
    agentVersion: null,
    actionCount: 0,
    logVerbosity: 'Full',
    delivery: newDelivery({ runId: id, requestedAt, timeoutMs: 60_000 }),
  };
}
