import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { asksFor, startRunBench } from './start-desktop-run.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

const PATH = '/api/credentials';
const SECRET = 'pa ss "wörd"';

interface Credential {
  readonly id: string;
  readonly name: string;
}

const add = async (ask: TestServer['ask'], change: object = {}): Promise<Credential> =>
  (await ask(PATH, { method: 'POST', body: { name: 'SAP', username: 'mara', password: SECRET, ...change } })).json as Credential;
const namesFor = async (ask: TestServer['ask']) => ((await ask(PATH)).json as { items: Credential[] }).items.map(({ name }) => name);

test('a credential shows everything but its password, and its name is taken once for each owner', async () => {
  const server = await startTestServer();
  const ask = await server.addMaker('owner@example.org');
  const created = await ask(PATH, { method: 'POST', body: { name: 'SAP', username: 'mara', password: SECRET } });
  expect(created).toMatchObject({
    status: 201,
    json: { name: 'SAP', username: 'mara', isShared: false, ownerName: 'owner@example.org', isChangeable: true, lastUsedAt: null },
  });
  expect(created.text + (await ask(PATH)).text).not.toContain('wörd');
  const again = await ask(PATH, { method: 'POST', body: { name: 'sap', username: 'x', password: 'y' } });
  expect(again).toMatchObject({ status: 409, json: { error: { code: 'CredentialNameTaken' } } });
  expect((await add(server.askAsAdmin)).name).toBe('SAP');
  const faulty = await ask(PATH, { method: 'POST', body: { name: ' ', username: '', password: '' } });
  expect(faulty).toMatchObject({ status: 400, json: { error: { code: 'InvalidRequest' } } });
});

test('what is not shared is not there for others; an administrator can delete it and no more', async () => {
  const server = await startTestServer();
  const [owner, other] = [await server.addMaker('owner@example.org'), await server.addMaker('other@example.org')];
  const { id } = await add(owner);
  const one = `${PATH}/${id}`;
  const change = { method: 'PATCH', body: { username: 'otto' } };
  expect(await namesFor(other)).toEqual([]);
  expect((await other(one, change)).status).toBe(404);
  expect((await other(one, { method: 'DELETE' })).status).toBe(404);
  expect(await namesFor(server.askAsAdmin)).toEqual(['SAP']);
  expect((await server.askAsAdmin(one, change)).status).toBe(403);
  expect((await owner(one, { method: 'PATCH', body: { isShared: true, name: 'SAP 2' } })).json).toMatchObject({
    isShared: true,
    username: 'mara',
  });
  expect(await namesFor(other)).toEqual(['SAP 2']);
  expect((await other(one, change)).status).toBe(403);
  expect((await other(`${one}/uses`)).status).toBe(403);
  expect((await server.askAsAdmin(one, { method: 'DELETE' })).status).toBe(204);
  expect(await namesFor(owner)).toEqual([]);
});

test('what is shared keeps its name for itself: nobody else shares another one under it', async () => {
  const server = await startTestServer();
  const [owner, other] = [await server.addMaker('owner@example.org'), await server.addMaker('other@example.org')];
  const { id } = await add(owner, { isShared: true });
  const taken = { status: 409, json: { error: { code: 'CredentialNameShared' } } };
  const body = { name: 'sap', username: 'x', password: 'y' };
  expect(await other(PATH, { method: 'POST', body: { ...body, isShared: true } })).toMatchObject(taken);
  const own = (await other(PATH, { method: 'POST', body })).json as Credential;
  const change = (changes: object) => other(`${PATH}/${own.id}`, { method: 'PATCH', body: changes });
  expect(await change({ isShared: true })).toMatchObject(taken);
  expect((await change({ isShared: true, name: 'Mine' })).status).toBe(200);
  expect(await change({ name: 'SAP' })).toMatchObject(taken);
  expect((await owner(`${PATH}/${id}`, { method: 'PATCH', body: { username: 'otto', isShared: true } })).status).toBe(200);
});

test('neither the ticket of a run nor a credential that it gets is in a file or a line of the log', async () => {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const { server, start } = await startRunBench({ log: { level: 'info', destination } });
  await add(server.askAsAdmin);
  const { ticket, service } = await start(server.askAsAdmin, asksFor('SAP'));
  expect((await service('credentials/get', { name: 'SAP' })).json).toEqual({ username: 'mara', password: SECRET });
  await service('credentials/get', { name: ticket });
  const files = readdirSync(server.dataDir).map((name) => readFileSync(join(server.dataDir, name)));
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((bytes) => bytes.includes(ticket) || bytes.includes('wörd'))).toEqual([]);
  expect(lines.join('')).toContain('credential given');
  expect(lines.filter((line) => line.includes(ticket) || line.includes('wörd'))).toEqual([]);
});
