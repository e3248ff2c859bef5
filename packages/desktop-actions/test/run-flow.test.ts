import { ActionRegistry, defineAction, FlowLibrary, type Guard, type RunResult, runProgram, type Verbosity } from '@tandem/desktop-engine';
import { type Context, fromPlain, type JsonObject, toPlain } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { allActions, sleep } from '../src/index.ts';
import { quietContext } from './run-flow.ts';

const closed: string[] = [];
const REGISTRY = new ActionRegistry([
  ...(await allActions()).actions,
  defineAction({
    id: 'Test.Open',
    title: 'Open',
    parameters: {},
    outputs: ['Door'],
    run: (_, { closeAtEnd }) => {
      closeAtEnd(() => void closed.push('door'));
      return {};
    },
  }),
  defineAction({
    id: 'Test.Secret',
    title: 'Secret',
    parameters: {},
    outputs: ['Secret'],
    sensitiveOutputs: ['Secret'],
    run: () => ({ Secret: 'tulip-4711' }),
  }),
]);

interface Options {
  readonly children?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly context?: Partial<Context>;
  readonly verbosity?: Verbosity;
  readonly guard?: Guard;
}

interface Outcome extends Omit<RunResult, 'outputs'> {
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly log: readonly string[];
}

/** Children go by their ids, which are their names too. */
async function run(script: string, { children = {}, inputs = {}, context, ...options }: Options = {}): Promise<Outcome> {
  const scripts = Object.entries(children).map(([id, text]) => ({ desktopFlowId: id, name: id, script: text }));
  const library = new FlowLibrary(scripts, REGISTRY);
  const compiled = library.compile(script);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const log: string[] = [];
  const result = await runProgram({ ...quietContext(), ...context }, compiled.value, {
    ...options,
    inputs: fromPlain(inputs) as JsonObject,
    sleep,
    library,
    onLog: ({ seq, subflow, line, action, status, message }) => log.push([seq, subflow, line, action, status, message ?? ''].join('|')),
  });
  return { ...result, outputs: { ...(toPlain(result.outputs) as object) }, log };
}

const OUT = "@OUTPUT Out : { 'Type': 'CustomObject' }\nSET Out TO {{ }}\n";
const TWICE = `@INPUT In1 : { 'Type': 'Numeric', 'FriendlyName': 'Number', 'IsOptional': False }
@OUTPUT Out1 : { 'Type': 'Numeric', 'FriendlyName': 'Twice' }
SET Out1 TO In1 * 2`;

test('a flow runs another one, which takes inputs and gives outputs by their external names', async () => {
  const script = `${OUT}@@flowname: 'Doubler'\nExternal.RunFlow FlowId: '{AA-1}' @Number: $'''21''' @Twice=> Result\nSET Out['r'] TO Result`;

  const outcome = await run(script, { children: { 'aa-1': TWICE } });

  expect(outcome).toMatchObject({ status: 'Succeeded', outputs: { Out: { r: 42 } }, actionCount: 4 });
  expect(outcome.log).toEqual([
    '1|Main|1|Set variable|Succeeded|',
    '2|aa-1 / Main|1|Set variable|Succeeded|',
    '3|Main|2|Run desktop flow|Succeeded|',
    '4|Main|3|Set variable|Succeeded|',
  ]);
});

test('inputs and outputs also go by the names of the variables, in any case', async () => {
  const script = `${OUT}External.RunFlow FlowId: 'x' WaitToComplete: True @in1: 4 @OUT1=> Result\nSET Out['r'] TO Result`;
  expect((await run(script, { children: { x: TWICE } })).outputs).toEqual({ Out: { r: 8 } });
});

test('tables, lists and objects go over whole, and neither flow changes those of the other', async () => {
  const child = `@INPUT L : { 'Type': 'List' }
@INPUT T : { 'Type': 'Datatable' }
@INPUT O : { 'Type': 'CustomObject' }
@OUTPUT L2 : { 'Type': 'List' }
@OUTPUT T2 : { 'Type': 'Datatable' }
Variables.AddItemToList Item: 9 List: L
SET O['k'] TO 'child'
SET L2 TO L
SET T2 TO T`;
  const script = `${OUT}SET L TO [1]
SET T TO {^['A', 'B']}
SET O TO {'k': 'parent'}
External.RunFlow FlowId: 'c' @L: L @T: T @O: O @L2=> L2 @T2=> T2
SET Out['l'] TO L
SET Out['o'] TO O
SET Out['l2'] TO L2
SET Out['columns'] TO $'''%T2.ColumnHeadersRow%'''`;

  const { outputs } = await run(script, { children: { c: child } });

  expect(outputs).toEqual({ Out: { l: [1], o: { k: 'parent' }, l2: [1, 9], columns: expect.stringMatching(/^A\W+B$/) } });
});

