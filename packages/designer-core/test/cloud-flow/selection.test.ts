import { existingSelection, selectedActions, selectOnly, selectRange, toggleSelected } from '@tandem/designer-core/cloud-flow';
import { expect, test } from 'vitest';
import { compose, flow } from './sample-flow.ts';

test('cards are selected one by one, together, and in ranges', () => {
  const shown = ['trigger:manual', 'action:A', 'action:B', 'action:C'] as const;
  const one = selectOnly('action:C');
  expect(toggleSelected(one, 'action:A').cards).toEqual(['action:C', 'action:A']);
  expect(toggleSelected(one, 'action:C').cards).toEqual([]);
  const range = selectRange(one, 'trigger:manual', shown);
  expect(range.cards).toEqual(shown);
  expect(selectedActions(range)).toEqual(['A', 'B', 'C']);
});

test('what an edit took away is selected no more', () => {
  const selection = toggleSelected(selectOnly('action:A'), 'action:Gone');
  expect(existingSelection(flow({ A: compose(1) }), selection)).toEqual({ cards: ['action:A'], anchor: undefined });
});
