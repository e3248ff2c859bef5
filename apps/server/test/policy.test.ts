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
const WISHES: readonly Wish[] = ['see', 'change', 'delete', 'run', 'cancel', 'use', 'prioritize', 'move'];
const owned = (kind: 'cloud-flow' | 'desktop-flow' | 'environment-variable' | 'machine' | 'machine-group' | 'connection'): Resource => ({
  kind,
  ownerId: PEOPLE.owner.id,
});
const run = (startedBy: string | null): Resource => ({
  kind: 'run',
  flowOwnerId: PEOPLE.owner.id,
  startedById: startedBy as AccountId | null,
});
const queued = (targetOwner: string | null): Resource => ({
  kind: 'queued-run',
  ownerId: PEOPLE.owner.id,
  targetOwnerId: targetOwner as AccountId | null,
});

const everything = 'see change delete run cancel use prioritize move';
const rights: readonly [string, Resource, keyof typeof PEOPLE, string][] = [
  ['a cloud flow', owned('cloud-flow'), 'owner', everything],
  ['a cloud flow', owned('cloud-flow'), 'admin', everything],
  ['a cloud flow', owned('cloud-flow'), 'other', 'see run'],
  ['a desktop flow', owned('desktop-flow'), 'other', 'see run'],
  ['an environment variable', owned('environment-variable'), 'other', 'see run'],
  ['an environment variable', owned('environment-variable'), 'admin', everything],
  ['a machine', owned('machine'), 'other', 'see run'],
  ['a machine group', owned('machine-group'), 'other', 'see run'],
  ['a connection', owned('connection'), 'owner', everything],
  ['a connection', owned('connection'), 'admin', ''],
  ['a connection', owned('connection'), 'other', ''],
  ['a run', run(null), 'owner', 'see run cancel'],
  ['a run', run(null), 'admin', 'see run cancel'],
  ['a run', run(null), 'other', 'see'],
  ['a run that the person started', run('other'), 'other', 'see run cancel'],
  ['a run in a queue that somebody else manages', queued(null), 'owner', 'see prioritize'],
  ['a run in a queue that the person manages', queued('other'), 'other', 'see prioritize move'],
  ['a run in a queue', queued(null), 'admin', 'see prioritize move'],
  ['a run in a queue', queued(null), 'other', 'see'],
];

test.each(rights)('with %s (%j) the %s may: %s', (_what, resource, person, expected) => {
  expect(WISHES.filter((wish) => allows(PEOPLE[person], wish, resource)).join(' ')).toBe(expected);
});

test('a disabled account may nothing, also what is its own', () => {
  const disabled = account('owner', 'admin', true);
  expect(WISHES.filter((wish) => allows(disabled, wish, owned('cloud-flow')))).toEqual([]);
});

test('a refusal names the reason, and a connection of somebody else does not show that it exists', () => {
  expect(() => requireAllowed(PEOPLE.other, 'delete', owned('cloud-flow'))).toThrow(
    expect.objectContaining({ code: 'Forbidden', status: 403 }),
  );
  expect(() => requireAllowed(PEOPLE.admin, 'see', owned('connection'))).toThrow(
    expect.objectContaining({ code: 'NotFound', status: 404 }),
  );
});
