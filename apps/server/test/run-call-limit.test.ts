import type { DesktopFlowRunId } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { RunCallLimit } from '../src/run-services/run-call-limit.ts';

const [RUN, OTHER] = ['run' as DesktopFlowRunId, 'other' as DesktopFlowRunId];

test('the seventeenth request of a run is refused until one of the others has ended, and other runs are not held up', async () => {
  const limit = new RunCallLimit();
  const gates = Array.from({ length: 16 }, () => Promise.withResolvers<void>());
  const held = gates.map(({ promise }) => limit.hold(RUN, () => promise));
  const next = () => limit.hold(RUN, async () => 'answered');
  await expect(next()).rejects.toMatchObject({ code: 'TooManyRunCalls', status: 429, retryable: true });
  expect(await limit.hold(OTHER, async () => 'answered')).toBe('answered');
  gates[0]?.resolve();
  await held[0];
  expect([await next(), await next()]).toEqual(['answered', 'answered']);
  for (const gate of gates) gate.reject(new Error('broken'));
  await Promise.allSettled(held);
  expect(await Promise.all(Array.from({ length: 16 }, next))).toHaveLength(16);
});
