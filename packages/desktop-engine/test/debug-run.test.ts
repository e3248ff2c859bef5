import { describe, expect, it } from 'vitest';
import { DebuggedScript, rows, textOf } from './debug-script.ts';

const LOOP = 'SET n TO 0\nLOOP i FROM 1 TO 3\n  SET n TO n + i\nEND\nSET done TO True';
const CALLS = "SET a TO 1\nCALL Work\nSET b TO 2\nFUNCTION Work GLOBAL\n  SET w TO 'x'\n  SET v TO 'y'\nEND FUNCTION";

it('a debug run gives what a run gives, with the same log', async () => {
  const script = new DebuggedScript(`@OUTPUT n : { 'Type': 'Numeric' }\n${LOOP}`, { delayMs: 0 });
  const { status, outputs, actionCount } = await script.end();

  expect([status, outputs.get('n'), actionCount]).toEqual(['Succeeded', 6, 6]);
  expect(script.log.map(({ line, status: state }) => [line, state])).toEqual([1, 2, 3, 3, 3, 5].map((line) => [line, 'Succeeded']));
});

describe('stepping', () => {
  it.each([
    ['statement by statement, a loop once for each round', LOOP, ['1', '2', '3', '3', '3', '5']],
    ['into subflows and back', CALLS, ['1', '2', 'Work 1', 'Work 2', '3']],
    ['past comments, labels, regions and what is disabled', '# a\nLABEL l\n**REGION r\nDISABLE SET y TO 1\nSET x TO 1\n**ENDREGION', ['5']],
    [
      'along the conditions of ELSE IF and CASE',
      'IF 1 = 2 THEN\n  SET a TO 1\nELSE IF 1 = 1 THEN\n  SET a TO 2\nELSE\n  SET a TO 3\nEND\nSWITCH 5\n  CASE = 4\n    SET b TO 1\n  CASE = 5\n    SET b TO 2\n  DEFAULT\n    SET b TO 3\nEND',
      ['1', '3', '4', '8', '9', '11', '12'],
    ],
    ['through a handler, at the row of what failed', 'Test.Fail\nON ERROR\n  SET x TO 1\nEND\nSET y TO 2', ['1', '1', '2']],
    [
      'to the same statement when it is tried again',
      'SET n TO 0\nTest.FailUntil Count: n Limit: 2\nON ERROR REPEAT 1 TIMES WAIT 5\nEND',
      ['1', '2', '2'],
    ],
    ['through the loop of a condition', 'SET n TO 0\nLOOP WHILE (n) < (2)\n  SET n TO n + 1\nEND', ['1', '2', '3', '2', '3', '2']],
    ['along a jump', 'SET n TO 0\nLABEL again\nSET n TO n + 1\nIF n < 2 THEN\n  GOTO again\nEND', ['1', '3', '4', '5', '3', '4']],
  ])('goes %s', async (_, text, places) => {
    const script = new DebuggedScript(text, { isStepping: true });

    expect(await script.pauses('step')).toEqual(places);
    expect(script.result?.status).toBe('Succeeded');
  });

  it('goes over a subflow, or out of the one that it is in', async () => {
    const script = new DebuggedScript(CALLS, { isStepping: true });
    const places: (string | undefined)[] = [];
    for (const how of ['into', 'over', 'into'] as const) {
      const paused = await script.pause();
      places.push(paused && textOf(paused.place));
      script.run.step(how);
    }
    expect([places, (await script.end()).status]).toEqual([['1', '2', '3'], 'Succeeded']);

    const inside = new DebuggedScript(CALLS, { breakpoints: [{ subflow: 'Work', row: 1 }], delayMs: 0 });
    await inside.pause();
    inside.run.step('out');
    expect((await inside.pause())?.place.row).toBe(3);
    inside.run.step('out');
    expect((await inside.end()).status).toBe('Succeeded');
  });

  it('over a subflow that fails pauses where the flow goes on, and at a breakpoint inside it', async () => {
    const text = `CALL Work\nON ERROR\n  SET x TO 1\nEND\nSET y TO 2\nFUNCTION Work GLOBAL\n  Test.Fail\nEND FUNCTION`;
    const script = new DebuggedScript(text, { isStepping: true });
    await script.pause();
    script.run.step('over');
    expect((await script.pause())?.place).toEqual({ subflow: 'Main', row: 1 });

    const stopped = new DebuggedScript(CALLS, { isStepping: true, breakpoints: [{ subflow: 'Work', row: 2 }] });
    await stopped.pause();
    stopped.run.step('over');
    await stopped.pause();
    stopped.run.step('over');
    expect(await stopped.pause()).toMatchObject({ place: { subflow: 'Work', row: 2 }, reason: 'breakpoint' });
  });

  it('pauses before a statement, which has not been carried out', async () => {
    const script = new DebuggedScript('SET a TO 1\nSET a TO 2', { isStepping: true });
    await script.pause();
    script.run.step();
    const second = await script.pause();

    expect([second?.place.row, second?.reason, script.value('a')]).toEqual([2, 'step', '1']);
    expect(script.run.resume()).toBe(true);
    await script.end();
    expect(script.value('a')).toBe('2');
  });
});

