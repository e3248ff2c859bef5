import type { OutcomeCount, RunKind, StatisticsQuery } from '@tandem/store';
import type { Connection } from './connection.ts';
import { flowsVisibleTo, VISIBLE_RUN, visibleDesktopRuns } from './flow-share-runs.ts';
import { numberOf, oneOf, type Row } from './row.ts';

/** A table `seen` of what an account may see among the runs that began from `:from` on and before `:to`. */
const SEEN: Readonly<Record<RunKind, string>> = {
  cloud: `seen AS (SELECT id, cloudFlowId AS flowId, status, startedAt AS begunAt, startedAt, endedAt
    FROM cloud_flow_run INDEXED BY cloud_flow_run_by_flow
    WHERE cloudFlowId IN (SELECT value FROM json_each(:flowIds)) AND startedAt >= :from AND startedAt < :to AND ${VISIBLE_RUN})`,
  desktop: `seen AS (SELECT id, desktopFlowId AS flowId, state AS status, requestedAt AS begunAt, startedAt, endedAt
    FROM desktop_flow_run WHERE id IN (${visibleDesktopRuns('requestedAt >= :from AND requestedAt < :to')}))`,
};

const FAILED = "status NOT IN ('Succeeded', 'Cancelled')";

/** The classes of durations are those of the counts that the database keeps of all runs. */
const CLASS = 'CAST(floor(8 * log2(max(endedAt - startedAt, 1))) AS INTEGER)';

export function visibleOutcomes(connection: Connection, query: StatisticsQuery): readonly OutcomeCount[] {
  const outcome = `CASE WHEN endedAt IS NULL THEN 'open' WHEN status = 'Succeeded' THEN 'succeeded' WHEN status = 'Cancelled' THEN 'cancelled'
    ELSE 'failed' END`;
  return ask(
    connection,
    query,
    `SELECT begunAt - begunAt % 900000 AS quarterAt, ${outcome} AS outcome, count(*) AS runs FROM seen GROUP BY 1, 2`,
  ).map(outcomeCount);
}

/** As `run_duration` has them, the shortest class first. */
export function visibleDurations(connection: Connection, query: StatisticsQuery): readonly Row[] {
  return ask(
    connection,
    query,
    `SELECT ${CLASS} AS class, count(*) AS runs, sum(max(endedAt - startedAt, 0)) AS totalMs FROM seen
     WHERE endedAt IS NOT NULL AND startedAt IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
}

/** The flows with the most failures first. */
export function visibleFailures(connection: Connection, query: StatisticsQuery, limit: number): readonly Row[] {
  return ask(
    connection,
    query,
    `SELECT flowId, sum(${FAILED}) AS failed, count(*) AS ended, max(iif(${FAILED}, begunAt, NULL)) AS at, id AS runId
     FROM seen WHERE endedAt IS NOT NULL GROUP BY flowId HAVING failed > 0 ORDER BY failed DESC, at DESC LIMIT :limit`,
    { limit },
  );
}

export function outcomeCount(row: Row): OutcomeCount {
  return {
    at: numberOf(row, 'quarterAt'),
    outcome: oneOf(row, 'outcome', ['succeeded', 'failed', 'cancelled', 'open']),
    runs: numberOf(row, 'runs'),
  };
}

function ask(connection: Connection, { kind, from, to, visibleTo }: StatisticsQuery, select: string, more: object = {}): readonly Row[] {
  if (visibleTo === undefined) return [];
  const flowIds = kind === 'cloud' ? { flowIds: JSON.stringify([...flowsVisibleTo(connection, visibleTo)]) } : {};
  return connection.prepare(`WITH ${SEEN[kind]} ${select}`).all({ from, to, visibleTo, ...flowIds, ...more });
}
