import { expect, test } from 'vitest';
import { Connection } from '../src/connection.ts';
import { migrate } from '../src/migrate.ts';
import { MIGRATIONS } from '../src/migrations/index.ts';

test('flows of an older store keep their texts as version 1, published', () => {
  const connection = new Connection(':memory:');
  migrate(
    connection,
    MIGRATIONS.filter(({ version }) => version < 40),
  );
  connection.exec(`
    INSERT INTO account VALUES ('a', 'a@example.org', 'Ada', 'admin', NULL, NULL, NULL, 0, 0, 1);
    INSERT INTO cloud_flow VALUES ('c', 'Cloud', 'a', 'Off', '{"n":5.0}', '{}', NULL, 7, 1, 2);
    INSERT INTO desktop_flow VALUES ('d', 'Desktop', 'a', 'SET X TO 1', 3, 1, 2), ('e', 'Twin', 'a', 'SET X TO 1', 1, 1, 2);
  `);
  migrate(connection);
  const rows = connection
    .prepare(
      'SELECT kind, flowId, version, body, savedAt, wasPublished FROM flow_version JOIN flow_text ON hash = textHash ORDER BY flowId',
    )
    .all();
  const first = { version: 1, savedAt: 2, wasPublished: 1 };
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { kind: 'cloud', flowId: 'c', body: '{"n":5.0}', ...first },
    { kind: 'desktop', flowId: 'd', body: 'SET X TO 1', ...first },
    { kind: 'desktop', flowId: 'e', body: 'SET X TO 1', ...first },
  ]);
  expect(connection.prepare('SELECT count(*) AS n FROM flow_text').get()).toMatchObject({ n: 2 });
  expect(connection.prepare('SELECT latestVersion, publishedVersion FROM cloud_flow').get()).toMatchObject({
    latestVersion: 1,
    publishedVersion: 1,
  });
  connection.close();
});
