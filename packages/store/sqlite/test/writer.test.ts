import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '../src/index.ts';

function fresh(): { database: Database; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-store-'));
  const path = join(folder, 'tandem.db');
  const database = openDatabase(path);
  database.writer.flush();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { database, path };
}

const insert = (database: Database, name: string): Promise<unknown> =>
  database.writer.write((connection) => connection.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run(name, '1'));

const names = (database: Database): readonly unknown[] =>
  database.read((connection) =>
    connection
      .prepare('SELECT name FROM setting ORDER BY name')
      .all()
      .map((row) => row['name']),
  );

test('of works that are committed together, one that fails undoes its own writes only', async () => {
  const { database } = fresh();
  const failing = database.writer.write((connection) => {
    connection.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run('half', '1');
    throw new Error('stop');
  });
  const results = await Promise.allSettled([insert(database, 'a'), failing, insert(database, 'b'), insert(database, 'a')]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
  expect(names(database)).toEqual(['a', 'b']);
  database.close();
});

test('what was written before the store closes is there when it opens again', async () => {
  const { database, path } = fresh();
  const write = insert(database, 'kept');
  database.close();
  await write;
  const again = openDatabase(path);
  expect(names(again)).toEqual(['kept']);
  again.close();
});

test('a file of a newer version is refused and left as it is', () => {
  const { database, path } = fresh();
  database.read((connection) => connection.exec("INSERT INTO migration (version, name) VALUES (9999, 'future')"));
  database.close();
  expect(() => openDatabase(path)).toThrow(expect.objectContaining({ code: 'StoreTooNew' }));
});

test('a second process on the same file is refused, and the first goes on', async () => {
  const { database, path } = fresh();
  expect(() => openDatabase(path)).toThrow(expect.objectContaining({ code: 'StoreInUse' }));
  await insert(database, 'still here');
  expect(names(database)).toEqual(['still here']);
  database.close();
});

test('a full disk is an error that says what to do, and the store goes on when there is room again', async () => {
  const { database } = fresh();
  database.read((connection) => connection.exec('PRAGMA max_page_count = 1'));
  const large = (name: string) =>
    database.writer.write((connection) =>
      connection.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run(name, 'x'.repeat(1_000_000)),
    );
  await expect(large('a')).rejects.toMatchObject({ code: 'StoreFull', kind: 'operational', status: 507 });
  database.read((connection) => connection.exec('PRAGMA max_page_count = 1000000'));
  await large('b');
  expect(names(database)).toEqual(['b']);
  database.close();
});

test.skipIf(process.platform === 'win32')('its files are for their owner only', async () => {
  const { database, path } = fresh();
  await insert(database, 'a');
  expect([path, `${path}-wal`].map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
  database.close();
});
