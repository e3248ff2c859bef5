import { actionsFor, sleep } from '@tandem/desktop-actions';
import { ActionRegistry, defineAction } from '@tandem/desktop-engine';
import type { LogEntry } from '@tandem/protocol';
import { expect, test } from 'vitest';
import type { BodyOrder } from '../src/body/body-order.ts';
import { type FlowRuntime, runDesktopFlow } from '../src/body/run-desktop-flow.ts';
import { warmUp } from '../src/body/warm-up.ts';

const HANG = defineAction({
  id: 'Test.Hang',
  title: 'Hang',
  parameters: {},
  run: (_, { context, sleep }) => sleep(60_000, context.signal).then(() => ({})),
});

const runtime: FlowRuntime = {
  actionsFor: async (scripts) => new ActionRegistry([...(await actionsFor(scripts)).actions, HANG]),
  sleep,
};

function orderOf(script: string, inputs = '{}', sensitiveNames: readonly string[] = []): BodyOrder {
  return { runId: crypto.randomUUID(), script, dependencies: [], inputs, sensitiveNames, runMode: 'attended', spoolKey: '' };
}

const DOUBLED = `@INPUT In1 : { 'Type': 'Numeric', 'FriendlyName': 'Number', 'IsOptional': False }
@OUTPUT Out1 : { 'Type': 'Numeric', 'FriendlyName': 'Twice' }
SET Out1 TO In1 * 2`;

async function run(order: BodyOrder, signal = new AbortController().signal) {
  const entries: LogEntry[] = [];
  const outcome = await runDesktopFlow({ order, signal, log: (entry) => entries.push(entry) }, runtime);
  return { outcome, entries };
}

test('a flow takes inputs and gives outputs by their external names', async () => {
  const { outcome, entries } = await run(orderOf(DOUBLED, '{"Number":21}'));
  expect(outcome).toMatchObject({ status: 'Succeeded', outputs: '{"Twice":42}', error: null });
  expect(entries).toHaveLength(outcome.actionCount);
});

const TALKING = `SET Key TO 'value'
Logging.LogMessage Message: 'said' LogLevel: Logging.LogLevel.InfoLevel
Logging.LogMessage Message: 'warned' LogLevel: Logging.LogLevel.WarningLevel
File.ReadTextFromFile.ReadText File: '/nowhere/at all' Encoding: File.TextFileEncoding.UTF8 Content=> Text`;

test.each([
  ['Full', 6, true],
  ['Debug', 6, false],
  ['Custom', 3, false],
  ['Warning', 2, false],
  ['Error', 1, false],
  ['Disabled', 0, false],
] as const)('with the verbosity %s its log has %d entries', async (logVerbosity, count, hasValues) => {
  const { outcome, entries } = await run({ ...orderOf(TALKING), logVerbosity });
  expect(outcome).toMatchObject({ status: 'Failed', error: { line: 4 } });
  expect(entries.map(({ status }) => status)).toHaveLength(count);
  expect(entries.some(({ outputs }) => outputs !== undefined)).toBe(hasValues);
});

test.each([
  ['a text that does not parse', orderOf('IF IF IF')],
  ['an action that the machine lacks', orderOf('Nothing.Known Name: 1')],
  ['inputs that are no object', orderOf(DOUBLED, '[1]')],
  ['inputs that are no JSON', orderOf(DOUBLED, '{')],
  ['a missing input', orderOf(DOUBLED)],
])('%s ends the run as failed with a code and no outputs', async (_, order) => {
  const { outcome } = await run(order);
  expect(outcome).toMatchObject({
    status: 'Failed',
    outputs: null,
    error: { code: expect.stringMatching(/^\w+$/), message: expect.stringMatching(/./) },
  });
});

test.each([
  ['its grammar', 'SET X TO 1\r\nSET Y TO\r\n', { code: 'ExpectedExpression', line: 2 }],
  ['its names', 'SET X TO 1\n\nSET Y TO Missing', { code: 'VariableNotDefined', line: 3 }],
  [
    'several places',
    'SET X TO\nSET Y TO',
    { code: 'ExpectedExpression', line: 1, message: expect.stringContaining('There is 1 more fault:') },
  ],
])('a script with a fault in %s fails with its line', async (_, script, error) => {
  const { outcome } = await run(orderOf(script));
  expect(outcome).toMatchObject({ status: 'Failed', error, actionCount: 0 });
});

test('outputs that the channel does not take fail the run, which keeps its count of actions', async () => {
  const script = "@OUTPUT Large : { 'Type': 'String' }\nSET Large TO 'x'\nLOOP I FROM 1 TO 24\n    SET Large TO Large + Large\nEND";
  const { outcome, entries } = await run(orderOf(script));
  expect([outcome.outputs?.length, outcome.status, outcome.error?.code]).toEqual([undefined, 'Failed', 'OutputTooLarge']);
  expect(outcome.actionCount).toBe(entries.length);
});

test('a cancel ends the run inside an action', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  expect((await run(orderOf('Test.Hang'), stop.signal)).outcome).toMatchObject({ status: 'Cancelled' });
});

test('a sensitive input does not show in the log or the error of the run', async () => {
  const script = `${DOUBLED}\nTHROW ERROR`;
  const { outcome, entries } = await run(orderOf(script, '{"Number":515099}', ['Number']));
  expect(JSON.stringify([outcome.error, entries])).not.toContain('515099');
});

test('a flow runs the flows that came with its order', async () => {
  const script = "@OUTPUT R : { 'Type': 'Numeric' }\nExternal.RunFlow FlowId: 'AA' @Number: 21 @Twice=> R";
  const order = { ...orderOf(script), dependencies: [{ desktopFlowId: 'aa', name: 'Doubler', script: DOUBLED }] };
  const { outcome, entries } = await run(order);
  expect(outcome).toMatchObject({ status: 'Succeeded', outputs: '{"R":42}', actionCount: 2 });
  expect(entries.map(({ subflow }) => subflow)).toEqual(['Doubler / Main', 'Main']);
});

test('the flow that makes a body warm runs to its end', async () => {
  expect(await warmUp(runtime)).toMatchObject({ status: 'Succeeded', error: null });
});
