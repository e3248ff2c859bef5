import { diffFlows } from '@tandem/designer-core/cloud-flow';
import { fromPlain, type JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { marksOf } from '../../src/cloud-flow-designer/versions/flow-marks.ts';

const flow = (actions: object) => fromPlain({ triggers: {}, actions }) as JsonObject;
const compose = (inputs: string) => ({ type: 'Compose', inputs });

test('each version marks what it has, and a card that is only elsewhere is moved', () => {
  const before = flow({
    Gone: compose('g'),
    Same: compose('s'),
    Other: compose('o'),
    Away: compose('a'),
    Box: { type: 'Scope', actions: {} },
  });
  const after = flow({
    Same: compose('s'),
    Other: compose('x'),
    New: compose('n'),
    Box: { type: 'Scope', actions: { Away: compose('a') } },
  });
  const marks = marksOf(diffFlows(before, after));
  expect(Object.fromEntries(marks.before)).toEqual({ 'action:Gone': 'removed', 'action:Other': 'changed', 'action:Away': 'moved' });
  expect(Object.fromEntries(marks.after)).toEqual({ 'action:New': 'added', 'action:Other': 'changed', 'action:Away': 'moved' });
});
