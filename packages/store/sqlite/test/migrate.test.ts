import { expect, test } from 'vitest';
import { Connection } from '../src/connection.ts';
import { migrate } from '../src/migrate.ts';

const FIRST = { version: 1, name: 'first', sql: 'CREATE TABLE one (n INTEGER) STRICT' };
const SECOND = { version: 2, name: 'second', sql: 'CREATE TABLE two (n INTEGER) STRICT' };
const BROKEN = { version: 3, name: 'broken', sql: 'CREATE TABLE three (n INTEGER) STRICT; INSERT INTO nowhere VALUES (1)' };

test('a step that fails leaves the file at the version that it had', () => {
  const connection = new Connection(':memory:');
  migrate(connection, [FIRST]);
  expect(() => migrate(connection, [FIRST, SECOND, BROKEN])).toThrow(/nowhere/);
  const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  expect(tables.map(({ name }) => name)).toEqual(['migration', 'one']);
  migrate(connection, [FIRST, SECOND]);
  expect(connection.prepare('SELECT version FROM migration').all()).toEqual([{ version: 1 }, { version: 2 }]);
  connection.close();
});
