import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineWorld, statuses } from '@tandem/cloud-engine/suite/engine-world';
import { call, succeeded, TestConnector } from '@tandem/cloud-engine/suite/test-connector';
import type { AccountId, CloudFlowId, CloudFlowRunId, ConnectionId, DesktopFlowId } from '@tandem/kernel';
import type { AccountRecord, CloudFlowRecord, CloudFlowRunStore, DesktopFlowRecord } from '@tandem/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createAccountStore,
  createCloudFlowStore,
  createCloudRunStore,
  createDesktopFlowStore,
  createFlowShareStore,
  createRunRetentionStore,
  createScheduleStore,
  type Database,
  openDatabase,
} from '../src/index.ts';
import { MIGRATIONS } from '../src/migrations/index.ts';
import { writeOlderStore } from './older-store.ts';

/** Flows have versions since then; what they were before has a test of its own. */
const FIRST = 40;
const SHARES = 79;
const VERSIONS = MIGRATIONS.map(({ version }) => version).filter((version) => version >= FIRST);
const DAY_MS = 86_400_000;
const LARGE = 'x'.repeat(40_000);

const id = <T extends string>(tail: string) => `01890000-0000-7000-8000-0000000000${tail}` as T;
const OWNER: AccountRecord = {
  id: id<AccountId>('0a'),
  email: 'mona@example.org',
  name: 'Mona',
  role: 'maker',
  passwordHash: 'hash',
  workAccount: { issuer: 'https://id.example', subject: 's1' },
  hasAttendedLicence: true,
  isDisabled: false,
  createdAt: 1,
};
const FRIEND: AccountRecord = { ...OWNER, id: id<AccountId>('0b'), email: 'friend@example.org', workAccount: null };
const FLOW: CloudFlowRecord = {
  id: id<CloudFlowId>('f1'),
  name: 'Orders',
  ownerId: OWNER.id,
  state: 'On',
  definition: '{"n":5.0}',
  connections: { shared_test: id<ConnectionId>('c1') },
  triggerKeyHash: 'key',
  latestVersion: 1,
  publishedVersion: 1,
  turnedOff: null,
  failingSince: null,
  createdAt: 5,
  updatedAt: 6,
};
const DESKTOP_FLOW: DesktopFlowRecord = {
  id: id<DesktopFlowId>('d1'),
  name: 'Fill form',
  ownerId: OWNER.id,
  script: 'SET X TO 1',
  latestVersion: 1,
  publishedVersion: 1,
  createdAt: 3,
  updatedAt: 4,
};
const OTHER_FLOW = id<CloudFlowId>('f2');
const SCHEDULE = { cloudFlowId: FLOW.id, anchorAt: 10, nextRunAt: 20 };

const FAILING = {
  A: { type: 'Compose', inputs: LARGE },
  B: { type: 'Compose', inputs: "@int('x')", runAfter: { A: ['Succeeded'] } },
};

/** Waits in every way: for a day far off, for a service, and inside a loop. */
const WAITING = {
  V: { type: 'InitializeVariable', inputs: { variables: [{ name: 'log', type: 'array' }] } },
  Large: { type: 'Compose', inputs: LARGE, runAfter: { V: ['Succeeded'] } },
  First: call('Echo', { n: 1 }, { runAfter: { Large: ['Succeeded'] } }),
  Month: { type: 'Wait', inputs: { interval: { count: 29, unit: 'Day' } }, runAfter: { First: ['Succeeded'] } },
  Service: call('Later', {}, { runAfter: { First: ['Succeeded'] } }),
  Each: {
    type: 'Foreach',
    foreach: '@createArray(1, 2)',
    runAfter: { First: ['Succeeded'] },
    actions: {
      Note: { type: 'AppendToArrayVariable', inputs: { name: 'log', value: '@item()' } },
      Week: { type: 'Wait', inputs: { interval: { count: 7, unit: 'Day' } }, runAfter: { Note: ['Succeeded'] } },
    },
  },
  Log: {
    type: 'Compose',
    inputs: "@concat(length(variables('log')), '/', length(outputs('Large')), '/', body('First')?['n'])",
    runAfter: { Month: ['Succeeded'], Service: ['Succeeded'], Each: ['Succeeded'] },
  },
};

const RUNS = { waiting: id<CloudFlowRunId>('e1'), failed: id<CloudFlowRunId>('e2') };

/** The store that every older one is made of, as it was left while a run waited. */
const PRESENT = { folder: '', nowMs: 0, externalId: '' };

beforeAll(async () => {
  PRESENT.folder = mkdtempSync(join(tmpdir(), 'tandem-upgrade-'));
  const database = openDatabase(fileOf('present'));
  await fill(database);
  const world = new EngineWorld(runStore(database));
  await world.run(FAILING, { runId: RUNS.failed, cloudFlowId: OTHER_FLOW });
  await world.start(WAITING, { runId: RUNS.waiting, cloudFlowId: FLOW.id });
  await world.settle();
  await world.engine.stop();
  database.close();
  PRESENT.nowMs = world.nowMs;
  PRESENT.externalId = world.connector.waiting[0] ?? 'none';
});
afterAll(() => rmSync(PRESENT.folder, { recursive: true, force: true }));

