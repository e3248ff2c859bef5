import type { Clock, CloudFlowId } from '@tandem/kernel';
import type { Machine, Overview, OverviewPeriod } from '@tandem/protocol';
import type { AccountRecord, ConnectionRecord, RunStatisticsStore } from '@tandem/store';
import type { FlowAccess } from '../flow-shares/flow-access.ts';
import type { QueueEntry } from '../run-queue/queue-entries.ts';
import { attentionOf } from './attention.ts';
import { periodOf } from './period.ts';
import { readRunStatistics } from './run-statistics.ts';

export interface OverviewOptions {
  readonly clock: Clock;
  readonly statistics: RunStatisticsStore;
  readonly listQueue: () => Promise<readonly QueueEntry[]>;
  readonly listMachines: () => Promise<readonly Machine[]>;
  readonly flowAccess: FlowAccess;
  readonly listConnections: (account: AccountRecord) => Promise<readonly ConnectionRecord[]>;
}

export interface OverviewQuestion {
  readonly period: OverviewPeriod;
  /** The IANA name of the time zone in which days begin. */
  readonly timeZone: string;
}

/**
 * How runs went, what waits, and what needs attention.
 *
 * @throws InvalidRequest when there is no such time zone
 */
export async function readOverview(options: OverviewOptions, question: OverviewQuestion, account: AccountRecord): Promise<Overview> {
  const now = options.clock.now();
  const isShown = await cloudFlowsSeenBy(options, account);
  const period = periodOf(question.period, question.timeZone, now);
  const [cloudFlows, desktopFlows, queue, machines, connections] = await Promise.all([
    readRunStatistics(options.statistics, 'cloud', period, isShown),
    readRunStatistics(options.statistics, 'desktop', period),
    options.listQueue(),
    options.listMachines(),
    options.listConnections(account),
  ]);
  return {
    from: period.starts[0] ?? now,
    to: period.to,
    step: period.step,
    cloudFlows,
    desktopFlows,
    queue: { counts: countStates(queue), waits: reasonsOf(queue) },
    machines: countMachines(machines),
    attention: attentionOf({ machines, queue, connections, now }),
  };
}

/** How flows fail is a part of their inside. */
async function cloudFlowsSeenBy({ flowAccess }: OverviewOptions, account: AccountRecord): Promise<(flowId: string) => boolean> {
  const sight = await flowAccess.sightOf(account);
  // Statistics name flows by the ids that the store gave.
  return (flowId) => sight.mayChange(flowId as CloudFlowId);
}

function countStates(queue: readonly QueueEntry[]): Overview['queue']['counts'] {
  const counts = { Running: 0, NextToRun: 0, Queued: 0 };
  for (const { state } of queue) counts[state]++;
  return counts;
}

function reasonsOf(queue: readonly QueueEntry[]): Overview['queue']['waits'] {
  const reasons = queue.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  const byCode = Map.groupBy(reasons, ({ code }) => code);
  return [...byCode]
    .map(([code, same]) => ({ code, message: same[0]?.message ?? '', runs: same.length }))
    .toSorted((a, b) => b.runs - a.runs);
}

function countMachines(machines: readonly Machine[]): Overview['machines'] {
  const active = machines.filter(({ state }) => state === 'active');
  const online = active.filter(({ isOnline }) => isOnline).length;
  return { online, offline: active.length - online, quarantined: machines.length - active.length };
}
