import { expect, test } from 'vitest';
import { brokenPromises } from './simulation/invariants.ts';
import { SEEDED_BUGS } from './simulation/seeded-bugs.ts';
import { type Story, simulate } from './simulation/simulate.ts';

const SEEDS = 5_000;

test('whatever is lost, doubled, late or crashes, every run ends once and its body begins at most once', () => {
  const stories = Array.from({ length: SEEDS }, (_, seed) => simulate(seed));
  expect(stories.map(faultsOf).filter(({ broken }) => broken.length > 0)).toEqual([]);

  const runs = stories.flatMap((story) => story.runs);
  const states = new Set(runs.map(({ state }) => state));
  expect([...states].sort()).toEqual(['Cancelled', 'Declined', 'Failed', 'Interrupted', 'NotStarted', 'Succeeded', 'TimedOut']);
  expect(runs.filter(({ state }) => state === 'Succeeded').length / runs.length).toBeGreaterThan(0.3);
  const notes = new Set(stories.flatMap((story) => [...story.notes]));
  expect([...notes]).toEqual(
    expect.arrayContaining(['notBegun', 'offerLapsed', 'unreachable', 'reachable', 'lateResult', 'cancelRequested']),
  );
}, 120_000);

test.each([['a tombstone outlives a later offer that was denied', 1_033_138]])(
  'a mistake of ours does not come back: %s',
  (_title, seed) => {
    expect(brokenPromises(simulate(seed))).toEqual([]);
  },
);

test('the same seed tells the same story', () => {
  expect(simulate(77)).toEqual(simulate(77));
});

test.each(Object.entries(SEEDED_BUGS))(
  'the mistake is found: %s',
  (_title, parts) => {
    for (let seed = 0; seed < 20_000; seed++) if (brokenPromises(simulate(seed, parts)).length > 0) return;
    expect.fail('no seed has uncovered it');
  },
  120_000,
);

function faultsOf(story: Story) {
  return { seed: story.seed, broken: brokenPromises(story) };
}
