import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AccountId, createIdSource } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';
import { describeTables } from '@tandem/store/suite/tables';
import { describe, onTestFinished } from 'vitest';
import { createAccountStore, createTableStore, openDatabase } from '../src/index.ts';

const owner: AccountRecord = {
  id: '01890000-0000-7000-8000-00000000000a' as AccountId,
  email: 'ada@example.org',
  name: 'Ada Lovelace',
  role: 'maker',
  passwordHash: null,
  workAccount: null,
  hasAttendedLicence: false,
  isDisabled: false,
  createdAt: 1,
};

function openOnDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-tables-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return openDatabase(join(folder, 'tandem.db'));
}

describe.each([
  ['in memory', () => openDatabase(':memory:')],
  ['on disk, with readers on other threads', openOnDisk],
])('tables of the embedded store %s', (_where, open) => {
  describeTables(() => {
    const database = open();
    onTestFinished(() => database.close());
    const clock = { now: () => Date.now() };
    return {
      accounts: createAccountStore(database),
      tables: createTableStore(database, { clock, ids: createIdSource(clock, (length) => randomBytes(length)) }),
    };
  }, owner);
});