describe('a breakpoint', () => {
  it.each([
    ['a statement', LOOP, 3, ['3', '3', '3']],
    ['a LOOP, when it is entered', LOOP, 2, ['2']],
    ['the END of a loop: before what comes next', LOOP, 4, ['3', '3', '5']],
    ['a comment', 'SET a TO 1\n# note\nSET b TO 2', 2, ['3']],
    ['a label', 'LABEL l\nSET a TO 1', 1, ['2']],
    ['a region', 'SET a TO 1\n**REGION r\nSET b TO 1\n**ENDREGION', 2, ['3']],
    ['what is disabled', 'SET a TO 1\nDISABLE SET b TO 1\nSET c TO 1', 2, ['3']],
    ['something inside what is disabled', 'DISABLE IF 1 = 1 THEN\n  SET b TO 1\nEND\nSET c TO 1', 2, ['4']],
    ['ELSE: before the first statement after it', 'IF 1 = 2 THEN\n  SET a TO 1\nELSE\n  SET a TO 2\nEND', 3, ['4']],
    ['ELSE that is not gone to', 'IF 1 = 1 THEN\n  SET a TO 1\nELSE\n  SET a TO 2\nEND', 3, []],
    ['the END of an IF', 'IF 1 = 1 THEN\n  SET a TO 1\nEND\nSET b TO 1', 3, ['4']],
    ['a comment at the end of a loop', 'LOOP i FROM 1 TO 2\n  SET a TO i\n  # note\nEND\nSET b TO 1', 3, ['2', '5']],
    ['a BLOCK', 'BLOCK b\nON BLOCK ERROR all\nEND\n  SET a TO 1\nEND', 1, ['2']],
    ['the last line, a comment', 'SET a TO 1\n# end', 2, []],
    ['a row behind the last', 'SET a TO 1', 9, []],
  ])('on %s', async (_, text, row, places) => {
    const script = new DebuggedScript(text, { breakpoints: rows(row), delayMs: 0 });

    expect(await script.pauses('resume')).toEqual(places);
    expect(script.result?.status).toBe('Succeeded');
  });

  it('belongs to its subflow, whose name is found in any case', async () => {
    const script = new DebuggedScript(CALLS, { breakpoints: [{ subflow: 'WORK', row: 2 }], delayMs: 0 });
    const paused = await script.pause();

    expect([paused?.place, paused?.reason]).toEqual([{ subflow: 'Work', row: 2 }, 'breakpoint']);
  });

  it('can be set and taken away while the flow runs', async () => {
    const script = new DebuggedScript(LOOP, { breakpoints: rows(1) });
    await script.pause();
    script.run.setBreakpoints(rows(5));
    script.run.resume();

    expect((await script.pause())?.place.row).toBe(5);
    script.run.resume();
    expect((await script.end()).status).toBe('Succeeded');
  });
});

describe('run from here', () => {
  it.each([
    ['a row of Main', { subflow: 'Main', row: 3 }, ['3']],
    ['a row of a subflow, where its end is the end', { subflow: 'work', row: 2 }, ['Work 2']],
  ])('begins at %s', async (_, from, places) => {
    const script = new DebuggedScript(CALLS, { from, isStepping: true });

    expect(await script.pauses('step')).toEqual(places);
    expect(script.result?.status).toBe('Succeeded');
  });

  it.each([
    ['LOOP i FROM 1 TO 3', 'LOOP i FROM 1 TO 3\n  SET a TO 1\nEND\nSET b TO 1'],
    ['LOOP FOREACH', 'LOOP FOREACH i IN [1, 2]\n  SET a TO 1\nEND\nSET b TO 1'],
  ])('in the middle of %s goes to its end once', async (_, text) => {
    const script = new DebuggedScript(text, { from: { subflow: 'Main', row: 2 }, isStepping: true });

    expect(await script.pauses('step')).toEqual(['2', '4']);
    expect(script.result?.status).toBe('Succeeded');
  });

  it('has inputs and their defaults', async () => {
    const text =
      "@INPUT n : { 'Type': 'Numeric', 'IsOptional': True, 'DefaultValue': 7 }\n@OUTPUT o : { 'Type': 'Numeric' }\nSET n TO 1\nSET o TO n";
    const script = new DebuggedScript(text, { from: { subflow: 'Main', row: 2 } });

    expect((await script.end()).outputs.get('o')).toBe(7);
  });

  it('fails at once when there is no such subflow', async () => {
    const script = new DebuggedScript(CALLS, { from: { subflow: 'Gone', row: 1 } });

    expect(await script.end()).toMatchObject({ status: 'Failed', error: { code: 'SubflowNotFound' }, actionCount: 0 });
  });
});

