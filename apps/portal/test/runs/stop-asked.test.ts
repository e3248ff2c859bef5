import { expect, it } from 'vitest';
import { isStopAsked } from '../../src/runs/stop-asked.ts';

const asked = { seq: 3, at: 3, kind: 'stopSafelyRequested', message: 'The flow was asked to stop safely.' };
const started = { seq: 2, at: 2, kind: 'started', message: 'Started on machine M1.' };

it('knows from its events that a run at work was asked to end', () => {
  expect(isStopAsked({ status: 'Started', events: [started] })).toBe(false);
  expect(isStopAsked({ status: 'Started', events: [started, asked] })).toBe(true);
  expect(isStopAsked({ status: 'Succeeded', events: [started, asked] })).toBe(false);
});
