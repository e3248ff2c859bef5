import type { AccountId, CloudFlowId } from '@tandem/kernel';
import type { RunKind } from '@tandem/store';
import { expect, test } from 'vitest';
import { Connection } from '../src/connection.ts';
import { createAccountStore, createCloudFlowStore, createRunStatisticsStore, type Database, openDatabase, Writer } from '../src/index.ts';
import { migrate } from '../src/migrate.ts';
import { MIGRATIONS } from '../src/migrations/index.ts';
import { FILLED, filledId, fillRunHistory } from './fill-run-history.ts';

const RUNS = 3_000;
const QUARTER_MS = 900_000;
const from = FILLED.endAt - FILLED.gapMs * 2_000 - ((FILLED.endAt - FILLED.gapMs * 2_000) % QUARTER_MS);
const to = FILLED.endAt + 1;
const TABLES = {
  cloud: { table: 'cloud_flow_run', status: 'status', begunAt: 'startedAt', flowId: 'cloudFlowId' },
  desktop: { table: 'desktop_flow_run', status: 'state', begunAt: 'requestedAt', flowId: 'desktopFlowId' },
} as const;

async function openFilled(): Promise<Database> {
  const database = openDatabase(':memory:');
  await fillRunHistory(database, RUNS);
  return database;
}

/** A store that was filled before it counted anything. */
async function openOlder(): Promise<Database> {
  const connection = new Connection(':memory:');
  migrate(
    connection,
    MIGRATIONS.filter(({ version }) => version < 43),
  );
  const writer = new Writer(connection);
  const database: Database = {
    ...{ path: ':memory:', writer, beforeClose: () => undefined },
    read: (work) => work(connection),
    close: () => connection.close(),
  };
  await fillRunHistory(database, RUNS);
  migrate(connection);
  return database;
}

/** The same figures from the runs themselves. */
function counted(database: Database, kind: RunKind) {
  const { table, status, begunAt, flowId } = TABLES[kind];
  const rows = database.read((connection) =>
    connection
      .prepare(
        `SELECT id, ${flowId} AS flowId, ${status} AS status, ${begunAt} AS at, startedAt, endedAt FROM ${table} WHERE ${begunAt} >= ${from}`,
      )
      .all(),
  );
  const outcomeOf = ({ status: word, endedAt }: (typeof rows)[number]) => {
    if (endedAt === null) return 'open';
    return word === 'Succeeded' || word === 'Cancelled' ? word.toLowerCase() : 'failed';
  };
  const outcomes = Map.groupBy(rows, (row) => `${Number(row['at']) - (Number(row['at']) % QUARTER_MS)} ${outcomeOf(row)}`);
  return {
    outcomes: [...outcomes].map(([key, runs]) => `${key} ${runs.length}`).sort(),
  };
}

test.each([
  ['that filled while it counted', 'cloud', openFilled],
  ['that filled while it counted', 'desktop', openFilled],
  ['of an older version', 'cloud', openOlder],
  ['of an older version', 'desktop', openOlder],
] as const)('the figures of a store %s are those of its %s runs', async (_title, kind, open) => {
  const database = await open();
  const store = createRunStatisticsStore(database);
  const expected = counted(database, kind);
  const outcomes = (await store.outcomes({ kind, from, to })).map(({ at, outcome, runs }) => `${at} ${outcome} ${runs}`);
  expect(outcomes.sort()).toEqual(expected.outcomes);
  expect(outcomes.some((line) => line.includes('open')) && outcomes.some((line) => line.includes('failed'))).toBe(true);
  database.close();
});

test('average and median are those of all runs that have ended', async () => {
  const database = await openFilled();
  const store = createRunStatisticsStore(database);
  const hour = from - (from % 3_600_000);
  for (const [kind, workedFrom] of [
    ['cloud', 'startedAt'],
    ['desktop', 'startedAt'],
  ] as const) {
    const { table, begunAt } = TABLES[kind];
    const durations = database
      .read((connection) =>
        connection.prepare(`SELECT endedAt - ${workedFrom} AS ms FROM ${table} WHERE endedAt IS NOT NULL AND ${begunAt} >= ${hour}`).all(),
      )
      .map((row) => Math.max(0, Number(row['ms'])))
      .sort((a, b) => a - b);
    const median = durations[Math.floor((durations.length - 1) / 2)] ?? 0;
    const { averageMs, medianMs } = await store.durations({ kind, from, to });
    expect(averageMs).toBeCloseTo(durations.reduce((sum, ms) => sum + ms, 0) / durations.length, 6);
    expect(Math.abs((medianMs ?? 0) / median - 1)).toBeLessThan(0.05);
  }
  expect(await store.durations({ kind: 'cloud', from: to, to: to + 1 })).toEqual({ averageMs: null, medianMs: null });
  database.close();
});

