import { expect, test } from 'vitest';
import { type DebugAction, INITIAL_DEBUG_STATE, reduceDebug } from '../../src/desktop-flow-designer/debug/debug-state.ts';

const PLACE = { subflow: 'Main', row: 3 };
const VARIABLES = [{ name: 'Total', type: 'Numeric value', preview: '5', isSensitive: false, size: null }];
const after = (...actions: readonly DebugAction[]) => actions.reduce(reduceDebug, INITIAL_DEBUG_STATE);

test('a run goes from starting over running and paused to its outcome', () => {
  const paused = after(
    { kind: 'link', state: 'open' },
    { kind: 'asked-run' },
    { kind: 'started' },
    { kind: 'at', place: PLACE },
    { kind: 'paused', place: PLACE, reason: 'breakpoint', variables: VARIABLES },
  );
  expect(paused).toMatchObject({ link: 'open', run: { kind: 'paused', reason: 'breakpoint' }, variables: VARIABLES });
  const resumed = reduceDebug(paused, { kind: 'resumed' });
  expect(resumed.run).toEqual({ kind: 'running', place: PLACE });
});

test('a run that could not be started is over, and the reason stays', () => {
  const state = after({ kind: 'asked-run' }, { kind: 'refused', code: 'UIFlowAlreadyRunning', message: 'Another run is going on.' });
  expect(state).toMatchObject({ run: { kind: 'idle' }, refusal: { code: 'UIFlowAlreadyRunning' } });
});

test('a refusal while a run goes on leaves the run', () => {
  expect(after({ kind: 'asked-run' }, { kind: 'started' }, { kind: 'refused', code: 'X', message: 'x' }).run.kind).toBe('running');
});

test('a link that is closed ends the run', () => {
  expect(after({ kind: 'asked-run' }, { kind: 'started' }, { kind: 'link', state: 'closed', message: 'The agent stopped.' })).toMatchObject(
    {
      link: 'closed',
      linkMessage: 'The agent stopped.',
      run: { kind: 'idle' },
    },
  );
});

test('a second run forgets the log of the first', () => {
  const entry = { seq: 1, at: 1, subflow: 'Main', line: 1, action: 'A', durationMs: 1, status: 'Succeeded' };
  expect(after({ kind: 'asked-run' }, { kind: 'log', entries: [entry] }, { kind: 'asked-run' }).log).toEqual([]);
});

test('a designer that comes back is told all of the run once more, and shows it once', () => {
  const entry = { seq: 1, at: 1, subflow: 'Main', line: 1, action: 'A', durationMs: 1, status: 'Succeeded' };
  const told: readonly DebugAction[] = [
    { kind: 'link', state: 'open' },
    { kind: 'started' },
    { kind: 'log', entries: [entry] },
    { kind: 'paused', place: PLACE, reason: 'step', variables: VARIABLES },
  ];
  expect(after(...told, { kind: 'connection-lost' }, ...told)).toEqual(after(...told));
});

test('a run that the server knows nothing of when the designer comes back is over', () => {
  expect(after({ kind: 'asked-run' }, { kind: 'connection-lost' }, { kind: 'link', state: 'open' }).run).toEqual({ kind: 'idle' });
});

test('a machine that is away for a while leaves the run', () => {
  const state = after({ kind: 'started' }, { kind: 'link', state: 'open', code: 'MachineOffline', message: 'The machine is offline.' });
  expect(state).toMatchObject({ link: 'connecting', linkMessage: 'The machine is offline.', run: { kind: 'running' } });
});

test('a safe stop that was asked for shows until the run ends, and leaves it running', () => {
  const asked = after({ kind: 'asked-run' }, { kind: 'asked-safe-stop' }, { kind: 'started' });
  expect(asked).toMatchObject({ run: { kind: 'running' }, isSafeStopAsked: true });
  const outcome = { status: 'Succeeded', outputs: null, error: null, startedAt: 1, endedAt: 2, actionCount: 1 } as const;
  expect(reduceDebug(asked, { kind: 'ended', outcome }).isSafeStopAsked).toBe(false);
  expect(after({ kind: 'asked-safe-stop' }).isSafeStopAsked).toBe(false);
});
