import { describe, expect, it, test } from 'vitest';
import { runScript } from './run-script.ts';

const PATIENCE_MS = 100;

it.each([
  ['a tight loop', 'LOOP WHILE (1) = (1)\n  SET x TO 1\nEND'],
  ['a wait', 'WAIT 60'],
  ['a wait for a condition', 'WAIT (Test.Is Value: False)'],
  ['an action that takes its time', 'Test.Hang'],
  ['a wait before a retry', 'Test.Fail\nON ERROR REPEAT 9 TIMES WAIT 60\nEND'],
])('a cancel ends %s within 100 ms', async (_, script) => {
  const controller = new AbortController();
  const running = runScript(script, { signal: controller.signal, verbosity: 'Error' });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const cancelledAt = Date.now();
  controller.abort();

  expect(await running).toMatchObject({ status: 'Cancelled', error: { code: 'Cancelled' }, outputs: {} });
  expect(Date.now() - cancelledAt).toBeLessThan(PATIENCE_MS);
});

it.each([
  ['a tight loop', 'LOOP WHILE (1) = (1)\n  SET x TO 1\nEND'],
  ['a wait', 'WAIT 60'],
])('the deadline ends %s', async (_, script) => {
  const outcome = await runScript(script, { deadlineAt: Date.now() + 50, verbosity: 'Error' });

  expect(outcome).toMatchObject({ status: 'TimedOut', error: { code: 'DesktopFlowsActionTimeout' } });
});

it.each([
  ['a wait', 'SET x TO 1\nWAIT 60'],
  ['an action that takes its time', 'SET x TO 1\nTest.Hang'],
])('%s that the end of the run interrupts has its row in the log, with how long it took', async (_, script) => {
  const timedOut = runScript(script, { deadlineAt: Date.now() + 50 });
  const stop = new AbortController();
  const cancelled = runScript(script, { signal: stop.signal });
  await timedOut; // both have come to the second line
  setTimeout(() => stop.abort(), 50);

  expect((await timedOut).log.map(({ line, status }) => [line, status])).toEqual([
    [1, 'Succeeded'],
    [2, 'TimedOut'],
  ]);
  const { log } = await cancelled;
  expect(log.map(({ line, status }) => [line, status])).toEqual([
    [1, 'Succeeded'],
    [2, 'Cancelled'],
  ]);
  expect(log.at(-1)?.durationMs).toBeGreaterThanOrEqual(30);
});

it('a wait before a retry that a cancel interrupts adds no row to that of the failure', async () => {
  const { log } = await runScript('Test.Fail\nON ERROR REPEAT 9 TIMES WAIT 60\nEND', { signal: AbortSignal.timeout(50) });

  expect(log.map(({ status }) => status)).toEqual(['Failed']);
});

it('a run that was cancelled before it started does nothing', async () => {
  const outcome = await runScript('SET x TO 1', { signal: AbortSignal.abort() });

  expect(outcome).toMatchObject({ status: 'Cancelled', actionCount: 0 });
});

const INPUTS = [
  "@INPUT Name : { 'FriendlyName': 'The name', 'Type': 'String', 'IsOptional': False }",
  "@INPUT Count : { 'Type': 'Numeric', 'IsOptional': True, 'DefaultValue': 1 }",
  "@INPUT Flag : { 'Type': 'Bool', 'IsOptional': True }",
  "@INPUT Items : { 'Type': 'List', 'IsOptional': True }",
  "@INPUT Thing : { 'Type': 'CustomObject', 'IsOptional': True }",
  "@INPUT Rows : { 'Type': 'Datatable', 'IsOptional': True }",
  ...['Name', 'Count', 'Flag', 'Items', 'Thing', 'Rows'].map((name) => `@OUTPUT ${name}Out : { 'Type': '${typeOf(name)}' }`),
  ...['Name', 'Count', 'Flag', 'Items', 'Thing', 'Rows'].map((name) => `SET ${name}Out TO ${name}`),
].join('\n');

function typeOf(name: string): string {
  return { Count: 'Numeric', Flag: 'Bool', Items: 'List', Thing: 'CustomObject', Rows: 'Datatable' }[name] ?? 'String';
}

it('inputs of every type come back equal', async () => {
  const values = {
    Count: 2.5,
    Flag: true,
    Items: [1, 'a'],
    Thing: { a: { b: [1] } },
    Rows: [
      { A: 1, B: 'x' },
      { A: 2, B: 'y' },
    ],
  };
  const outcome = await runScript(INPUTS, { inputs: { 'The name': 'Zoë', ...values } });

  expect(outcome).toMatchObject({
    status: 'Succeeded',
    outputs: { NameOut: 'Zoë', CountOut: 2.5, FlagOut: true, ItemsOut: [1, 'a'], ThingOut: { a: { b: [1] } }, RowsOut: values.Rows },
  });
});

