import type { FailingFlowRecord, OutcomeCount, RunDurations, RunKind, RunStatisticsStore, StatisticsQuery } from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { numberOf, optionalTextOf, type Row, textOf } from './row.ts';
import { outcomeCount, visibleDurations, visibleFailures, visibleOutcomes } from './visible-run-statistics.ts';

const HOUR_MS = 3_600_000;
/** So many classes of durations double the length; the migration that counts them has the same number. */
const CLASSES_PER_OCTAVE = 8;

export function createRunStatisticsStore(database: Database): RunStatisticsStore {
  return {
    outcomes: async (query) =>
      database.read((connection) =>
        isOfAll(query) ? [...endedOutcomes(connection, query), ...openRuns(connection, query)] : visibleOutcomes(connection, query),
      ),
    durations: async (query) =>
      database.read((connection) => durationsOf((isOfAll(query) ? countedDurations : visibleDurations)(connection, byHours(query)))),
    failingFlows: async (query, limit) =>
      database.read((connection) =>
        (isOfAll(query) ? countedFailures : visibleFailures)(connection, byHours(query), limit).flatMap((row) => {
          const run = connection.prepare(LAST_FAILURE[query.kind]).get(textOf(row, 'runId'));
          return run === undefined ? [] : [failingFlow(row, run)];
        }),
      ),
  };
}

function isOfAll({ visibleTo }: StatisticsQuery): boolean {
  return visibleTo === undefined;
}

function byHours(query: StatisticsQuery): StatisticsQuery {
  return { ...query, from: query.from - (query.from % HOUR_MS) };
}

function endedOutcomes(connection: Connection, { kind, from, to }: StatisticsQuery): readonly OutcomeCount[] {
  return connection
    .prepare('SELECT quarterAt, outcome, runs FROM run_outcome WHERE kind = ? AND quarterAt >= ? AND quarterAt < ?')
    .all(kind, from, to)
    .map(outcomeCount);
}

const OPEN_RUNS: Readonly<Record<RunKind, string>> = {
  cloud: `SELECT startedAt - startedAt % 900000 AS quarterAt, count(*) AS runs FROM cloud_flow_run INDEXED BY cloud_flow_run_by_status
    WHERE status IN ('Running', 'Waiting') AND startedAt >= ? AND startedAt < ? GROUP BY quarterAt`,
  desktop: `SELECT requestedAt - requestedAt % 900000 AS quarterAt, count(*) AS runs FROM desktop_flow_run INDEXED BY desktop_flow_run_queue
    WHERE isOpen = 1 AND requestedAt >= ? AND requestedAt < ? GROUP BY quarterAt`,
};

/** There are few of them at any time, so they are counted when somebody asks. */
function openRuns(connection: Connection, { kind, from, to }: StatisticsQuery): readonly OutcomeCount[] {
  return connection
    .prepare(OPEN_RUNS[kind])
    .all(from, to)
    .map((row) => ({ at: numberOf(row, 'quarterAt'), outcome: 'open', runs: numberOf(row, 'runs') }));
}

function countedDurations(connection: Connection, { kind, from, to }: StatisticsQuery): readonly Row[] {
  return connection
    .prepare(
      `SELECT class, sum(runs) AS runs, sum(totalMs) AS totalMs FROM run_duration WHERE kind = ? AND hourAt >= ? AND hourAt < ?
       GROUP BY class ORDER BY class`,
    )
    .all(kind, from, to);
}

/** @param rows classes with how many runs they hold, the shortest first */
function durationsOf(rows: readonly Row[]): RunDurations {
  const classes = rows.map((row) => ({ number: numberOf(row, 'class'), runs: numberOf(row, 'runs'), totalMs: numberOf(row, 'totalMs') }));
  const runs = classes.reduce((sum, each) => sum + each.runs, 0);
  if (runs === 0) return { averageMs: null, medianMs: null };
  const totalMs = classes.reduce((sum, each) => sum + each.totalMs, 0);
  return { averageMs: totalMs / runs, medianMs: middleOf(classes, runs) };
}

/** The middle of the class that holds the median. */
function middleOf(classes: readonly { readonly number: number; readonly runs: number }[], runs: number): number {
  let passed = 0;
  const holder = classes.find((each) => {
    passed += each.runs;
    return passed >= runs / 2;
  });
  return 2 ** (((holder?.number ?? 0) + 0.5) / CLASSES_PER_OCTAVE);
}

/** Flows whose failed runs are no longer kept are left out. Hours without a failure are not read, and all runs are counted only of the flows that come first. */
function countedFailures(connection: Connection, { kind, from, to }: StatisticsQuery, limit: number): readonly Row[] {
  return connection
    .prepare(
      `WITH failing AS (
         SELECT flowId, sum(failed) AS failed, max(lastFailedAt) AS at, lastFailedRunId AS runId
         FROM run_flow_outcome INDEXED BY run_flow_outcome_failed
         WHERE failed > 0 AND kind = :kind AND hourAt >= :from AND hourAt < :to
         GROUP BY flowId ORDER BY failed DESC, at DESC LIMIT :limit)
       SELECT failing.*, (SELECT sum(ended) FROM run_flow_outcome AS every
         WHERE every.kind = :kind AND every.flowId = failing.flowId AND every.hourAt >= :from AND every.hourAt < :to) AS ended
       FROM failing ORDER BY failed DESC, at DESC`,
    )
    .all({ kind, from, to, limit });
}

const LAST_FAILURE: Readonly<Record<RunKind, string>> = {
  cloud: 'SELECT cloudFlowName AS name, error FROM cloud_flow_run WHERE id = ?',
  desktop: 'SELECT desktopFlowName AS name, error FROM desktop_flow_run WHERE id = ?',
};

function failingFlow(row: Row, run: Row): FailingFlowRecord {
  const error = optionalTextOf(run, 'error');
  return {
    flowId: textOf(row, 'flowId'),
    flowName: textOf(run, 'name'),
    failed: numberOf(row, 'failed'),
    ended: numberOf(row, 'ended'),
    lastFailure: {
      runId: textOf(row, 'runId'),
      at: numberOf(row, 'at'),
      // Only the stores of runs write this column.
      error: error === null ? null : (JSON.parse(error) as { readonly code: string; readonly message: string }),
    },
  };
}
