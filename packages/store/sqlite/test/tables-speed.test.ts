import { randomBytes } from 'node:crypto';
import { type AccountId, createIdSource } from '@tandem/kernel';
import { parseODataQuery, queryOf } from '@tandem/tables';
import { beforeAll, expect, test } from 'vitest';
import { createAccountStore, createTableStore, openDatabase } from '../src/index.ts';

const ROWS = 100_000;
const OWNER = '01890000-0000-7000-8000-00000000000a' as AccountId;
const caller = { accountId: OWNER };
const clock = { now: () => Date.now() };
const database = openDatabase(':memory:');
const store = createTableStore(database, { clock, ids: createIdSource(clock, (length) => randomBytes(length)) });

/** The rows go in beside the store, since the log and the stamps of each would take most of the time of this test. */
beforeAll(async () => {
  const account = { id: OWNER, email: 'a@example.org', name: 'Ada', role: 'maker' as const, passwordHash: null, workAccount: null };
  await createAccountStore(database).add({ ...account, hasAttendedLicence: false, isDisabled: false, createdAt: 1 });
  await database.writer.write((connection) =>
    connection
      .prepare(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
         INSERT INTO row_account (accountid, name, telephone1, revenue, createdon, ownerid, versionnumber, statecode, statuscode)
         SELECT printf('00000000-0000-4000-8000-%012x', i), 'Company ' || i, '+49 ' || (i % 1000), i % 777, i * 1000, ?, i, 0, 1 FROM n`,
      )
      .run(ROWS, OWNER),
  );
  return () => database.close();
});

/** The middle of five, in milliseconds of CPU. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return times.sort((left, right) => left - right)[2] ?? 0;
}

test.each([
  ['a column with an index', "name eq 'COMPANY 77777'", 1, 25],
  ['a column without one', "telephone1 eq '+49 7'", 100, 250],
  ['a part of a text', "contains(telephone1,'+49 99')", 1100, 400],
])('100,000 rows are filtered by %s', async (_what, filter, rows, mostMs) => {
  const query = parseODataQuery('accounts', { filter, select: 'name' });
  if (!query.ok) throw new Error(query.error.message);
  expect((await store.query(query.value, caller)).rows).toHaveLength(rows);
  expect(await cpuOf(() => store.query(query.value, caller))).toBeLessThan(mostMs);
});

test('a page of 5,000 of them with all columns comes at once', async () => {
  const page = await store.query(queryOf('account'), caller);
  expect([page.rows.length, page.nextToken === undefined]).toEqual([5000, false]);
  expect(await cpuOf(() => store.query(queryOf('account'), caller))).toBeLessThan(1000);
});
