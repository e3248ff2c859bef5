import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callTandem } from './call-tandem.ts';
import { onTerminal, runTandem, tempFile } from './run-tandem.ts';

const FLOW = JSON.stringify({
  definition: {
    triggers: { manual: { type: 'Request', kind: 'Http', inputs: {} } },
    actions: {
      Ask: {
        type: 'OpenApiConnection',
        inputs: {
          host: { apiId: '/providers/Microsoft.PowerApps/apis/shared_x', connectionName: 'shared_x', operationId: 'Get' },
          parameters: { id: "@triggerBody()?['id']" },
        },
      },
      Sum: { type: 'Compose', runAfter: { Ask: ['Succeeded'] }, inputs: "@add(outputs('Ask')?['body/value'], 1)" },
    },
  },
});

describe('tandem eval', () => {
  test('prints the value of a template without loss', async () => {
    expect(await runTandem(['eval', "@createArray(float('5.0'), 2)"])).toMatchObject({ code: 0, out: '[5.0,2]' });
  });

  test('evaluates in a context', async () => {
    const context = tempFile('context.json', '{"variables": {"n": 41}, "triggerBody": {"name": "Ada"}}');
    const template = "@{add(variables('n'), 1)} for @{triggerBody()?['name']}";
    expect(await callTandem(['eval', template, '--context', context])).toMatchObject({ code: 0, out: '"42 for Ada"' });
  });

  test('says what is wrong in a template', async () => {
    const { code, out, notes } = await callTandem(['eval', '@concatt(1)']);
    expect([code, out]).toEqual([1, '']);
    expect(notes).toMatch(/^InvalidTemplate: .*concat/);
  });

  test('answers each line of a batch, also the faulty ones', async () => {
    const lines = ['{"template": "@add(1, 2)"}', '{"template": {"a": "@{1}"}}', '{"template": "@nope()"}', 'no json', '{}'];
    const { code, out } = await runTandem(['eval', '--batch', '-'], { input: lines.join('\n') });
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => JSON.parse(line))).toEqual([
      { value: 3 },
      { value: { a: '1' } },
      { error: { code: 'InvalidTemplate', message: expect.stringContaining('nope') } },
      { error: { code: 'JsonInvalid', message: expect.any(String) } },
      { error: { code: 'InvalidRequest', message: expect.any(String) } },
    ]);
  });
});

