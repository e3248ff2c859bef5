import { expect, it } from 'vitest';
import { queueStatus } from '../../src/monitor/run-queue/queue-status.ts';

it.each([
  [{ queueState: 'Running', status: 'Started', isCancelRequested: false }, 'Running'],
  [{ queueState: 'Running', status: 'Unreachable', isCancelRequested: false }, 'Unreachable'],
  [{ queueState: 'Running', status: 'Started', isCancelRequested: true }, 'Cancelling'],
  [{ queueState: 'NextToRun', status: 'Queued', isCancelRequested: false }, 'Offered'],
  [{ queueState: 'Queued', status: 'Queued', isCancelRequested: false }, 'Queued'],
] as const)('%j is shown as %s', (run, shown) => {
  expect(queueStatus(run)).toBe(shown);
});
