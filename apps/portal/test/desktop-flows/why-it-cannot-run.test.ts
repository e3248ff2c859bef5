import { expect, test } from 'vitest';
import { obstacleOf } from '../../src/desktop-flows/run/why-it-cannot-run.ts';

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
