import { expect, test } from 'vitest';
import { stepAtPage, tourSteps } from '../../src/tour/tour-steps.ts';

const STEPS = tourSteps('a1');
const at = (name: string) => STEPS.findIndex((step) => step.name === name);

test.each([
  ['stays on its page', 'home', '/', 'home'],
  ['goes on with whoever does what a step speaks of', 'run', '/cloud-flow-runs/r1', 'runs'],
  ['ends on a page of neither this step nor the next', 'home', '/settings', undefined],
  ['ends for whoever opens another page of the flow', 'run', '/cloud-flows/a1/edit', undefined],
])('the tour %s', (_what, present, pathname, next) => {
  expect(stepAtPage(STEPS, at(present), pathname)).toBe(next === undefined ? undefined : at(next));
});

test('where there is no flow to run, the tour stays with the list of flows', () => {
  const steps = tourSteps(undefined);
  expect(stepAtPage(steps, at('run'), '/cloud-flows')).toBe(at('run'));
});