function fileOf(name: string): string {
  return join(PRESENT.folder, `${name}.db`);
}

/** Opens a store of that version as somebody does who has updated Tandem. */
function upgrade(version: number): Database {
  const older = fileOf(crypto.randomUUID());
  writeOlderStore(fileOf('present'), older, version);
  return openDatabase(older);
}

function runStore(database: Database): CloudFlowRunStore {
  return createCloudRunStore(database, { seal: (_, text) => text, open: (_, sealed) => sealed });
}

async function fill(database: Database): Promise<void> {
  const accounts = createAccountStore(database);
  for (const account of [OWNER, FRIEND]) await accounts.add(account);
  await createCloudFlowStore(database).add(FLOW);
  await createDesktopFlowStore(database).add(DESKTOP_FLOW, false);
  await createScheduleStore(database).set(SCHEDULE);
  const share = { cloudFlowId: FLOW.id, accountId: FRIEND.id, role: 'co-owner', mayUseConnections: true } as const;
  await createFlowShareStore(database).set({ ...share, sharedBy: OWNER.id, sharedAt: 5 });
}

describe.each(VERSIONS)('a store of version %i', (version) => {
  let database: Database;
  beforeAll(() => {
    database = upgrade(version);
  });
  afterAll(() => database.close());

  test('has its accounts, flows and schedules after the upgrade', async () => {
    expect(await createAccountStore(database).list()).toEqual([FRIEND, OWNER]);
    expect(await createCloudFlowStore(database).list()).toEqual([FLOW]);
    expect(await createDesktopFlowStore(database).get(DESKTOP_FLOW.id)).toEqual(DESKTOP_FLOW);
    expect(await createScheduleStore(database).listDue(100, 10)).toEqual([SCHEDULE]);
  });

  test('knows its owners as publishers of what they saved and what runs', async () => {
    const publisher = { version: 1, accountId: OWNER.id, ownerId: OWNER.id, answersForOwner: true };
    expect(await createCloudFlowStore(database).publishersOf(FLOW.id)).toEqual([publisher]);
  });

  test('shares its flows with everybody, who could run them until then, unless it knew shares', async () => {
    const shares = createFlowShareStore(database);
    const everybody = {
      cloudFlowId: FLOW.id,
      accountId: null,
      role: 'run-only',
      mayUseConnections: false,
      sharedBy: OWNER.id,
      sharedAt: 5,
    };
    const friend = { ...everybody, accountId: FRIEND.id, role: 'co-owner', mayUseConnections: true };
    expect(await shares.listOf(FLOW.id)).toEqual([version < SHARES ? everybody : friend]);
    expect(await shares.rolesOf(FRIEND.id)).toEqual(new Map([[FLOW.id, version < SHARES ? 'run-only' : 'co-owner']]));
    expect(await shares.rolesOf(OWNER.id)).toEqual(new Map([[FLOW.id, 'owner']]));
  });

  test('has its runs with their values, and removes those that are over', async () => {
    const store = runStore(database);
    expect((await store.list({ limit: 10 })).map((run) => run.status).sort()).toEqual(['Failed', 'Waiting']);
    expect((await store.loadAllActions(RUNS.failed)).map(({ path, status, outputs }) => [path, status, outputs])).toEqual([
      ['A', 'Succeeded', LARGE],
      ['B', 'Failed', undefined],
    ]);
    expect(await store.listHeld()).toEqual([]);
    const retention = createRunRetentionStore(database);
    expect(await retention.removeCloudFlowRuns(PRESENT.nowMs + 1)).toMatchObject({ runs: 1 });
    await retention.sweep();
    expect((await store.list({ limit: 10 })).map((run) => run.id)).toEqual([RUNS.waiting]);
  });

  test('goes on with a run that waits for 29 days, for a week in a loop, and for a service', async () => {
    const connector = new TestConnector();
    connector.outcomes.set(PRESENT.externalId, succeeded('while Tandem was updated'));
    const world = new EngineWorld(runStore(database), { connector, nowMs: PRESENT.nowMs + 3 * DAY_MS });
    await world.engine.recover();
    const finished = await world.finish(RUNS.waiting);
    expect(finished.state.status).toBe('Succeeded');
    expect(finished.actions.get('Log')?.outputs).toBe(`2/${LARGE.length}/1`);
    expect(statuses(finished)).toMatchObject({ Month: 'Succeeded', Service: 'Succeeded', 'Each/1/Week': 'Succeeded' });
    expect(connector.effects).toEqual([]);
    expect(world.nowMs).toBeGreaterThanOrEqual(PRESENT.nowMs + 29 * DAY_MS);
  });
});
