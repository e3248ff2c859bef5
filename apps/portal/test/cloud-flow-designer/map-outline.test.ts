import { layoutFlow } from '@tandem/designer-core/cloud-flow';
import { fromPlain, type JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { boxAround, mapOutline, within } from '../../src/cloud-flow-designer/canvas/map-outline.ts';

const BOX = { x: 0, y: 0, width: 100, height: 50 };

test('the outline of a flow has a rectangle for each card and none for the frames of branches', () => {
  const flow = { triggers: { manual: { type: 'Request' } }, actions: { If: { type: 'If', actions: { Yes: { type: 'Compose' } } } } };
  const outline = mapOutline(layoutFlow(fromPlain(flow) as JsonObject));
  expect(outline.match(/M[^z]*z/g)).toHaveLength(3);
});

test('the map holds the flow and what is in sight', () => {
  expect(boxAround(BOX, { x: -10, y: 20, width: 60, height: 60 })).toEqual({ x: -10, y: 0, width: 110, height: 80 });
});

test('a press beside the flow leads to its nearest edge', () => {
  expect(within(BOX, { x: -20, y: 30 })).toEqual({ x: 0, y: 30 });
  expect(within(BOX, { x: 120, y: 90 })).toEqual({ x: 100, y: 50 });
});