test.each([
  ['an id that is not there', "External.RunFlow FlowId: 'nobody'", "'nobody' did not come with this run"],
  ['an input that is missing', "External.RunFlow FlowId: 'twice'", "The input 'Number' is mandatory"],
  ['an input of the wrong type', "External.RunFlow FlowId: 'twice' @Number: 'many'", "The input 'Number' must be a number"],
  ['an input that the flow lacks', "External.RunFlow FlowId: 'twice' @Other: 1", "has no input 'Other'"],
  ['an output that the flow lacks', "External.RunFlow FlowId: 'twice' @Number: 1 @Other=> X", "has no output 'Other'"],
  ['a flow with a fault', "External.RunFlow FlowId: 'faulty'", "The desktop flow 'faulty' cannot run"],
  ['a flow that fails', "External.RunFlow FlowId: 'failing'", "The desktop flow 'failing' failed (Sub, line"],
  ['a flow that ends itself with an error', "External.RunFlow FlowId: 'exiting'", 'no licence today'],
  ['a flow that runs itself', "External.RunFlow FlowId: 'self'", "The desktop flow 'self' runs itself"],
  ['flows that run one another', "External.RunFlow FlowId: 'ping'", "The desktop flow 'ping' runs itself"],
])('%s fails with RunFlowError, which the flow can catch', async (_, call, message) => {
  const children = {
    twice: TWICE,
    faulty: 'SET X TO',
    failing:
      "CALL Sub\nFUNCTION Sub GLOBAL\nBLOCK B\nON BLOCK ERROR ABC\nEND\nFlowControl.ThrowCustomError CustomErrorCode: 'E1' CustomErrorMessage: 'went wrong'\nEND\nEND FUNCTION",
    exiting: "EXIT Code: 3 ErrorMessage: 'no licence today'",
    self: "External.RunFlow FlowId: 'self'",
    ping: "External.RunFlow FlowId: 'pong'",
    pong: "External.RunFlow FlowId: 'ping'",
  };

  const caught = await run(
    `${OUT}SET E TO ''\n${call}\nON ERROR RunFlowError\n    SET Out['caught'] TO True\nEND\nERROR => E\nSET Out['m'] TO E.Message`,
    { children },
  );
  const uncaught = await run(call, { children });

  expect(caught).toMatchObject({ status: 'Succeeded', outputs: { Out: { caught: true, m: expect.stringContaining(message) } } });
  expect(uncaught).toMatchObject({ status: 'Failed', error: { code: 'RunFlowError', subflow: 'Main', line: 1 } });
});

test('a flow that ends itself without an error ends only itself', async () => {
  const script = `${OUT}External.RunFlow FlowId: 'c'\nSET Out['after'] TO True`;
  expect((await run(script, { children: { c: 'EXIT' } })).outputs).toEqual({ Out: { after: true } });
});

test('flows run flows that run flows', async () => {
  const children = {
    a: `@OUTPUT A : { 'Type': 'Numeric' }\nExternal.RunFlow FlowId: 'b' @B=> B\nSET A TO B + 1`,
    b: `@OUTPUT B : { 'Type': 'Numeric' }\nSET B TO 1`,
  };
  const { outputs, log } = await run(`${OUT}External.RunFlow FlowId: 'a' @A=> A\nSET Out['a'] TO A`, { children });
  expect(outputs).toEqual({ Out: { a: 2 } });
  expect(log[1]).toBe('2|a / b / Main|1|Set variable|Succeeded|');
});

test('a sensitive input stays sensitive in the flow, and what comes from it in the flow that ran it', async () => {
  const child = `@INPUT In1 : { 'Type': 'String', 'FriendlyName': 'Word' }
@OUTPUT Out1 : { 'Type': 'String', 'FriendlyName': 'Back' }
Logging.LogMessage Message: $'''child has %In1%'''
SET Out1 TO $'''<%In1%>'''
Logging.LogMessage Message: $'''child made %Out1%'''`;
  const script = `@SENSITIVE: [Password]
@INPUT Password : { 'Type': 'String' }
External.RunFlow FlowId: 'c' @Word: Password @Back=> Back
Logging.LogMessage Message: $'''parent got %Back%'''
SET Number TO Back * 1`;

  const outcome = await run(script, { children: { c: child }, inputs: { Password: 'tulip-4711' } });

  expect(outcome.status).toBe('Failed');
  expect(outcome.log.filter((line) => line.includes('Log message')).length).toBeGreaterThanOrEqual(3);
  expect(JSON.stringify(outcome)).not.toContain('tulip-4711');
});

