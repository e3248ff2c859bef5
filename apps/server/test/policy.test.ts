import type { AccountId } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';
import { expect, test } from 'vitest';
import { allows, type Resource, requireAllowed, type Wish } from '../src/identity/policy.ts';

const account = (id: string, role: AccountRecord['role'], isDisabled = false): AccountRecord => ({
  id: id as AccountId,
  email: `${id}@example.org`,
  name: id,
  role,
  passwordHash: null,
  workAccount: null,
  hasAttendedLicence: false,
  isDisabled,
  createdAt: 0,
});

const PEOPLE = { owner: account('owner', 'maker'), admin: account('admin', 'admin'), other: account('other', 'maker') };
const WISHES: readonly Wish[] = ['find', 'see', 'change', 'delete', 'run', 'cancel', 'use', 'prioritize', 'move'];
const owned = (kind: 'desktop-flow' | 'environment-variable' | 'machine' | 'machine-group' | 'connection'): Resource => ({
  kind,
  ownerId: PEOPLE.owner.id,
});
const flow = (share: 'co-owner' | 'run-only' | null): Resource => ({ kind: 'cloud-flow', ownerId: PEOPLE.owner.id, share });
const cloudRun = (share: 'co-owner' | 'run-only' | null, startedBy: string | null = null): Resource => ({
  kind: 'cloud-flow-run',
  flowOwnerId: PEOPLE.owner.id,
  share,
  startedById: startedBy as AccountId | null,
});
const run = (change: { desktopFlowOwnerId?: AccountId; seesCaller?: boolean } = {}): Resource => ({
  kind: 'desktop-flow-run',
  ownerId: PEOPLE.owner.id,
  desktopFlowOwnerId: null,
  seesCaller: false,
  ...change,
});
const queued = (targetOwner: string | null): Resource => ({
  kind: 'queued-run',
  ownerId: PEOPLE.owner.id,
  targetOwnerId: targetOwner as AccountId | null,
});

const everything = 'find see change delete run cancel use prioritize move';
const rights: readonly [string, Resource, keyof typeof PEOPLE, string][] = [
  ['a cloud flow', flow(null), 'owner', everything],
  ['a cloud flow', flow(null), 'admin', everything],
  ['a cloud flow', flow(null), 'other', ''],
  ['a cloud flow of which the person is a co-owner', flow('co-owner'), 'other', everything],
  ['a cloud flow that the person may only run', flow('run-only'), 'other', 'find run'],
  ['a cloud flow run', cloudRun(null), 'owner', 'find see run cancel'],
  ['a cloud flow run', cloudRun(null), 'admin', 'find see run cancel'],
  ['a cloud flow run', cloudRun(null), 'other', ''],
  ['a cloud flow run that the person started before the share ended', cloudRun(null, 'other'), 'other', ''],
  ['a cloud flow run of a co-owner', cloudRun('co-owner'), 'other', 'find see run cancel'],
  ['a cloud flow run of somebody else who may only run the flow', cloudRun('run-only', 'owner'), 'other', ''],
  ['a cloud flow run that the person started and may only run', cloudRun('run-only', 'other'), 'other', 'find cancel'],
  ['a desktop flow', owned('desktop-flow'), 'other', 'find see run'],
  ['an environment variable', owned('environment-variable'), 'other', 'find see run'],
  ['an environment variable', owned('environment-variable'), 'admin', everything],
  ['a machine', owned('machine'), 'other', 'find see run'],
  ['a machine group', owned('machine-group'), 'other', 'find see run'],
  ['a connection', owned('connection'), 'owner', everything],
  ['a connection', owned('connection'), 'admin', ''],
  ['a connection', owned('connection'), 'other', ''],
  ['a desktop flow run', run(), 'owner', 'find see cancel'],
  ['a desktop flow run', run(), 'admin', 'find see cancel'],
  ['a desktop flow run', run(), 'other', ''],
  ['a run of an own desktop flow', run({ desktopFlowOwnerId: PEOPLE.other.id }), 'other', 'find see'],
  ['a desktop flow run that an own cloud flow asked for', run({ seesCaller: true }), 'other', 'find see'],
  ['a run in a queue that somebody else manages', queued(null), 'owner', 'find see prioritize'],
  ['a run in a queue that the person manages', queued('other'), 'other', 'find see prioritize move'],
  ['a run in a queue', queued(null), 'admin', 'find see prioritize move'],
  ['a run in a queue', queued(null), 'other', 'find see'],
];

test.each(rights)('with %s (%j) the %s may: %s', (_what, resource, person, expected) => {
  expect(WISHES.filter((wish) => allows(PEOPLE[person], wish, resource)).join(' ')).toBe(expected);
});

test('a disabled account may nothing, also what is its own', () => {
  const disabled = account('owner', 'admin', true);
  expect(WISHES.filter((wish) => allows(disabled, wish, flow('co-owner')))).toEqual([]);
});

test('a refusal names the reason, and what is hidden does not show that it exists', () => {
  expect(() => requireAllowed(PEOPLE.other, 'delete', flow('run-only'))).toThrow(
    expect.objectContaining({ code: 'Forbidden', status: 403 }),
  );
  expect(() => requireAllowed(PEOPLE.admin, 'see', owned('connection'))).toThrow(
    expect.objectContaining({ code: 'NotFound', status: 404 }),
  );
  expect(() => requireAllowed(PEOPLE.other, 'see', flow(null))).toThrow(expect.objectContaining({ code: 'NotFound', status: 404 }));
  expect(() => requireAllowed(PEOPLE.other, 'cancel', cloudRun('run-only', 'owner'))).toThrow(
    expect.objectContaining({ code: 'NotFound', status: 404 }),
  );
});