describe('a pause', () => {
  it('comes before the next statement', async () => {
    const script = new DebuggedScript(LOOP);
    await script.time.pass(150);
    script.run.pause();
    const paused = await script.pause();

    expect([paused?.place.row, paused?.reason]).toEqual([3, 'pause']);
  });

  it('cuts the delay after a statement short', async () => {
    const script = new DebuggedScript(LOOP, { delayMs: 10_000 });
    await script.time.settle();
    const askedAt = script.time.clock.now();
    script.run.pause();
    await script.time.settle();

    expect([script.run.isPaused, script.time.clock.now() - askedAt]).toEqual([true, 0]);
  });

  it.each([
    ['a wait', 'SET a TO 1\nWAIT 60\nSET a TO 2', 2],
    ['a wait for a condition', 'SET a TO 1\nWAIT (Test.Is Value: a = 2)\nSET a TO 3', 2],
    ['an action that sleeps', 'SET a TO 1\nTest.Hang\nSET a TO 2', 2],
    ['the wait before a retry', 'SET n TO 0\nTest.FailUntil Count: n Limit: 2\nON ERROR REPEAT 1 TIMES WAIT 60\nEND', 2],
  ])('comes inside %s, which holds until the run goes on', async (_, text, row) => {
    const script = new DebuggedScript(text, { delayMs: 0 });
    await script.time.pass(1_000);
    script.run.pause();

    expect(script.events.at(-1)).toMatchObject({ kind: 'paused', reason: 'pause', place: { row } });
    await script.time.pass(120_000);
    expect(script.result).toBeUndefined();
    script.run.setVariable('a', '2');
    script.run.resume();
    expect((await script.end()).status).toBe('Succeeded');
  });

  it('comes into a loop without statements', async () => {
    const script = new DebuggedScript('LOOP i FROM 1 TO 1000000000\nEND', { lookMs: 0.1 });
    await script.time.settle();
    script.run.pause();

    expect((await script.pause())?.place.row).toBe(1);
    script.run.stop();
    expect((await script.end()).status).toBe('Cancelled');
  });

  it('is not needed twice', async () => {
    const script = new DebuggedScript(LOOP, { isStepping: true });
    await script.pause();
    script.run.pause();
    script.run.resume();

    expect((await script.end()).status).toBe('Succeeded');
    expect(script.run.resume()).toBe(false);
  });
});

describe('stop', () => {
  it.each([
    ['while it is paused', 'SET a TO 1', { isStepping: true }],
    ['in the delay after a statement', LOOP, { delayMs: 10_000 }],
    ['in a wait', 'WAIT 60', {}],
    ['paused in a wait', 'WAIT 60', { isPausing: true }],
  ])(
    'ends a run %s at once',
    async (_, text, { isPausing, ...options }: { isPausing?: boolean; isStepping?: boolean; delayMs?: number }) => {
      const script = new DebuggedScript(text, options);
      await script.time.settle();
      if (isPausing === true) script.run.pause();
      const stoppedAt = script.time.clock.now();
      script.run.stop();
      await script.time.settle();

      expect(script.result).toMatchObject({ status: 'Cancelled' });
      expect([script.time.clock.now() - stoppedAt, script.run.isPaused]).toEqual([0, false]);
    },
  );

  it('is what the abort of the context does, too', async () => {
    const script = new DebuggedScript('SET a TO 1', { isStepping: true });
    await script.pause();
    script.controller.abort();

    expect((await script.end()).status).toBe('Cancelled');
  });
});

describe('positions', () => {
  it('are told for each statement at the pace of a person', async () => {
    const script = new DebuggedScript('SET a TO 1\nSET b TO 2\nSET c TO 3');
    const begunAt = script.time.clock.now();
    await script.end();

    expect(script.events.map((event) => textOf(event.place))).toEqual(['1', '2', '3']);
    expect(script.time.clock.now() - begunAt).toBe(200);
  });

  it('come at most every 50 ms, the newest of them', async () => {
    const script = new DebuggedScript('SET a TO 1\nSET b TO 2\nSET c TO 3\nWAIT 1\nSET d TO 4', { delayMs: 0 });
    await script.end();

    expect(script.events.map((event) => textOf(event.place))).toEqual(['1', '4', '5']);
  });
});
