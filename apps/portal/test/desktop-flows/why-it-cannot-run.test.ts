import { expect, test } from 'vitest';
import { connectorsOfCloudFlows, obstacleOf } from '../../src/desktop-flows/run/why-it-cannot-run.ts';

const READY = { mayRun: true, publishedVersion: 1 };

test.each([
  ['nothing', READY, 1, undefined],
  ['nothing while the connections are not known', READY, undefined, undefined],
  ['the owner', { ...READY, mayRun: false }, 0, 'notYours'],
  ['that it was never published', { ...READY, publishedVersion: null }, 1, 'unpublished'],
  ['that there is no connection to a machine', READY, 0, 'noConnection'],
])('%s stands between a person and a run of a desktop flow', (_what, flow, connections, obstacle) => {
  expect(obstacleOf(flow, connections)).toBe(obstacle);
});

test('a run by hand is warned of the connectors that work only in a run of a cloud flow', () => {
  const reference = { key: 'a', displayName: '', support: 'connection-needed', connectionId: null } as const;
  const apiNames = ['shared_office365', 'shared_approvals', 'shared_approvals', 'shared_uiflow'];
  expect(connectorsOfCloudFlows({ connectionReferences: apiNames.map((apiName) => ({ ...reference, apiName })) })).toEqual([
    'shared_approvals',
    'shared_uiflow',
  ]);
});
