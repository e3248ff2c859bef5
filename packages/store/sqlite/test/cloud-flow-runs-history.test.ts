import { describeCloudFlowRuns } from '@tandem/store/suite/cloud-flow-runs';
import { expect, onTestFinished, test } from 'vitest';
import { createCloudRunStore, openDatabase } from '../src/index.ts';

describeCloudFlowRuns('cloud flow runs in the embedded store', () => {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  const seal = (purpose: string, text: string): string => Buffer.from(`${purpose} ${text}`).toString('base64');
  const open = (purpose: string, sealed: string): string =>
    Buffer.from(sealed, 'base64')
      .toString()
      .slice(purpose.length + 1);
  return createCloudRunStore(database, { seal, open });
});

test('what there is to do, and lists of runs and actions, are read from indexes', () => {
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
  expect(planOf("SELECT id FROM cloud_flow_run WHERE status = 'Running' ORDER BY seq")).toContain('cloud_flow_run_by_status');
  expect(planOf('SELECT min(wakeAt) FROM cloud_flow_action WHERE wakeAt IS NOT NULL')).toContain('cloud_flow_action_by_time');
  expect(planOf("SELECT run FROM cloud_flow_action WHERE status = 'Waiting' AND externalId IS NOT NULL AND externalId = 'x'")).toContain(
    'cloud_flow_action_waiting',
  );
  expect(planOf('SELECT * FROM cloud_flow_action WHERE run = 1 AND path > ? ORDER BY path LIMIT 5')).not.toContain('TEMP B-TREE');
});
