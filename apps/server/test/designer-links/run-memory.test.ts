import type { DesignerEvent } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { RunMemory } from '../../src/designer-links/run-memory.ts';

const PLACE = { subflow: 'Main', row: 4 };
const STARTED: DesignerEvent = { kind: 'started' };
const PAUSED: DesignerEvent = { kind: 'paused', place: PLACE, reason: 'step', variables: [] };
const VARIABLES: DesignerEvent = { kind: 'variables', variables: [] };
const ENDED: DesignerEvent = {
  kind: 'ended',
  outcome: { status: 'Cancelled', outputs: null, error: null, startedAt: 1, endedAt: 2, actionCount: 3 },
};
const logged = (seq: number): DesignerEvent => ({
  kind: 'log',
  entries: [{ seq, at: 1, subflow: 'Main', line: 1, action: 'SET', durationMs: 1, status: 'Succeeded' }],
});

function replayOf(...events: readonly DesignerEvent[]): readonly DesignerEvent[] {
  const memory = new RunMemory();
  for (const event of events) memory.take(event);
  return memory.replay();
}

test('before the first run there is nothing to tell', () => {
  expect(replayOf()).toEqual([]);
});

test('a paused run is told with its place, a resumed one goes on from there', () => {
  expect(replayOf(STARTED, { kind: 'at', place: { subflow: 'Main', row: 1 } }, PAUSED)).toEqual([STARTED, VARIABLES, PAUSED]);
  expect(replayOf(STARTED, PAUSED, { kind: 'resumed' })).toEqual([STARTED, VARIABLES, { kind: 'at', place: PLACE }]);
});

test('a value that was changed in a pause is told as it is now', () => {
  const variables = [{ name: 'X', type: 'Numeric value', preview: '2', isSensitive: false, size: null }];
  const changed: DesignerEvent = { kind: 'variables', variables };
  expect(replayOf(STARTED, PAUSED, changed)).toEqual([STARTED, changed, { ...PAUSED, variables }]);
});

test('a run that has ended is told with its end', () => {
  expect(replayOf(STARTED, PAUSED, VARIABLES, ENDED)).toEqual([STARTED, VARIABLES, ENDED]);
});

test('a new run makes the last one forgotten', () => {
  expect(replayOf(STARTED, logged(1), PAUSED, ENDED, STARTED)).toEqual([STARTED]);
});

test('the log is told in one piece, the newest five hundred entries', () => {
  const events = Array.from({ length: 501 }, (_, index) => logged(index + 1));
  const [, log] = replayOf(STARTED, ...events);
  const seqs = log?.kind === 'log' ? log.entries.map(({ seq }) => seq) : [];
  expect([seqs.length, seqs[0], seqs.at(-1)]).toEqual([500, 2, 501]);
});