describe('tandem cloud', () => {
  test('check gives one line for each file, whatever is in it', async () => {
    const good = tempFile('good.json', FLOW);
    const bad = tempFile('bad.json', '{"definition": 1}');
    const { code, out } = await callTandem(['cloud', 'check', good, bad, '/nonexistent.json']);
    const reports = out.split('\n').map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(reports.map(({ file, ok }) => [file, ok])).toEqual([
      [good, true],
      [bad, false],
      ['/nonexistent.json', false],
    ]);
    expect(reports[2].diagnostics).toMatchObject([{ code: 'FileUnreadable' }]);
  });

  test('check says to a person on a terminal what is wrong, where, and how much of it', async () => {
    const good = tempFile('good.json', FLOW);
    const bad = tempFile('bad.json', FLOW.replace('"Ask":["Succeeded"]', '"Nobody":["Succeeded"]'));
    const { code, out } = await onTerminal(['cloud', 'check', good, bad, '/nonexistent.json']);
    expect(code).toBe(1);
    expect(out.split(/\r?\n/)).toEqual([
      `${good}: ok, 1 trigger, 2 actions`,
      expect.stringMatching(/bad\.json#\/actions\/Sum\S*: error: .*Nobody.* \[\w+\]$/),
      `${bad}: cannot run, 1 trigger, 2 actions`,
      expect.stringMatching(/^\/nonexistent\.json: error: .* \[FileUnreadable\]$/),
      '/nonexistent.json: cannot be read',
      '3 flows checked, 2 errors, 0 warnings; 2 flows cannot run',
    ]);
    const json = await onTerminal(['cloud', 'check', '--json', good]);
    expect([json.code, JSON.parse(json.out)]).toEqual([0, { file: good, ok: true, diagnostics: [] }]);
  });

  test('check shows no control characters of names on a terminal', async () => {
    const file = tempFile('bad.json', FLOW.replace('"Ask":["Succeeded"]', '"No\\u001b]0;owned\\u0007":["Succeeded"]'));
    const { out } = await callTandem(['cloud', 'check', file], { isShown: true });
    expect(out).toContain('No\ufffd]0;owned\ufffd');
    expect(out.replaceAll(/\r?\n/g, '')).not.toMatch(/\p{Cc}/u);
  });

  test('check takes the limits of a profile, under which a flow that is too large has an error', async () => {
    const long = tempFile('long.json', FLOW.replace('"Sum"', `"${'S'.repeat(81)}"`));
    const check = (...words: readonly string[]) => callTandem(['cloud', 'check', ...words, long]);
    const warned = await check();
    expect(warned.code).toBe(0);
    expect(JSON.parse(warned.out)).toMatchObject({ ok: true, diagnostics: [{ code: 'LimitExceeded', severity: 'warning' }] });
    const refused = await check('--limits', 'power-automate-low');
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({ ok: false, diagnostics: [{ code: 'LimitExceeded', severity: 'error' }] });
    const unknown = await check('--limits', 'none');
    expect(unknown.code).toBe(2);
    expect(unknown.notes).toContain('power-automate-low, power-automate-medium');
  });

  test.each([[['--mocks', '--json', 'FILE']], [['--mocks', 'FILE', '--json']], [['FILE', '--json', '--mocks']]])(
    'run takes mocks without a file in %j',
    async (words) => {
      const file = tempFile('flow.json', FLOW);
      const { out, notes } = await callTandem(['cloud', 'run', ...words.map((word) => (word === 'FILE' ? file : word))]);
      expect(notes).toBe('');
      expect(JSON.parse(out).actions).toHaveLength(2);
    },
  );

  test('run takes results from mocks by operation', async () => {
    const mocks = tempFile('mocks.json', '{"operations": {"shared_x/Get": {"outputs": {"body": {"value": 41}}}}}');
    const { code, out } = await callTandem([
      'cloud',
      'run',
      tempFile('flow.json', FLOW),
      '--mocks',
      mocks,
      '--body',
      '{"id": 7}',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      status: 'Succeeded',
      actions: [
        { name: 'Ask', status: 'Succeeded', inputs: { parameters: { id: 7 } } },
        { name: 'Sum', status: 'Succeeded', outputs: 42 },
      ],
    });
  });

  test('run names the mock that is missing', async () => {
    const { code, out } = await runTandem(['cloud', 'run', tempFile('flow.json', FLOW)]);
    expect(code).toBe(1);
    expect(out).toMatch(/Ask {2}OpenApiConnection {2}Failed {2}MockMissing/);
  });
});

describe('tandem desktop', () => {
  const SCRIPT = "@INPUT Name : { 'Type': 'String' }\n@OUTPUT Text : { 'Type': 'String' }\nSET   Text TO   $'''Hi %Name%'''\n";

  test('check counts statements and names what cannot run here', async () => {
    const { code, out } = await callTandem([
      'desktop',
      'check',
      tempFile('flow.robin', `${SCRIPT}Qqq.Launch Visible: True Instance=> E\n`),
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, statements: 2, unsupported: ['Qqq.Launch'] });
  });

  test('format prints the form of the designer', async () => {
    const { code, out } = await runTandem(['desktop', 'format', '-'], { input: 'SET   X TO   1\nIF X = 1 THEN\nSET Y TO 2\nEND\n' });
    expect([code, out]).toEqual([0, 'SET X TO 1\nIF X = 1 THEN\n    SET Y TO 2\nEND']);
  });

  test('run gives outputs for inputs', async () => {
    const { code, out } = await runTandem(['desktop', 'run', tempFile('flow.robin', SCRIPT), '--inputs', '{"Name": "Ada"}', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ status: 'Succeeded', outputs: { Text: 'Hi Ada' }, error: null, actionCount: 1 });
  });

  test.each(['run', 'format'])('%s says in which line and column a fault is', async (command) => {
    const file = tempFile('flow.robin', 'SET X TO 1\r\nSET Y TO\r\n');
    const { code, out, notes } = await callTandem(['desktop', command, file]);
    expect([code, out]).toEqual([1, '']);
    expect(notes).toContain(`${file}:2:9 ExpectedExpression: `);
  });

  test('check says to a person on a terminal what is wrong, where, and how much of it', async () => {
    const broken = tempFile('broken.robin', 'SET X TO 1\r\nLOOP WHILE (X) < (3)\r\nSET Y TO\r\n');
    const good = tempFile('good.robin', `${SCRIPT}Outlook.Launch Instance=> E\n`);
    const { code, out } = await onTerminal(['desktop', 'check', broken, good]);
    expect(code).toBe(1);
    expect(out.split(/\r?\n/)).toEqual([
      `${broken}:2:1: error: 'LOOP WHILE (X) < (3)' in line 2 has no END. Add a line END after its last statement. [MissingEnd]`,
      expect.stringMatching(/broken\.robin:3:9: error: .* \[ExpectedExpression\]$/),
      `${broken}: cannot run, 3 statements`,
      `${good}: warning: Outlook.Launch cannot run here; the flow fails when it gets there.`,
      `${good}: ok, 2 statements, 1 action that cannot run here`,
      '2 flows checked, 2 errors, 1 warning; 1 flow cannot run; 1 action in 1 flow cannot run here',
    ]);
  });

  test('check says on a terminal what it cannot read, and prints JSON there on demand', async () => {
    const { code, out } = await callTandem(['desktop', 'check', '/nonexistent.robin'], { isShown: true });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^\/nonexistent\.robin: error: .* \[\w+\]\r?\n\/nonexistent\.robin: cannot be read\r?\n1 flow checked, 1 error, 0 warnings; 1 flow cannot run$/,
    );
    const json = await callTandem(['desktop', 'check', '--json', tempFile('flow.robin', SCRIPT)], { isShown: true });
    expect([json.code, JSON.parse(json.out)]).toEqual([0, expect.objectContaining({ ok: true, statements: 1 })]);
  });

  test('check gives the line and column of a fault beside its range', async () => {
    const { code, out } = await callTandem(['desktop', 'check', tempFile('flow.robin', 'SET X TO 1\r\nSET Y TO\r\n')]);
    expect(code).toBe(1);
    expect(JSON.parse(out).diagnostics).toMatchObject([{ code: 'ExpectedExpression', range: { start: 20 }, line: 2, column: 9 }]);
  });

  test.each([
    [
      'an input that the flow lacks',
      SCRIPT,
      '{"Name": "Ada", "Nope": 1}',
      /no input "Nope", and no variable of that name\. Its inputs are "Name"/,
    ],
    ['an input of a flow without any', 'SET X TO 1', '{"Nope": 1}', /no input "Nope", and no variable of that name\. It has no inputs/],
    ['a list', SCRIPT, '[1]', /--inputs takes a JSON object by the external names/],
    ['a text that is not JSON', SCRIPT, '{', /--inputs takes a JSON object by the external names/],
  ])('run takes no --inputs with %s', async (_, script, inputs, note) => {
    const { code, out, notes } = await callTandem(['desktop', 'run', tempFile('flow.robin', script), '--inputs', inputs]);
    expect([code, out]).toEqual([2, '']);
    expect(notes).toMatch(note);
  });

  test('run says which input is missing', async () => {
    const { code, notes } = await callTandem(['desktop', 'run', tempFile('flow.robin', SCRIPT)]);
    expect(code).toBe(1);
    expect(notes).toMatch(/Name/);
  });
});

