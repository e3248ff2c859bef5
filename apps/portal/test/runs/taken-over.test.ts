import { expect, it } from 'vitest';
import { isTakenOver, resumedAt, workedFrom } from '../../src/runs/taken-over.ts';

it('knows when a run began only where it goes on with another one', () => {
  expect(resumedAt({ resumeOf: null, startedAt: 100 })).toBeUndefined();
  expect(resumedAt({ resumeOf: 'former', startedAt: 100 })).toBe(100);
});

it.each([
  ['was done before the run', { startedAt: 10, endedAt: 20 }, 100, true],
  ['began before the run and went on in it', { startedAt: 10, endedAt: 120 }, 100, false],
  ['began before the run and goes on', { startedAt: 10, endedAt: null }, 100, false],
  ['ran in the run', { startedAt: 110, endedAt: 120 }, 100, false],
  ['has not begun', { startedAt: null, endedAt: null }, 100, false],
  ['ran in a run that goes on with no other one', { startedAt: 10, endedAt: 20 }, undefined, false],
])('of an action that %s: whether it was taken over', (_, times, resumedAtMs, expected) => {
  expect(isTakenOver(times, resumedAtMs)).toBe(expected);
});

it('counts the time of what goes on from the begin of the run', () => {
  expect(workedFrom({ startedAt: 10 }, 100)).toBe(100);
  expect(workedFrom({ startedAt: 110 }, 100)).toBe(110);
  expect(workedFrom({ startedAt: 10 }, undefined)).toBe(10);
  expect(workedFrom({ startedAt: null }, 100)).toBeNull();
});
