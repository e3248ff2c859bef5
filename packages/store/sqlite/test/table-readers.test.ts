import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { type AccountId, createIdSource } from '@tandem/kernel';
import type { RowPage, TableStore } from '@tandem/store';
import { parseFetchXml, parseODataQuery, queryOf, type TableQuery } from '@tandem/tables';
import { expect, onTestFinished, test } from 'vitest';
import { createTableStore, openDatabase } from '../src/index.ts';

const ada = { accountId: '01890000-0000-7000-8000-00000000000a' as AccountId };
const bob = { accountId: '01890000-0000-7000-8000-00000000000b' as AccountId };
const MEMO = 1_000_000;

function openStore(): { store: TableStore; close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-readers-'));
  const database = openDatabase(join(folder, 'tandem.db'));
  let isOpen = true;
  const close = (): void => {
    if (isOpen) database.close();
    isOpen = false;
  };
  onTestFinished(() => {
    close();
    rmSync(folder, { recursive: true, force: true });
  });
  const clock = { now: () => Date.now() };
  return { store: createTableStore(database, { clock, ids: createIdSource(clock, (length) => randomBytes(length)) }), close };
}

async function addContacts(store: TableStore, count: number, description = ''): Promise<void> {
  const cells = (index: number) =>
    new Map([
      ['lastname', `n${String(index).padStart(4, '0')}`],
      ['description', description],
    ]);
  await Promise.all(Array.from({ length: count }, (_, index) => store.create({ ...ada, table: 'contact', cells: cells(index) })));
}

function fetch(xml: string): TableQuery {
  const query = parseFetchXml(xml);
  if (!query.ok) throw new Error(query.error.message);
  return query.value;
}

function odata(table: string, options: Parameters<typeof parseODataQuery>[1]): TableQuery {
  const query = parseODataQuery(table, options);
  if (!query.ok) throw new Error(query.error.message);
  return query.value;
}

const link = (index: number): string => `<link-entity name="contact" from="statecode" to="statecode" alias="l${index}"/>`;
const HARD = fetch(
  `<fetch aggregate="true"><entity name="contact"><attribute name="contactid" aggregate="count" alias="n"/>${[0, 1, 2, 3, 4].map(link).join('')}</entity></fetch>`,
);
const EASY = odata('contacts', { top: '1' });

test('while a query takes all its time, the server does other things and other people get their rows', async () => {
  const { store } = openStore();
  await addContacts(store, 300);
  await store.query(EASY, bob);
  let isDone = false;
  const hard = store.query(HARD, ada).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const own = store.query(EASY, ada).then(() => isDone);
  void hard.then(() => {
    isDone = true;
  });
  let longest = 0;
  let answers = 0;
  while (!isDone) {
    const start = performance.now();
    await later(10);
    longest = Math.max(longest, performance.now() - start);
    answers += (await store.query(EASY, bob)).rows.length;
  }
  expect(await hard).toMatchObject({ code: '0x80044151', fix: expect.stringContaining('Join fewer tables') });
  expect(longest).toBeLessThan(1000);
  expect(answers).toBeGreaterThan(20);
  expect(await own, 'of one account, one query after the other').toBe(true);
});

test('a page of long texts ends early and goes on, with each row once', async () => {
  const { store } = openStore();
  await addContacts(store, 40, 'x'.repeat(MEMO));
  const pages = async (query: TableQuery): Promise<readonly RowPage[]> => {
    const page = await store.query(query, ada);
    return page.nextToken === undefined ? [page] : [page, ...(await pages({ ...query, page: { kind: 'token', token: page.nextToken } }))];
  };
  for (const [options, count] of [
    [{ orderBy: 'lastname desc' }, 40],
    [{ top: '20' }, 20],
  ] as const) {
    const all = await pages(odata('contacts', options));
    expect(all.length).toBeGreaterThan(1);
    const ids = all.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect([ids.length, new Set(ids).size]).toEqual([count, count]);
  }
  expect((await pages(odata('contacts', { select: 'lastname' }))).length).toBe(1);
});

test('where it cannot end early, it is refused and says what to do', async () => {
  const { store } = openStore();
  await addContacts(store, 20, 'x'.repeat(MEMO));
  const account = await store.create({ ...ada, table: 'account', cells: new Map([['name', 'Contoso']]) });
  const { rows } = await store.query(odata('contacts', { select: 'lastname' }), ada);
  for (const { id } of rows)
    await store.associate({
      ...ada,
      row: { table: 'account', id: account.id },
      navigation: 'contact_customer_accounts',
      other: { table: 'contact', id },
    });
  const refusal = { code: '0x8004e023', fix: 'Ask for fewer columns or for smaller pages.' };
  const expanded = odata('accounts', { expand: 'contact_customer_accounts' });
  await expect(store.query(expanded, ada)).rejects.toMatchObject(refusal);
  await expect(store.get({ table: 'account', id: account.id }, expanded, ada)).rejects.toMatchObject(refusal);
  await expect(store.query({ ...queryOf('contact'), page: { kind: 'number', number: 1 } }, ada)).rejects.toMatchObject(refusal);
});

test('tables and rows of this moment are there at once for the readers', async () => {
  const { store } = openStore();
  await addContacts(store, 1);
  expect((await store.query(odata('contacts', {}), ada)).rows).toHaveLength(1);
  const contact = store.schema().find('contact');
  if (contact === undefined) throw new Error('There is no table contact.');
  const column = { logicalName: 'new_code', schemaName: 'new_Code', displayName: 'Code', kind: 'string' } as const;
  await store.define({ tables: [{ ...contact, columns: [column], keys: [] }] });
  await store.create({ ...ada, table: 'contact', cells: new Map([['new_code', 'x']]) });
  const coded = odata('contacts', { filter: "new_code eq 'X'" });
  expect((await store.query(coded, ada)).rows).toHaveLength(1);
  expect(await store.count('contacts', ada)).toBe(2);
  await store.removeColumn('contact', 'new_code');
  await expect(store.query(coded, ada)).rejects.toMatchObject({ code: '0x80060888' });
});

test('what is read when the store closes ends with an error, and so does what is asked later', async () => {
  const { store, close } = openStore();
  await addContacts(store, 300);
  const asked = [store.query(HARD, ada), store.query(EASY, ada), store.query(HARD, bob)].map((each) =>
    each.catch((thrown: unknown) => thrown),
  );
  await later(300);
  close();
  for (const thrown of [...(await Promise.all(asked)), await store.query(EASY, ada).catch((thrown: unknown) => thrown)])
    expect(thrown).toMatchObject({ code: 'StoreClosed', retryable: true, status: 503 });
});
