import { describeDesktopFlowRuns } from '@tandem/store/suite/desktop-flow-runs';
import { expect, onTestFinished, test } from 'vitest';
import { createDesktopFlowRunStore, createRunServiceStore, openDatabase, writeAttachment } from '../src/index.ts';

describeDesktopFlowRuns('desktop flow runs in the embedded store', () => {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  return {
    runs: createDesktopFlowRunStore(database),
    services: createRunServiceStore(database),
    commit: (attachment) => database.writer.write((connection) => writeAttachment(connection, attachment)),
  };
});

test('an attachment of another store is refused', async () => {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  const commit = database.writer.write((connection) => writeAttachment(connection, { kind: 'commit-attachment' }));
  await expect(commit).rejects.toMatchObject({ code: 'AttachmentForeign' });
});

test('queue order, open runs and lists are read from indexes', () => {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  const planOf = (sql: string): string =>
    database.read((connection) =>
      connection
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map((row) => String(row['detail']))
        .join('; '),
    );
  expect(planOf('SELECT * FROM desktop_flow_run WHERE isOpen = 1 ORDER BY frontRank DESC, queueRank, requestedAt, id')).toBe(
    'SCAN desktop_flow_run USING INDEX desktop_flow_run_queue',
  );
  expect(planOf("SELECT * FROM desktop_flow_run WHERE state = 'Queued' ORDER BY requestedAt DESC, id DESC LIMIT 5")).toContain(
    'desktop_flow_run_by_state',
  );
  expect(planOf('SELECT count(*) FROM desktop_flow_run WHERE connectionId = 1 AND requestedAt > 5')).toContain(
    'desktop_flow_run_by_connection',
  );
});
