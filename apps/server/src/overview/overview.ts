import type { Clock, CloudFlowId } from '@tandem/kernel';
import type { Machine, Overview, OverviewPeriod } from '@tandem/protocol';
import type { AccountRecord, ConnectionRecord, DesktopFlowRunRecord, RunStatisticsStore } from '@tandem/store';
import type { RunSight } from '../desktop-flow-runs/run-sight.ts';
import { type FlowAccess, runsShownTo } from '../flow-shares/flow-access.ts';
import type { QueueEntry } from '../run-queue/queue-entries.ts';
import { attentionOf } from './attention.ts';
import { periodOf } from './period.ts';
import { readRunStatistics } from './run-statistics.ts';

export interface OverviewOptions {
  readonly clock: Clock;
  readonly statistics: RunStatisticsStore;
  readonly listQueue: () => Promise<readonly QueueEntry[]>;
  readonly sightOf: (account: AccountRecord, runs: readonly DesktopFlowRunRecord[]) => Promise<RunSight>;
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
 * How the runs that the account may see went, what waits, and what needs its attention.
 *
 * @throws InvalidRequest when there is no such time zone
 */
export async function readOverview(options: OverviewOptions, question: OverviewQuestion, account: AccountRecord): Promise<Overview> {
  const now = options.clock.now();
  const isShown = await cloudFlowsSeenBy(options, account);
  const period = periodOf(question.period, question.timeZone, now);
  const [cloudFlows, desktopFlows, queue, machines, connections] = await Promise.all([
    readRunStatistics(options.statistics, { kind: 'cloud', period, isShown, ...runsShownTo(account) }),
    readRunStatistics(options.statistics, { kind: 'desktop', period, ...runsShownTo(account) }),
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
    attention: attentionOf({ machines, queue: await seenOf(options, queue, account), connections, now }),
  };
}

/** How flows fail is a part of their inside. */
async function cloudFlowsSeenBy({ flowAccess }: OverviewOptions, account: AccountRecord): Promise<(flowId: string) => boolean> {
  const sight = await flowAccess.sightOf(account);
  // Statistics name flows by the ids that the store gave.
  return (flowId) => sight.mayChange(flowId as CloudFlowId);
}

/** The queue is open to all, so that everybody sees who goes before; what becomes of a run is not. */
async function seenOf({ sightOf }: OverviewOptions, queue: readonly QueueEntry[], account: AccountRecord): Promise<readonly QueueEntry[]> {
  const runs = queue.map(({ run }) => run);
  const sight = await sightOf(account, runs);
  return queue.filter(({ run }) => sight.sees(run));
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