it('an optional input gets its default, or is Blank', async () => {
  const outcome = await runScript(INPUTS, { inputs: { Name: 'x', Flag: '' } });

  expect(outcome.outputs).toMatchObject({ CountOut: 1, FlagOut: null, ItemsOut: null });
});

it('texts become what the input declares', async () => {
  const outcome = await runScript(INPUTS, { inputs: { Name: 5, Count: '3', Flag: 'False', Items: '[1]', Thing: '{"a":1}' } });

  expect(outcome.outputs).toMatchObject({ NameOut: '5', CountOut: 3, FlagOut: false, ItemsOut: [1], ThingOut: { a: 1 } });
});

it.each([
  ['MissingInput', {}],
  ['MissingInput', { Name: null }],
  ['InvalidInputType', { Name: { a: 1 } }],
  ['InvalidInputType', { Name: 'x', Count: 'many' }],
  ['InvalidInputType', { Name: 'x', Items: { a: 1 } }],
])('%s fails before the first statement', async (code, inputs) => {
  expect(await runScript(INPUTS, { inputs })).toMatchObject({ status: 'Failed', error: { code }, actionCount: 0, log: [] });
});

it('the log has every statement with its row, subflow and name', async () => {
  const { log, actionCount } = await runScript(
    '# note\nSET x TO 1\nCALL Work\nFUNCTION Work GLOBAL\n  Test.Echo Value: 1 Result=> y\nEND FUNCTION',
  );

  expect(log.map(({ seq, subflow, line, action, status }) => [seq, subflow, line, action, status])).toEqual([
    [1, 'Main', 2, 'Set variable', 'Succeeded'],
    [2, 'Main', 3, 'Run subflow', 'Succeeded'],
    [3, 'Work', 1, 'Echo', 'Succeeded'],
  ]);
  expect(actionCount).toBe(3);
});

it('each failed attempt is in the log', async () => {
  const { log } = await runScript('SET n TO 0\nTest.FailUntil Count: n Limit: 2\nON ERROR REPEAT 1 TIMES WAIT 0\nEND');

  expect(log.map(({ action, status, message }) => [action, status, message])).toEqual([
    ['Set variable', 'Succeeded', undefined],
    ['Fail until', 'Failed', 'attempt 1'],
    ['Fail until', 'Succeeded', undefined],
  ]);
});

it('with less to log, messages of the flow and faults remain', async () => {
  const { log } = await runScript("SET x TO 1\nTest.Log Message: 'hello'\nTest.Fail\nON ERROR\nEND", { verbosity: 'Custom' });

  expect(log.map(({ status, message }) => [status, message])).toEqual([
    ['Info', 'hello'],
    ['Failed', 'it failed'],
  ]);
});

const SECRET = 'Greece-4711';
const SECRET_INPUT = "@SENSITIVE: [Secret]\n@INPUT Secret : { 'Type': 'String', 'IsOptional': False }\n";

it.each([
  ['an expression', "Test.Log Message: $'''x %Secret%'''"],
  ['a variable that was computed from it', "SET a TO $'''x %Secret.ToUpper%'''\nTest.Log Message: a"],
  ['an output of an action', 'Test.Echo Value: Secret Result=> r\nSET l TO [r]\nLOOP FOREACH x IN l\n  Test.Log Message: x\nEND'],
  ['an error message', 'Test.Fail Message: Secret'],
  ['the last error', 'Test.Fail Message: Secret\nON ERROR\nEND\nERROR => e\nTest.Log Message: e.Message'],
  ['the message of EXIT', 'EXIT Code: 1 ErrorMessage: Secret'],
  ['a loop that goes round to it', "SET a TO ''\nLOOP i FROM 1 TO 2\n  Test.Log Message: a\n  SET a TO Secret\nEND"],
])('a sensitive value is not shown through %s', async (_, script) => {
  const { log, error } = await runScript(SECRET_INPUT + script, { inputs: { Secret: SECRET } });

  expect(log.length).toBeGreaterThan(0);
  expect(JSON.stringify([log, error]).toLowerCase()).not.toContain(SECRET.toLowerCase());
});

it('a literal that equals a sensitive value is masked in every form', async () => {
  const hex = Buffer.from(SECRET).toString('hex');
  const base64 = Buffer.from(SECRET).toString('base64');
  const script = `${SECRET_INPUT}Test.Log Message: 'a ${SECRET} b ${hex} c ${base64} d'`;
  const { log } = await runScript(script, { inputs: { Secret: SECRET } });

  expect(log[0]?.message).toBe('a *** b *** c *** d');
});