test.each([
  ['that it declares sensitive', "@SENSITIVE: [Out1]\n@OUTPUT Out1 : { 'Type': 'String' }\nSET Out1 TO 'tulip-4711'"],
  ['that it computes from something sensitive', "@OUTPUT Out1 : { 'Type': 'String' }\nTest.Secret Secret=> S\nSET Out1 TO S"],
  ['that a flow below it gives', "@OUTPUT Out1 : { 'Type': 'String' }\nExternal.RunFlow FlowId: 'below' @Out1=> Out1"],
])('an output %s is sensitive in the flow that ran it', async (_, child) => {
  const script = "External.RunFlow FlowId: 'c' @Out1=> Got\nLogging.LogMessage Message: $'''got %Got%'''\nSET Number TO Got * 1";
  const below = "@OUTPUT Out1 : { 'Type': 'String' }\nTest.Secret Secret=> Out1";
  expect(JSON.stringify(await run(script, { children: { c: child, below } }))).not.toContain('tulip-4711');
});

test('an action that the policy blocks is blocked in child flows too', async () => {
  const guard = {
    refusesAction: (id: string) => (id === 'Logging.LogMessage' ? 'no messages here' : undefined),
    refusesPath: () => undefined,
  };
  const { error } = await run("External.RunFlow FlowId: 'c'", { children: { c: "Logging.LogMessage Message: 'x'" }, guard });
  expect(error?.message).toContain('no messages here');
});

test('what a child flow opened is closed when it ends', async () => {
  closed.length = 0;
  const script = `${OUT}External.RunFlow FlowId: 'c'\nWAIT 0.01`;
  await run(script, { children: { c: 'Test.Open' } });
  expect(closed).toEqual(['door']);
});

const SLOW = "WAIT 0.1\nLogging.LogMessage Message: 'slow one ends'";

test('a flow that is not waited for runs beside, its outputs are passed over, and the run ends after it', async () => {
  const child = `@OUTPUT Out1 : { 'Type': 'Numeric' }\n${SLOW}\nSET Out1 TO 7`;
  const script = `${OUT}SET Kept TO 'as it was'\nExternal.RunFlow FlowId: 'c' WaitToComplete: False @Out1=> Kept\nSET Out['kept'] TO Kept`;

  const { status, outputs, log } = await run(script, { children: { c: child } });

  expect([status, outputs]).toEqual(['Succeeded', { Out: { kept: 'as it was' } }]);
  expect(log.map((line) => line.split('|')[1])).toEqual(['Main', 'Main', 'Main', 'Main', 'c / Main', 'c / Main', 'c / Main', 'c / Main']);
});

test('six flows run beside, started by flows of any depth; a seventh fails', async () => {
  const script = `LOOP I FROM 1 TO 3
    External.RunFlow FlowId: 'slow' WaitToComplete: False
END
External.RunFlow FlowId: 'starter'
External.RunFlow FlowId: 'slow' WaitToComplete: False`;
  const starter = "LOOP I FROM 1 TO 3\nExternal.RunFlow FlowId: 'slow' WaitToComplete: False\nEND";

  const { error } = await run(script, { children: { slow: 'WAIT 5', starter } });

  expect(error).toMatchObject({
    code: 'RunFlowError',
    line: 5,
    message: expect.stringContaining('6 desktop flows run beside this one already'),
  });
});

test('a flow that fails beside another one is told in its log', async () => {
  const { status, log } = await run("External.RunFlow FlowId: 'twice' WaitToComplete: False\nWAIT 0.01", { children: { twice: TWICE } });
  expect(status).toBe('Succeeded');
  expect(log.join()).toContain("|Error|The desktop flow 'twice' failed: The input 'Number' is mandatory");
});

test.each([
  ['waited for', 'True'],
  ['running beside', 'False'],
])('a cancel reaches a flow that is %s', async (_, wait) => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 30);
  const startedAt = performance.now();

  const { status, log } = await run(`External.RunFlow FlowId: 'c' WaitToComplete: ${wait}\nWAIT 30`, {
    children: { c: 'WAIT 30' },
    context: { signal: stop.signal },
  });

  expect([status, performance.now() - startedAt < 5000]).toEqual(['Cancelled', true]);
  expect(log.filter((line) => line.includes('|Cancelled|')).map((line) => line.split('|')[1])).toContain('c / Main');
});

test('the deadline of the run reaches child flows', async () => {
  const deadlineAt = quietContext().clock.now() + 60;
  const { status } = await run("External.RunFlow FlowId: 'c' WaitToComplete: False", {
    children: { c: 'WAIT 30' },
    context: { deadlineAt },
  });
  expect(status).toBe('TimedOut');
});

test('a flow that fails ends those that run beside it', async () => {
  const startedAt = performance.now();
  const { status } = await run("External.RunFlow FlowId: 'c' WaitToComplete: False\nSET X TO 1 / 0", { children: { c: 'WAIT 30' } });
  expect([status, performance.now() - startedAt < 5000]).toEqual(['Failed', true]);
});
