import { layoutFlow } from '@tandem/designer-core/cloud-flow';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countErrors, seeds, WALKS, walkAndUndo } from './random-edits.ts';
import { compose, flow } from './sample-flow.ts';

const START = flow({
  Init: { type: 'InitializeVariable', inputs: { variables: [{ name: 'total', type: 'integer' }] }, runAfter: {} },
  A: compose("@variables('total')", 'Init'),
  B: compose("@outputs('A')", 'Init'),
  If: {
    type: 'If',
    expression: { equals: ["@outputs('A')", 1] },
    actions: { Yes: compose("@outputs('B')") },
    else: { actions: { No: compose(1), No_2: compose("@{outputs('No')}", 'No') } },
    runAfter: { A: ['Succeeded'], B: ['Succeeded', 'Failed'] },
  },
  Switch: {
    type: 'Switch',
    expression: "@outputs('A')",
    cases: { Case: { case: 1, actions: { In_case: compose(1) } } },
    runAfter: { If: ['Succeeded'] },
  },
  Each: { type: 'Foreach', foreach: "@outputs('A')", actions: { Item: compose("@items('Each')") }, runAfter: { If: ['Failed'] } },
  Scope: { type: 'Scope', actions: { S1: compose(1), S2: compose("@outputs('S1')", 'S1') }, runAfter: { Switch: ['Succeeded'] } },
});

test('whatever is done to a flow, it stays free of faults, can be drawn, and comes back by undo', () => {
  let accepted = 0;
  fc.assert(
    fc.property(seeds(20), (edits) => {
      const walk = walkAndUndo(START, edits);
      accepted += walk.accepted;
      for (const present of walk.visited) {
        expect(countErrors(present)).toBe(0);
        expect(layoutFlow(present).nodes.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: WALKS },
  );
  expect(accepted).toBeGreaterThan(WALKS);
});