it('the caller can name further sensitive variables', async () => {
  const { log } = await runScript("SET Token TO 'abc123'\nTest.Log Message: Token", { sensitiveNames: ['token'] });

  expect(JSON.stringify(log)).not.toContain('abc123');
});

it('a tight loop gives the event loop its turns', async () => {
  const controller = new AbortController();
  let turns = 0;
  const timer = setInterval(() => ++turns === 3 && controller.abort(), 5);
  const script = 'LOOP i FROM 1 TO 9000000000000000\n  SET x TO i\nEND';
  const { status } = await runScript(script, { verbosity: 'Error', signal: controller.signal, deadlineAt: Date.now() + 10_000 });
  clearInterval(timer);

  expect(status).toBe('Cancelled');
});

describe('values in the log', () => {
  const SECRET = 'tulip-4711';
  const script = `@SENSITIVE: [Password]
@INPUT Password : { 'Type': 'String' }
SET A TO [1, 'two']
Test.Echo Value: $'''<%A.Count%>''' Result=> B
Test.Echo Value: Password Result=> C
SET D TO $'''%C%!'''
Test.Fail Message: B
ON ERROR
END`;
  const valuesOf = (log: readonly { readonly inputs?: string | undefined; readonly outputs?: string | undefined }[]) =>
    log.map(({ inputs, outputs }) => [inputs, outputs]);

  test('are there with the verbosity Full: what statements take and give, sensitive values masked', async () => {
    const { log } = await runScript(script, { inputs: { Password: SECRET }, verbosity: 'Full' });
    expect(valuesOf(log)).toEqual([
      [undefined, '{"A":"[1, two]"}'],
      ['{"Value":"<2>"}', '{"Result":"<2>"}'],
      ['{"Value":"***"}', '{"Result":"***"}'],
      [undefined, '{"D":"***"}'],
      ['{"Message":"<2>"}', undefined],
    ]);
    expect(JSON.stringify(log)).not.toContain(SECRET);
  });

  test.each(['Debug', 'Custom', 'Error'] as const)('are not there with %s', async (verbosity) => {
    const { log } = await runScript(script, { inputs: { Password: SECRET }, verbosity });
    expect(log).toHaveLength(verbosity === 'Debug' ? 5 : 1);
    expect(
      valuesOf(log)
        .flat()
        .filter((text) => text !== undefined),
    ).toEqual([]);
  });

  test('are short, whatever their size, and JSON', async () => {
    const long = `SET A TO 'x'\nLOOP I FROM 1 TO 16\n  SET A TO A + A\nEND\nTest.Echo Value: A Result=> B`;
    const { log } = await runScript(long);
    const echo = log.at(-1);
    expect([echo?.inputs?.length, echo?.outputs?.length].every((length) => (length ?? 0) < 700)).toBe(true);
    expect(JSON.parse(echo?.inputs ?? '')).toEqual({ Value: `${'x'.repeat(199)}…` });
  });

  test('a secret that reaches a value unseen is masked where it can be found', async () => {
    const hidden = `@SENSITIVE: [Password]\n@INPUT Password : { 'Type': 'String' }\nTest.Echo Value: 'before ${SECRET} after' Result=> R`;
    const { log } = await runScript(hidden, { inputs: { Password: SECRET } });
    expect(log[0]).toMatchObject({ inputs: '{"Value":"before *** after"}', outputs: '{"Result":"before *** after"}' });
  });

  test('never are what arguments take that are for passwords', async () => {
    const { log } = await runScript("SET P TO 'rose-0815'\nTest.SignIn User: 'mara' Password: P");
    expect(log[1]?.inputs).toBe('{"User":"mara","Password":"***"}');
  });

  test('mask the password of a credential that comes back from elsewhere', async () => {
    const parts = `Test.GetCredential Secret: 'rose-0815' Credential=> Shop\nTest.Echo Value: 'before rose-0815 after' Result=> R\nTest.Log Message: R`;
    const { log } = await runScript(parts);
    expect(log[1]).toMatchObject({ inputs: '{"Value":"before *** after"}', outputs: '{"Result":"before *** after"}' });
    expect(log.find(({ status }) => status === 'Info')?.message).toBe('before *** after');
  });

  test('cost little beside a long sensitive value that stays', async () => {
    const long = "@SENSITIVE: [Text]\n@INPUT Text : { 'Type': 'String' }\nLOOP I FROM 1 TO 2000\n  Test.Echo Value: 'abc' Result=> R\nEND";
    const before = process.cpuUsage();
    const { status } = await runScript(long, { inputs: { Text: 'x1'.repeat(100_000) } });
    const { user } = process.cpuUsage(before);
    expect(status).toBe('Succeeded');
    expect(user / 1000).toBeLessThan(2000);
  });
});