test('the flows with the most failures come first, each with its last error', async () => {
  const database = await openFilled();
  const store = createRunStatisticsStore(database);
  const flows = await store.failingFlows({ kind: 'desktop', from: 0, to }, 3);
  expect(flows).toHaveLength(3);
  const [worst] = flows;
  expect(worst).toMatchObject({ flowId: filledId('c', 0), flowName: 'Form filler 0', lastFailure: { error: { code: 'ActionFailed' } } });
  const ended = database.read((connection) =>
    connection.prepare('SELECT count(*) AS n FROM desktop_flow_run WHERE desktopFlowId = ? AND endedAt IS NOT NULL').get(filledId('c', 0)),
  );
  expect(worst?.ended).toBe(ended?.['n']);
  const last = database.read((connection) =>
    connection
      .prepare(
        "SELECT id, requestedAt FROM desktop_flow_run WHERE desktopFlowId = ? AND state IN ('Failed', 'TimedOut') ORDER BY requestedAt DESC LIMIT 1",
      )
      .get(filledId('c', 0)),
  );
  expect(worst?.lastFailure).toMatchObject({ runId: last?.['id'], at: last?.['requestedAt'] });
  database.close();
});

test.each(['cloud', 'desktop'] as const)('the figures of an account are those of the %s runs that it may see', async (kind) => {
  const database = await openFilled();
  const store = createRunStatisticsStore(database);
  const account = filledId('a', 3) as AccountId;
  const [ownerId, times] = [account, { createdAt: 0, updatedAt: 0 }];
  const person = { id: ownerId, email: 'a@example.org', name: 'A', role: 'maker', passwordHash: null, workAccount: null } as const;
  await createAccountStore(database).add({ ...person, hasAttendedLicence: false, isDisabled: false, createdAt: 0 });
  const flow = { id: filledId('b', 5) as CloudFlowId, name: 'F', definition: '{}', state: 'On', connections: {}, ...times } as const;
  await createCloudFlowStore(database).add({
    ...flow,
    ownerId,
    triggerKeyHash: null,
    turnedOff: null,
    failingSince: null,
    latestVersion: 1,
    publishedVersion: 1,
  });
  const seen = kind === 'cloud' ? 'cloudFlowId = :flow AND :account = :account' : '(ownerId = :account OR parentFlowId = :flow)';
  const { table, status, begunAt } = TABLES[kind];
  const row = database.read((connection) =>
    connection
      .prepare(
        `SELECT count(*) AS runs, sum(${status} IN ('Failed', 'TimedOut')) AS failed, sum(endedAt IS NULL) AS open, avg(endedAt - startedAt) AS ms
         FROM ${table} WHERE ${seen} AND ${begunAt} >= 0`,
      )
      .get({ flow: filledId('b', 5), account }),
  );
  const query = { kind, from: 0, to, visibleTo: account };
  const outcomes = await store.outcomes(query);
  const sum = (wanted?: string) =>
    outcomes.filter(({ outcome }) => outcome === (wanted ?? outcome)).reduce((all, { runs }) => all + runs, 0);
  expect([sum(), sum('failed'), sum('open')]).toEqual([row?.['runs'], row?.['failed'], row?.['open']]);
  expect(sum()).toBeGreaterThan(0);
  expect((await store.durations(query)).averageMs).toBeCloseTo(Number(row?.['ms']), 6);
  const flows = await store.failingFlows(query, 500);
  expect(flows.reduce((all, { failed }) => all + failed, 0)).toBe(row?.['failed']);
  database.close();
});

test('a run counts once as what it ended as, and no more as open', async () => {
  const database = await openFilled();
  const store = createRunStatisticsStore(database);
  const sums = async () => {
    const all = await store.outcomes({ kind: 'cloud', from, to });
    return Object.fromEntries(
      ['open', 'cancelled'].map((wanted) => [
        wanted,
        all.filter(({ outcome }) => outcome === wanted).reduce((sum, { runs }) => sum + runs, 0),
      ]),
    );
  };
  const before = await sums();
  const end = "UPDATE cloud_flow_run SET status = 'Cancelled', endedAt = startedAt + 5 WHERE id = ?";
  await database.writer.write((connection) => connection.prepare(end).run(filledId('e', RUNS)));
  await database.writer.write((connection) => connection.prepare(end).run(filledId('e', RUNS)));
  expect(await sums()).toEqual({ open: (before['open'] ?? 0) - 1, cancelled: (before['cancelled'] ?? 0) + 1 });
  database.close();
});
