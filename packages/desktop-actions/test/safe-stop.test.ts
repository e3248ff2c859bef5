import { expect, test } from 'vitest';
import { runFlow } from './run-flow.ts';

const ask = (shouldStop: string) => `IF (FlowControl.IfSafeStop${shouldStop}) THEN
  Variables.AddItemToList Item: 'tidied up' List: Out
END
Variables.AddItemToList Item: 'went on' List: Out`;

test.each([
  ['to stop after the block', ' ShouldStop: True', ['tidied up']],
  ['nothing else', '', ['tidied up']],
  ['to go on after it', ' ShouldStop: False', ['tidied up', 'went on']],
])('a flow that was asked to stop does the block, and what its condition says: %s', async (_title, shouldStop, out) => {
  const { status, outputs } = await runFlow(ask(shouldStop), {}, { shouldStopSafely: () => true });
  expect([status, outputs['Out']]).toEqual(['Succeeded', out]);
});

test.each(['True', 'False'])('a flow that nobody asked to stop passes the block by (ShouldStop: %s)', async (shouldStop) => {
  expect((await runFlow(ask(` ShouldStop: ${shouldStop}`))).outputs['Out']).toEqual(['went on']);
});
