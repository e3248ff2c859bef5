import { printJson } from '@tandem/kernel';
import { describe, expect, it } from 'vitest';
import { DebuggedScript } from './debug-script.ts';

/** Runs the script to its end, where its variables can be looked at. */
async function ended(text: string, inputs: Readonly<Record<string, unknown>> = {}): Promise<DebuggedScript> {
  const script = new DebuggedScript(text, { delayMs: 0, inputs });
  await script.end();
  return script;
}

const PAGE = { offset: 0, limit: 100 };

describe('a variable', () => {
  it.each([
    ["'a'", 'Text value', 'a', null],
    ['2.50', 'Numeric value', '2.5', null],
    ['True', 'Boolean value', 'True', null],
    ['d"2026-11-25 13:14:15"', 'Datetime', '11/25/2026 1:14:15 PM', null],
    ['[]', 'List of General values', '[]', 0],
    ["['a', 'b']", 'List of Text values', '[a, b]', 2],
    ['[1, 2.5]', 'List of Numeric values', '[1, 2.5]', 2],
    ["[1, 'a']", 'List of General values', '[1, a]', 2],
    ['[[1], [2]]', 'List of Lists', '[[1], [2]]', 2],
    ["{^['A', 'B'], [1, 2], [3, 4]}", 'Datatable', '{[A, B], [1, 2], [3, 4]}', 2],
    ["{'a': {'b': 1}, 'c': True}", 'Custom object', '{a: {b: 1}, c: True}', 2],
  ])('with %s is a %s', async (expression, type, preview, size) => {
    const script = await ended(`SET Value TO ${expression}`);

    expect(script.run.variables()).toEqual([{ name: 'Value', type, preview, isSensitive: false, size }]);
  });

  it('has the name that is written first, in the order of the flow', async () => {
    const script = await ended("@INPUT Given : { 'Type': 'String', 'IsOptional': True }\nSET Beta TO 1\nSET ALPHA TO 2\nSET alpha TO BETA");

    expect(script.run.variables().map(({ name }) => name)).toEqual(['Given', 'Beta', 'ALPHA']);
  });

  it('without a value is Blank', async () => {
    const script = await ended('IF False THEN\n  SET x TO 1\nEND');

    expect(script.run.variables()).toEqual([{ name: 'x', type: 'Blank', preview: '', isSensitive: false, size: null }]);
  });

  it('is previewed with 200 characters at most, however large it is', async () => {
    const script = await ended("SET t TO 'ab'\nLOOP i FROM 1 TO 12\n  SET t TO t + t\nEND\nSET l TO [t, t]");

    expect(script.value('t')).toMatch(/^(ab)+a…$/);
    expect([script.value('t')?.length, script.value('l')?.length]).toEqual([200, 200]);
  });

  it('that holds itself has a preview, too', async () => {
    const script = await ended('SET l TO [1]\nTest.Add Item: l List: l');

    expect(script.value('l')?.startsWith('[1, [1, [1,')).toBe(true);
  });

  it.each([
    ['a row', "SET t TO {^['A', 'B'], [1, 'x']}\nLOOP FOREACH Value IN t\nEND", 'Datarow', '[1, x]', 2],
    ['an error', "Test.Fail Message: 'no luck'\nON ERROR\nEND\nERROR => Value", 'Error', 'no luck', 6],
  ])('can be %s', async (_, text, type, preview, size) => {
    const script = await ended(text);

    expect(script.run.variables().find(({ name }) => name === 'Value')).toMatchObject({ type, preview, size });
  });
});

