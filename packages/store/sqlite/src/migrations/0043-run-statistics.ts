/** How one kind of runs is counted; each member is an expression in SQL over the columns of a run. */
interface CountedRuns {
  readonly table: 'cloud_flow_run' | 'desktop_flow_run';
  readonly kind: 'cloud' | 'desktop';
  readonly status: string;
  readonly flowId: string;
  readonly begunAt: string;
  /** Null for a run that never worked. */
  readonly workedFrom: string;
}

const CLOUD: CountedRuns = {
  table: 'cloud_flow_run',
  kind: 'cloud',
  status: 'status',
  flowId: 'cloudFlowId',
  begunAt: 'startedAt',
  workedFrom: 'startedAt',
};
const DESKTOP: CountedRuns = {
  table: 'desktop_flow_run',
  kind: 'desktop',
  status: 'state',
  flowId: 'desktopFlowId',
  begunAt: 'requestedAt',
  workedFrom: 'startedAt',
};

/**
 * Counts of runs that have ended, by when they began: outcomes by the quarter of an hour, because every time zone is a whole
 * number of them off; durations in classes of which eight double the length, and flows, by the hour. The database keeps them
 * itself, so that no way of ending a run can miss them.
 */
export const runStatisticsMigration = {
  version: 43,
  name: 'run-statistics',
  sql: `
    CREATE TABLE run_outcome (
      kind TEXT NOT NULL,
      quarterAt INTEGER NOT NULL,
      outcome TEXT NOT NULL,
      runs INTEGER NOT NULL,
      PRIMARY KEY (kind, quarterAt, outcome)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE run_duration (
      kind TEXT NOT NULL,
      hourAt INTEGER NOT NULL,
      class INTEGER NOT NULL,
      runs INTEGER NOT NULL,
      totalMs INTEGER NOT NULL,
      PRIMARY KEY (kind, hourAt, class)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE run_flow_outcome (
      kind TEXT NOT NULL,
      hourAt INTEGER NOT NULL,
      flowId TEXT NOT NULL,
      ended INTEGER NOT NULL,
      failed INTEGER NOT NULL,
      lastFailedAt INTEGER,
      lastFailedRunId TEXT,
      PRIMARY KEY (kind, flowId, hourAt)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX run_flow_outcome_failed ON run_flow_outcome (kind, hourAt, flowId, failed, lastFailedAt, lastFailedRunId) WHERE failed > 0;
    ${[CLOUD, DESKTOP].map((runs) => `${countPast(runs)} ${countFromNowOn(runs)}`).join('')}
  `,
};

function countPast({ table, ...runs }: CountedRuns): string {
  const { outcome, quarterAt, hourAt, durationMs, durationClass, isFailed } = expressions(runs, '');
  return `
    INSERT INTO run_outcome SELECT '${runs.kind}', ${quarterAt}, ${outcome}, count(*) FROM ${table} WHERE endedAt IS NOT NULL
      GROUP BY ${quarterAt}, ${outcome};
    INSERT INTO run_duration SELECT '${runs.kind}', ${hourAt}, ${durationClass}, count(*), sum(${durationMs}) FROM ${table}
      WHERE endedAt IS NOT NULL AND ${runs.workedFrom} IS NOT NULL GROUP BY ${hourAt}, ${durationClass};
    INSERT INTO run_flow_outcome
      SELECT kind, hourAt, flowId, ended, failed, lastFailedAt, iif(lastFailedAt IS NULL, NULL, runId) FROM (
        SELECT '${runs.kind}' AS kind, ${hourAt} AS hourAt, ${runs.flowId} AS flowId, count(*) AS ended, sum(${isFailed}) AS failed,
          max(iif(${isFailed}, ${runs.begunAt}, NULL)) AS lastFailedAt, id AS runId
        FROM ${table} WHERE endedAt IS NOT NULL GROUP BY ${hourAt}, ${runs.flowId});
  `;
}

function countFromNowOn(runs: CountedRuns): string {
  const { table } = runs;
  const count = countOne(runs);
  return `
    CREATE TRIGGER ${table}_came_ended AFTER INSERT ON ${table} WHEN new.endedAt IS NOT NULL BEGIN ${count} END;
    CREATE TRIGGER ${table}_ended AFTER UPDATE OF endedAt ON ${table} WHEN new.endedAt IS NOT NULL AND old.endedAt IS NULL
      BEGIN ${count} END;
  `;
}

function countOne(runs: CountedRuns): string {
  const { outcome, quarterAt, hourAt, durationMs, durationClass, isFailed } = expressions(runs, 'new.');
  const failedAt = `iif(${isFailed}, new.${runs.begunAt}, NULL)`;
  return `
    INSERT INTO run_outcome VALUES ('${runs.kind}', ${quarterAt}, ${outcome}, 1) ON CONFLICT DO UPDATE SET runs = runs + 1;
    INSERT INTO run_duration SELECT '${runs.kind}', ${hourAt}, ${durationClass}, 1, ${durationMs} WHERE new.${runs.workedFrom} IS NOT NULL
      ON CONFLICT DO UPDATE SET runs = runs + 1, totalMs = totalMs + excluded.totalMs;
    INSERT INTO run_flow_outcome
      VALUES ('${runs.kind}', ${hourAt}, new.${runs.flowId}, 1, ${isFailed}, ${failedAt}, iif(${isFailed}, new.id, NULL))
      ON CONFLICT DO UPDATE SET ended = ended + 1, failed = failed + excluded.failed,
        lastFailedRunId = iif(excluded.lastFailedAt >= coalesce(lastFailedAt, 0), excluded.lastFailedRunId, lastFailedRunId),
        lastFailedAt = iif(excluded.lastFailedAt >= coalesce(lastFailedAt, 0), excluded.lastFailedAt, lastFailedAt);
  `;
}

/** @param row what stands before each column: `new.` in a trigger */
function expressions({ status, begunAt, workedFrom }: Omit<CountedRuns, 'table'>, row: '' | 'new.') {
  const at = row + begunAt;
  const durationMs = `max(${row}endedAt - ${row}${workedFrom}, 0)`;
  return {
    outcome: `CASE ${row}${status} WHEN 'Succeeded' THEN 'succeeded' WHEN 'Cancelled' THEN 'cancelled' ELSE 'failed' END`,
    isFailed: `${row}${status} NOT IN ('Succeeded', 'Cancelled')`,
    quarterAt: `${at} - ${at} % 900000`,
    hourAt: `${at} - ${at} % 3600000`,
    durationMs,
    durationClass: `CAST(floor(8 * log2(max(${durationMs}, 1))) AS INTEGER)`,
  };
}
