import { expect, it } from 'vitest';
import { phasesOf } from '../../src/runs/run-phases.ts';

const event = (kind: string, at: number) => ({ seq: at, at, kind, message: '' });

it('tells each phase with its time, also those that come again', () => {
  const events = [
    event('queued', 1),
    event('movedToFront', 2),
    event('offered', 3),
    event('declined', 4),
    event('offered', 6),
    event('started', 7),
    event('unreachable', 8),
    event('reachable', 9),
    event('ended', 12),
  ];
  expect(phasesOf({ events, endedAt: 12 })).toEqual([
    { kind: 'waiting', from: 1, to: 3 },
    { kind: 'checks', from: 3, to: 4 },
    { kind: 'waiting', from: 4, to: 6 },
    { kind: 'checks', from: 6, to: 7 },
    { kind: 'running', from: 7, to: 8 },
    { kind: 'unreachable', from: 8, to: 9 },
    { kind: 'running', from: 9, to: 12 },
  ]);
});

it('leaves the last phase open as long as the run has not ended', () => {
  expect(phasesOf({ events: [event('queued', 1)], endedAt: null })).toEqual([{ kind: 'waiting', from: 1, to: null }]);
});
