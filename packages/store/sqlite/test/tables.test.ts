import { randomBytes } from 'node:crypto';
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

describe('tables of the embedded store', () => {
  describeTables(() => {
    const database = openDatabase(':memory:');
    onTestFinished(() => database.close());
    const clock = { now: () => Date.now() };
    return {
      accounts: createAccountStore(database),
      tables: createTableStore(database, { clock, ids: createIdSource(clock, (length) => randomBytes(length)) }),
    };
  }, owner);
});