describe('looking into', () => {
  const TEXT =
    "SET l TO [1, ['a', 'b'], 3]\nSET t TO {^['A', 'B'], [1, 'x'], [2, 'y'], [3, 'z']}\nSET o TO {'k': {'m': d\"2026-11-25\"}, 'n': 5}\nSET d TO d\"2026-11-25\"";

  it.each([
    [
      'l',
      [],
      {
        type: 'List of General values',
        size: 3,
        cells: [
          ['0', '1'],
          ['1', '[a, b]'],
          ['2', '3'],
        ],
      },
    ],
    [
      'l',
      [1],
      {
        type: 'List of Text values',
        size: 2,
        cells: [
          ['0', 'a'],
          ['1', 'b'],
        ],
      },
    ],
    [
      'o',
      [],
      {
        type: 'Custom object',
        size: 2,
        cells: [
          ['k', '{m: 11/25/2026 12:00:00 AM}'],
          ['n', '5'],
        ],
      },
    ],
    [
      't',
      [1],
      {
        type: 'Datarow',
        size: 2,
        cells: [
          ['A', '2'],
          ['B', 'y'],
        ],
      },
    ],
  ])('%s %j gives one view for each part', async (name, path, { type, size, cells }) => {
    const script = await ended(TEXT);
    const read = script.run.readVariable({ name, path, ...PAGE });

    expect(read).toMatchObject({ ok: true, value: { type, size, text: null, columns: null } });
    expect(read.ok && read.value.rows.map((row) => row.map((view) => [view.name, view.preview]))).toEqual(cells.map((cell) => [cell]));
  });

  it.each([
    ['l', [1, 0], 'a'],
    ['t', [2, 'b'], 'z'],
    ['t', [0, 0], '1'],
    ['o', ['K', 'm'], '11/25/2026 12:00:00 AM'],
    ['d', [], '11/25/2026 12:00:00 AM'],
  ])('%s %j gives the whole value', async (name, path, text) => {
    const script = await ended(TEXT);

    expect(script.run.readVariable({ name, path, ...PAGE })).toMatchObject({ ok: true, value: { text, rows: [], size: 0 } });
  });

  it('a table gives its columns and a page of its rows', async () => {
    const script = await ended(TEXT);
    const read = script.run.readVariable({ name: 'T', path: [], offset: 1, limit: 1 });

    expect(read).toMatchObject({ ok: true, value: { columns: ['A', 'B'], offset: 1, size: 3 } });
    expect(read.ok && read.value.rows.map((row) => row.map(({ name, preview }) => [name, preview]))).toEqual([
      [
        ['A', '2'],
        ['B', 'y'],
      ],
    ]);
  });

  it.each([
    ['Nobody', [], 'VariableNotFound'],
    ['l', [9], 'VariablePartNotFound'],
    ['l', ['x'], 'VariablePartNotFound'],
    ['o', ['z'], 'VariablePartNotFound'],
    ['d', ['Year'], 'VariablePartNotFound'],
  ])('%s %j is refused', async (name, path, code) => {
    const script = await ended(TEXT);

    expect(script.run.readVariable({ name, path, ...PAGE })).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a sensitive value', () => {
  const SECRET = 'Greece-4711';
  const TEXT =
    "@SENSITIVE: [Secret]\n@INPUT Secret : { 'Type': 'String', 'IsOptional': False }\nSET l TO [Secret, 'b']\nSET plain TO 'see Greece-4711'\nSET other TO 1";

  it('is in no list of variables, whatever was computed from it', async () => {
    const script = await ended(TEXT, { Secret: SECRET });
    const views = script.run.variables();

    expect(JSON.stringify(views)).not.toContain(SECRET);
    expect(views.map(({ name, preview, isSensitive }) => [name, preview, isSensitive])).toEqual([
      ['Secret', null, true],
      ['l', null, true],
      ['plain', 'see ***', false],
      ['other', '1', false],
    ]);
  });

  it('is given when its variable is asked for by name, what it holds part by part', async () => {
    const { run } = await ended(TEXT, { Secret: SECRET });

    expect(run.readVariable({ name: 'Secret', path: [], ...PAGE })).toMatchObject({ value: { text: SECRET } });
    expect(JSON.stringify(run.readVariable({ name: 'l', path: [], ...PAGE }))).not.toContain(SECRET);
    expect(run.readVariable({ name: 'l', path: [0], ...PAGE })).toMatchObject({ value: { text: SECRET } });
  });

  it('is in no output that the end of the run tells', async () => {
    const outputs = "@OUTPUT l : { 'Type': 'List' }\n@OUTPUT other : { 'Type': 'Numeric' }\n";
    const script = await ended(outputs + TEXT, { Secret: SECRET });
    const result = await script.run.result;

    expect(printJson(result.outputs)).toBe('{"l":"***","other":1}');
  });

  it('is in no event of the run', async () => {
    const script = new DebuggedScript(TEXT, { inputs: { Secret: SECRET }, isStepping: true });
    await script.pauses('step');

    expect(JSON.stringify([script.events, script.log])).not.toContain(SECRET);
  });
});

it('the password of a credential is shown to nobody, nor what was made of it', async () => {
  const { run } = await ended(
    "Test.GetCredential Secret: 'pa ss' Credential=> C\nSET made TO $'''user %C.Username% pw %C.Password%'''\nSET p TO C.Password\nSET plain TO 'pa ss'",
  );
  const told = ['made', 'p', 'plain'].map((name) => JSON.stringify(run.readVariable({ name, path: [], ...PAGE })));
  expect(told.join()).not.toContain('pa ss');
  expect(told[0]).toContain('user mara pw ***');
});

describe('typing a value', () => {
  async function typed(expression: string, json: string) {
    const script = new DebuggedScript(`@OUTPUT Out : { 'Type': 'List' }\nSET x TO ${expression}\nSET Out TO [x]`, {
      isStepping: true,
    });
    await script.pause();
    script.run.step();
    await script.pause();
    const set = script.run.setVariable('X', json);
    script.run.resume();
    const { outputs } = await script.end();
    return { code: set.ok ? undefined : set.error.code, out: outputs.get('Out') };
  }

  it.each([
    ["'a'", '"b \\" c"', ['b " c']],
    ['1', '2', [2]],
    ['1', '12345678901234567890.5', undefined],
    ['True', 'false', [false]],
    ['d"2026-11-25"', '"2027-01-02 03:04:05"', ['1/2/2027 3:04:05 AM']],
    ['d"2026-11-25"', '"1/2/2027 3:04:05 AM"', ['1/2/2027 3:04:05 AM']],
  ])('for %s takes %s', async (expression, json, out) => {
    const { code, out: got } = await typed(expression, json);

    expect(code).toBeUndefined();
    if (out !== undefined) expect(got).toEqual(out);
    else expect(String((got as readonly unknown[])[0])).toBe(json);
  });

  it.each([
    ['1', 'no json', 'VariableValueInvalid'],
    ['1', '[1]', 'VariableValueInvalid'],
    ['1', 'null', 'VariableValueInvalid'],
    ['1', '1e300', 'VariableValueInvalid'],
    ['d"2026-11-25"', '"soon"', 'VariableValueInvalid'],
    ['[1]', '2', 'VariableNotEditable'],
  ])('for %s refuses %s', async (expression, json, code) => {
    expect(await typed(expression, json)).toMatchObject({ code });
  });

  it('is for a run that is paused, and for variables of the flow', async () => {
    const script = new DebuggedScript('SET x TO 1\nWAIT 5', { isStepping: true });
    await script.pause();

    expect(script.run.setVariable('y', '1')).toMatchObject({ error: { code: 'VariableNotFound' } });
    script.run.resume();
    await script.time.settle();
    expect(script.run.setVariable('x', '1')).toMatchObject({ error: { code: 'DebugRunNotPaused' } });
    await script.end();
    expect(script.run.setVariable('x', '1')).toMatchObject({ error: { code: 'DebugRunNotPaused' } });
  });
});