test.each([
  ['an unknown command', ['frobnicate'], /no command "frobnicate"/],
  ['an unknown subcommand', ['cloud', 'paint'], /no command "cloud paint"/],
  ['an unknown option', ['eval', '--nope'], /Unknown option '--nope'/],
  ['a missing operand', ['desktop', 'format'], /FILE is missing/],
  ['a port that is none', ['start', '--port', 'x'], /--port takes a number/],
])('%s is wrong usage: exit code 2 and what would be right', async (_title, words, note) => {
  const { code, out, notes } = await callTandem(words);
  expect([code, out]).toEqual([2, '']);
  expect(notes).toMatch(note);
});

test.each(['bench growth --help', 'help bench growth', 'bench --help'])('%s gives the help of the command', async (line) => {
  const { code, out } = await callTandem(line.split(' '));
  expect(code).toBe(0);
  expect(out).toContain('tandem bench [');
  expect(out).not.toContain('tandem start');
});

test('a desktop flow runs other ones that are given by their ids, as files or as a folder of files', async () => {
  const child = tempFile('twice.robin', "@INPUT N : { 'Type': 'Numeric' }\n@OUTPUT Twice : { 'Type': 'Numeric' }\nSET Twice TO N * 2");
  const flow = tempFile('flow.robin', "@OUTPUT R : { 'Type': 'Numeric' }\nExternal.RunFlow FlowId: 'twice' @N: 21 @Twice=> R");
  const byId = await callTandem(['desktop', 'run', flow, '--child', `twice=${child}`]);
  const byFolder = await callTandem(['desktop', 'run', flow, '--child', dirname(child)]);
  const without = await callTandem(['desktop', 'run', flow]);
  expect([byId.out, byFolder.out]).toEqual(['Succeeded after 2 actions\nR = 42', 'Succeeded after 2 actions\nR = 42']);
  expect([without.code, without.notes]).toEqual([1, expect.stringContaining('give it with --child ID=FILE')]);
});

test('help for what is no command lists every command', async () => {
  expect((await callTandem(['help', 'nonsense'])).out).toContain('tandem start');
});

test('help lists every command', async () => {
  const { code, out } = await callTandem(['help']);
  expect(code).toBe(0);
  for (const name of [
    'start',
    'demo',
    'eval',
    'cloud check',
    'cloud run',
    'desktop check',
    'desktop format',
    'desktop run',
    'machine doctor',
    'bench',
  ]) {
    expect(out).toContain(`tandem ${name} `);
  }
});
