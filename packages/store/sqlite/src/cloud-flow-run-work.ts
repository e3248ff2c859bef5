import type { CloudRunStore, WaitingOperation } from '@tandem/cloud-engine';
import type { CloudFlowId, CloudFlowRunId } from '@tandem/kernel';
import { concurrencyOf, toWaiting } from './cloud-flow-run-rows.ts';
import { seqOf } from './cloud-flow-run-write.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { numberOf, optionalNumberOf, type Row, textOf } from './row.ts';

const WAITING = `SELECT r.id, a.path, a.externalId, a.operation FROM cloud_flow_action a JOIN cloud_flow_run r ON r.seq = a.run
  WHERE a.status = 'Waiting' AND a.externalId IS NOT NULL`;

type WorkReads = Pick<
  CloudRunStore,
  | 'listRunning'
  | 'listOpenOf'
  | 'listBegunBefore'
  | 'listHeld'
  | 'listDue'
  | 'nextWakeAt'
  | 'findWaiting'
  | 'listWaiting'
  | 'countRecovery'
  | 'listSuspects'
  | 'listPendingCancels'
  | 'cancelTold'
>;

/** What there is to do for the engine: unfinished runs, waits that are over, calls that wait. */
export function createRunWork({ read, writer }: Database): WorkReads {
  const all = (sql: string, ...values: (string | number)[]): readonly Row[] => read((connection) => connection.prepare(sql).all(...values));
  return {
    listRunning: async () => all("SELECT id FROM cloud_flow_run WHERE status = 'Running' ORDER BY seq").map(idOf),
    listOpenOf: async (flowId) =>
      all("SELECT id FROM cloud_flow_run WHERE status IN ('Running', 'Waiting') AND cloudFlowId = ? ORDER BY seq", flowId).map(idOf),
    listBegunBefore: async (time, limit) =>
      all("SELECT id FROM cloud_flow_run WHERE status IN ('Running', 'Waiting') AND startedAt < ? ORDER BY seq LIMIT ?", time, limit).map(
        idOf,
      ),
    listHeld: async () =>
      all('SELECT id, cloudFlowId, concurrency FROM cloud_flow_run WHERE isHeld = 1 ORDER BY seq').map((row) => ({
        runId: idOf(row),
        cloudFlowId: textOf(row, 'cloudFlowId') as CloudFlowId,
        runs: concurrencyOf(row)?.runs ?? 1,
      })),
    listDue: async (now, limit) => {
      const sql = `SELECT DISTINCT r.id FROM (SELECT run FROM cloud_flow_action WHERE wakeAt IS NOT NULL AND wakeAt <= ? ORDER BY wakeAt LIMIT ?) a
        JOIN cloud_flow_run r ON r.seq = a.run`;
      return all(sql, now, limit).map(idOf);
    },
    nextWakeAt: async () => {
      const [row] = all('SELECT min(wakeAt) AS at FROM cloud_flow_action WHERE wakeAt IS NOT NULL');
      return row === undefined ? undefined : (optionalNumberOf(row, 'at') ?? undefined);
    },
    findWaiting: async (externalId) => all(`${WAITING} AND a.externalId = ?`, externalId).map(toWaiting)[0],
    listWaiting: async (after, limit) =>
      all(`${WAITING} AND a.externalId > ? ORDER BY a.externalId LIMIT ?`, after ?? '', limit).map(toWaiting),
    countRecovery: (runId) => writer.write((connection) => countRecovery(connection, runId)),
    listSuspects: async () =>
      all("SELECT id FROM cloud_flow_run WHERE recoveries > 0 AND status IN ('Running', 'Waiting') ORDER BY seq").map(idOf),
    listPendingCancels: async () =>
      all(`SELECT r.id, a.path, a.externalId, a.operation FROM cloud_flow_action a JOIN cloud_flow_run r ON r.seq = a.run
        WHERE a.isCancelPending = 1 AND a.externalId IS NOT NULL`).map(toWaiting),
    cancelTold: (call) => writer.write((connection) => cancelTold(connection, call)),
  };
}

function countRecovery(connection: Connection, runId: CloudFlowRunId): number {
  const row = connection.prepare('UPDATE cloud_flow_run SET recoveries = recoveries + 1 WHERE id = ? RETURNING recoveries').get(runId);
  return row === undefined ? 0 : numberOf(row, 'recoveries');
}

function cancelTold(connection: Connection, { runId, path }: WaitingOperation): void {
  const seq = seqOf(connection, runId);
  connection.prepare('UPDATE cloud_flow_action SET isCancelPending = 0 WHERE run = ? AND path = ?').run(seq, path);
}

function idOf(row: Row): CloudFlowRunId {
  return textOf(row, 'id') as CloudFlowRunId;
}
