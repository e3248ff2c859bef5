import { expect, test } from 'vitest';
import { reducePlace } from '../src/index.ts';

const OWN = { priority: 'Normal', frontRank: 0 } as const;
const by = 'Ada';

test('a move goes before every earlier one, and back to the place that priority and time give', () => {
  const first = reducePlace(OWN, { kind: 'moveToFront', by }, 0);
  expect(first).toEqual({
    place: { priority: 'Normal', frontRank: 1 },
    notes: [{ kind: 'note', event: 'movedToFront', message: 'Ada moved the run to the front of the queue.' }],
  });
  expect(reducePlace(OWN, { kind: 'moveToFront', by }, 4).place.frontRank).toBe(5);
  const back = reducePlace(first.place, { kind: 'moveBack', by }, 1);
  expect(back.place).toEqual(OWN);
  expect(back.notes.map(({ event }) => event)).toEqual(['movedBack']);
});

test.each([
  ['Normal', 'High', 'Ada raised the priority to High.'],
  ['High', 'Normal', 'Ada lowered the priority to Normal.'],
] as const)('a priority of %s becomes %s', (before, priority, message) => {
  const step = reducePlace({ priority: before, frontRank: 3 }, { kind: 'changePriority', priority, by }, 3);
  expect(step).toEqual({ place: { priority, frontRank: 3 }, notes: [{ kind: 'note', event: 'priorityChanged', message }] });
});

test.each([
  ['the priority that it has', OWN, { kind: 'changePriority', priority: 'Normal', by }, 0],
  ['the front, where it is', { ...OWN, frontRank: 2 }, { kind: 'moveToFront', by }, 2],
  ['its own place, where it is', OWN, { kind: 'moveBack', by }, 5],
] as const)('a run that shall get %s stays as it is, without a word', (_title, place, wish, highest) => {
  expect(reducePlace(place, wish, highest)).toEqual({ place, notes: [] });
});
