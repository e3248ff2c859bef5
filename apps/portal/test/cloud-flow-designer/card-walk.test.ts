import { layoutFlow } from '@tandem/designer-core/cloud-flow';
import { fromPlain, type JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { cardByKey, cardsIn, shownCards } from '../../src/cloud-flow-designer/canvas/card-walk.ts';

const FLOW = fromPlain({
  triggers: { manual: { type: 'Request' } },
  actions: {
    If: { type: 'If', actions: { Yes: { type: 'Compose' } }, else: { actions: { No: { type: 'Compose' } } } },
    Last: { type: 'Compose', runAfter: { If: ['Succeeded'] } },
  },
}) as JsonObject;
const SHOWN = shownCards(layoutFlow(FLOW));
const leads = (from: string, key: string) => cardByKey(SHOWN, from, key)?.card;

test('arrows lead through the flow in reading order and from branch to branch', () => {
  expect(leads('trigger:manual', 'ArrowDown')).toBe('action:If');
  expect(leads('action:Yes', 'ArrowRight')).toBe('action:No');
  expect(leads('action:No', 'ArrowLeft')).toBe('action:Yes');
  expect(leads('action:Yes', 'End')).toBe('action:Last');
  expect(leads('trigger:manual', 'ArrowUp')).toBeUndefined();
});

test('a rectangle takes the cards that it touches, of a container only the head', () => {
  const yes = SHOWN.find(({ card }) => card === 'action:Yes');
  expect(yes).toBeDefined();
  expect(yes && cardsIn(SHOWN, { ...yes, width: 1, height: 1 })).toEqual(['action:Yes']);
});
