import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountId, ConnectionId, DesktopFlowId, TargetId } from '@tandem/kernel';
import type { CredentialId } from '@tandem/protocol';
import type { AccountRecord, CredentialRecord, DesktopFlowRecord } from '@tandem/store';
import { expect, onTestFinished, test } from 'vitest';
import {
  createAccountStore,
  createConnectionStore,
  createCredentialStore,
  createDesktopFlowReachStore,
  createDesktopFlowStore,
  type Database,
  openDatabase,
} from '../src/index.ts';
import { writeOlderStore } from './older-store.ts';

const id = <T extends string>(tail: string) => `01890000-0000-7000-8000-0000000000${tail}` as T;
const OWNER: AccountRecord = {
  id: id<AccountId>('0a'),
  email: 'mona@example.org',
  name: 'Mona',
  role: 'maker',
  passwordHash: null,
  workAccount: null,
  hasAttendedLicence: false,
  isDisabled: false,
  createdAt: 1,
};
const FRIEND: AccountRecord = { ...OWNER, id: id<AccountId>('0b'), email: 'friend@example.org' };
const times = { createdAt: 1, updatedAt: 1 };
const FLOW: DesktopFlowRecord = {
  id: id<DesktopFlowId>('d1'),
  name: 'F',
  ownerId: OWNER.id,
  script: '',
  latestVersion: 1,
  publishedVersion: 1,
  ...times,
};
const CONNECTION = id<ConnectionId>('c1');
const NOTHING = { credentialNames: [], connections: new Map() };

async function fill(database: Database): Promise<Database> {
  for (const account of [OWNER, FRIEND]) await createAccountStore(database).add(account);
  await createDesktopFlowStore(database).add(FLOW, false);
  const parts = { kind: 'sign-in', username: 'u', sealedPassword: null, error: null, checkedAt: null, createdAt: 1 } as const;
  await createConnectionStore(database).add({ ...parts, id: CONNECTION, ownerId: OWNER.id, name: 'C', targetId: id<TargetId>('71') });
  return database;
}

async function open(): Promise<Database> {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  return fill(database);
}

const credential = (tail: string, change: Partial<CredentialRecord> = {}): CredentialRecord => ({
  id: id<CredentialId>(tail),
  name: 'SAP',
  description: '',
  username: 'u',
  sealedPassword: 's',
  isShared: true,
  ownerId: OWNER.id,
  ...times,
  ...change,
});

test('listed names and chosen connections come back, and a change of one leaves the other', async () => {
  const store = createDesktopFlowReachStore(await open());
  expect(await store.get(FLOW.id)).toEqual(NOTHING);
  await store.change(FLOW.id, { credentialNames: ['SAP', 'sap', 'Bank'] });
  await store.change(FLOW.id, { connections: new Map([['A-Ref', CONNECTION]]) });
  expect(await store.get(FLOW.id)).toEqual({ credentialNames: ['Bank', 'SAP'], connections: new Map([['a-ref', CONNECTION]]) });
  await store.change(FLOW.id, { credentialNames: [], connections: new Map([['A-REF', null]]) });
  expect(await store.get(FLOW.id)).toEqual(NOTHING);
});

test('nothing is kept for a flow or with a connection that is gone', async () => {
  const database = await open();
  const store = createDesktopFlowReachStore(database);
  const gone = id<DesktopFlowId>('d9');
  await store.change(gone, { credentialNames: ['SAP'], connections: new Map([['a', CONNECTION]]) });
  expect(await store.get(gone)).toEqual(NOTHING);
  await store.change(FLOW.id, {
    credentialNames: ['SAP'],
    connections: new Map([
      ['a', id<ConnectionId>('c9')],
      ['b', CONNECTION],
    ]),
  });
  expect((await store.get(FLOW.id)).connections).toEqual(new Map([['b', CONNECTION]]));
  await createConnectionStore(database).remove(CONNECTION);
  expect((await store.get(FLOW.id)).connections.size).toBe(0);
  await createDesktopFlowStore(database).remove(FLOW.id);
  expect(await store.get(FLOW.id)).toEqual(NOTHING);
});

test('a name is shared once, whoever shares it first of two at the same time', async () => {
  const store = createCredentialStore(await open());
  const both = [store.add(credential('01')), store.add(credential('02', { name: 'sap', ownerId: FRIEND.id }))];
  expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await store.add(credential('03', { ownerId: FRIEND.id, isShared: false }));
  await expect(store.update(id<CredentialId>('03'), { isShared: true })).rejects.toMatchObject({ code: 'CredentialNameShared' });
  expect((await store.update(id<CredentialId>('01'), { isShared: true, username: 'v' }))?.username).toBe('v');
});

test('of credentials that an older store shares under one name, the oldest stays shared', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-shared-names-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [made, older] = [join(folder, 'made.db'), join(folder, 'older.db')];
  const first = await fill(openDatabase(made));
  const store = createCredentialStore(first);
  await store.add(credential('01', { createdAt: 5 }));
  await store.add(credential('02', { name: 'sap', createdAt: 3, ownerId: FRIEND.id, isShared: false }));
  await store.add(credential('03', { name: 'Other', ownerId: FRIEND.id }));
  first.close();
  writeOlderStore(made, older, 89);
  const { Connection } = await import('../src/connection.ts');
  const raw = new Connection(older);
  raw.exec("UPDATE credential SET isShared = 1 WHERE name = 'sap'");
  raw.close();
  const upgraded = openDatabase(older);
  onTestFinished(() => upgraded.close());
  const found = await createCredentialStore(upgraded).list();
  expect(found.map(({ name, isShared }) => [name, isShared])).toEqual([
    ['Other', true],
    ['SAP', false],
    ['sap', true],
  ]);
});
