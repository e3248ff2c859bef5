import { randomBytes } from 'node:crypto';
import { type AccountId, createIdSource } from '@tandem/kernel';
import { parseFetchXml, parseODataQuery, type TableQuery } from '@tandem/tables';
import { beforeAll, expect, test } from 'vitest';
import { createTableStore, openDatabase } from '../src/index.ts';

const ROWS = 300;
const caller = { accountId: '01890000-0000-7000-8000-00000000000a' as AccountId };
const clock = { now: () => Date.now() };
const database = openDatabase(':memory:');
const store = createTableStore(database, { clock, ids: createIdSource(clock, (length) => randomBytes(length)) });

beforeAll(async () => {
  for (let index = 0; index < ROWS; index++)
    await store.create({ ...caller, table: 'contact', id: undefined, cells: new Map([['lastname', `n${index}`]]) });
  return () => database.close();
});

function fetch(xml: string): TableQuery {
  const query = parseFetchXml(xml);
  if (!query.ok) throw new Error(query.error.message);
  return query.value;
}

test('a query whose joins come to billions of rows is given up, and the next one is answered', async () => {
  const link = (index: number): string => `<link-entity name="contact" from="statecode" to="statecode" alias="l${index}"/>`;
  const count = '<attribute name="contactid" aggregate="count" alias="n"/>';
  const query = fetch(`<fetch aggregate="true"><entity name="contact">${count}${[0, 1, 2, 3, 4].map(link).join('')}</entity></fetch>`);
  await expect(store.query(query, caller)).rejects.toMatchObject({ code: '0x80044151', fix: expect.stringContaining('Join fewer tables') });
  expect((await store.query(fetch('<fetch top="1"><entity name="contact"/></fetch>'), caller)).rows).toHaveLength(1);
});

test('so is one whose condition looks at the rows of rows of rows', async () => {
  const exists = (inner: string): string =>
    `<link-entity name="contact" from="statecode" to="statecode" link-type="any">${inner}</link-entity>`;
  const never = '<filter><condition attribute="lastname" operator="eq" value="nobody"/></filter>';
  const query = fetch(`<fetch><entity name="contact">${exists(exists(exists(exists(never))))}</entity></fetch>`);
  await expect(store.query(query, caller)).rejects.toMatchObject({ code: '0x80044151' });
});

test('only a short text is looked for inside others, as each character of them may be its first', async () => {
  const filtered = (filter: string) => {
    const query = parseODataQuery('contacts', { filter });
    if (!query.ok) throw new Error(query.error.message);
    return store.query(query.value, caller);
  };
  const long = 'a'.repeat(1001);
  for (const name of ['contains', 'endswith']) {
    await expect(filtered(`${name}(description,'${long}')`)).rejects.toMatchObject({ code: '0x80060888' });
    await expect(filtered(`${name}(description,'${long.slice(1)}')`)).resolves.toMatchObject({ rows: [] });
  }
  await expect(filtered(`startswith(description,'${long}')`)).resolves.toMatchObject({ rows: [] });
});
