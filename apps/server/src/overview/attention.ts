import { DeliveryState } from '@tandem/dispatch';
import type { Attention, Machine } from '@tandem/protocol';
import type { ConnectionRecord } from '@tandem/store';
import type { QueueEntry } from '../run-queue/queue-entries.ts';

/** Whoever waits longer than this waits for a person, not for the run before. */
const LONG_WAIT_MS = 15 * 60_000;
const MOST_OF_A_KIND = 5;

export interface Surroundings {
  readonly machines: readonly Machine[];
  /** As far as whoever asks may see its runs. */
  readonly queue: readonly QueueEntry[];
  /** Those of whoever asks. */
  readonly connections: readonly ConnectionRecord[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a person should look at, the gravest first. */
export function attentionOf({ machines, queue, connections, now }: Surroundings): Attention[] {
  return [
    ...machines.filter(({ state }) => state === 'quarantined').map(quarantined),
    ...queue.filter(({ run }) => run.delivery.state === DeliveryState.unreachable).map((entry) => unreachable(entry, machines)),
    ...machines.filter(({ isOnline, state, queuedCount }) => !isOnline && state === 'active' && queuedCount > 0).map(offline),
    ...connections.flatMap(broken),
    ...queue
      .filter(({ run, reason }) => reason !== null && now - run.requestedAt > LONG_WAIT_MS)
      .slice(0, MOST_OF_A_KIND)
      .map(waitsLong),
  ];
}

function quarantined({ id, name }: Machine): Attention {
  return { kind: 'machineQuarantined', machineId: id, machineName: name };
}

function unreachable({ run: { id, desktopFlowName, delivery } }: QueueEntry, machines: readonly Machine[]): Attention {
  const machineName = machines.find((machine) => machine.id === delivery.owner)?.name ?? '';
  return { kind: 'runUnreachable', runId: id, flowName: desktopFlowName, machineName };
}

function offline({ id, name, queuedCount }: Machine): Attention {
  return { kind: 'machineOffline', machineId: id, machineName: name, queuedCount };
}

function broken({ id, name, error }: ConnectionRecord): readonly Attention[] {
  return error === null ? [] : [{ kind: 'connectionBroken', connectionId: id, connectionName: name, message: error.message }];
}

function waitsLong({ run: { id, desktopFlowName, requestedAt }, reason }: QueueEntry): Attention {
  return { kind: 'runWaitsLong', runId: id, flowName: desktopFlowName, since: requestedAt, message: reason?.message ?? '' };
}
