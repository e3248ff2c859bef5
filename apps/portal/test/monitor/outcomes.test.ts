import { expect, it } from 'vitest';
import { countRuns, stackBar } from '../../src/monitor/overview/outcomes.ts';

it('stacks outcomes from the foot of the chart, and leaves out what did not happen', () => {
  const outcomes = { succeeded: 6, failed: 2, cancelled: 0, open: 1 };
  expect(countRuns(outcomes)).toBe(9);
  const parts = stackBar(outcomes, 12);
  expect(parts.map(({ outcome }) => outcome)).toEqual(['succeeded', 'open', 'failed']);
  expect(parts[0]).toMatchObject({ top: 0.5, height: 0.5 });
  expect(parts.at(-1)?.top).toBeCloseTo(1 - 9 / 12);
});

it('draws nothing for a time without runs', () => {
  expect(stackBar({ succeeded: 0, failed: 0, cancelled: 0, open: 0 }, 1)).toEqual([]);
});
