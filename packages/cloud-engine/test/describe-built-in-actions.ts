import { JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { EngineWorld, type FinishedRun, statuses, type TestStore } from './engine-world.ts';

const action = (type: string, more: Record<string, unknown>, ...after: readonly string[]): Record<string, unknown> => ({
  type,
  ...more,
  runAfter: Object.fromEntries(after.map((name) => [name, ['Succeeded']])),
});
const compose = (inputs: unknown, ...after: readonly string[]): Record<string, unknown> => action('Compose', { inputs }, ...after);
const expression = (kind: string, inputs?: unknown): Record<string, unknown> => action('Expression', { kind, inputs });
const parse = (content: unknown, schema: unknown = {}): Record<string, unknown> => action('ParseJson', { inputs: { content, schema } });
const variable = (name: string, type: string, value?: unknown): Record<string, unknown> =>
  action('InitializeVariable', { inputs: { variables: [{ name, type, value }] } });

function printed(value: JsonValue | undefined): string {
  return value === undefined ? 'none' : printJson(value);
}

function outputs({ actions }: Pick<FinishedRun, 'actions'>, path = 'A'): string {
  return printed(actions.get(path)?.outputs);
}

/** Actions for times, numbers and texts, Parse JSON, Response, and the rest of variables and control, over any store. */
export function describeBuiltInActions(name: string, openStore: () => TestStore): void {
  const run = (actions: unknown, more: Parameters<EngineWorld['run']>[1] = {}): Promise<FinishedRun> =>
    new EngineWorld(openStore()).run(actions, more);

  describe(`${name}: expression actions`, () => {
    test.each([
      ['CurrentTime', undefined, '2026-02-28T00:00:00.0000000Z'],
      ['currenttime', {}, '2026-02-28T00:00:00.0000000Z'],
      ['GetPastTime', { interval: 1, timeUnit: 'Month' }, '2026-01-28T00:00:00.0000000Z'],
      ['GetFutureTime', { interval: '@add(1, 1)', timeUnit: 'Week' }, '2026-03-14T00:00:00.0000000Z'],
      ['AddToTime', { baseTime: '2026-01-31T08:00:00Z', interval: 1, timeUnit: 'Month' }, '2026-02-28T08:00:00.0000000Z'],
      ['SubtractFromTime', { baseTime: "@addDays('2026-01-31', 1)", interval: 90, timeUnit: 'Second' }, '2026-01-31T23:58:30.0000000'],
      [
        'ConvertTimeZone',
        {
          baseTime: '2026-07-01T12:00:00Z',
          formatString: 'yyyy-MM-dd HH:mm',
          sourceTimeZone: 'UTC',
          destinationTimeZone: 'Pacific Standard Time',
        },
        '2026-07-01 05:00',
      ],
      [
        'ConvertTimeZone',
        { baseTime: '2026-07-01T12:00:00', formatString: '', sourceTimeZone: 'UTC', destinationTimeZone: 'India Standard Time' },
        '2026-07-01T17:30:00.0000000',
      ],
      ['FormatNumber', { number: 1234.567, format: '#.00' }, '1234.57'],
      ['FormatNumber', { number: '@float(1234.5)', format: 'N2', locale: 'de-DE' }, '1.234,50'],
      ['FormatNumber', { number: 5, format: 'N0', locale: '' }, '5'],
      ['IndexOf', { text: 'Hello World', searchText: 'world' }, 6],
      ['IndexOf', { text: 'Hello', searchText: 'x' }, -1],
      ['Substring', { text: 'Hello', startIndex: 1, length: 3 }, 'ell'],
      ['Substring', { text: 'Hello', startIndex: 2 }, 'llo'],
    ])('%s of %j', async (kind, inputs, expected) => {
      const finished = await run({ A: expression(kind, inputs), B: compose("@body('A')", 'A') });
      expect(finished.actions.get('A')).toMatchObject({ status: 'Succeeded', code: 'OK' });
      expect(finished.actions.get('B')?.outputs).toBe(expected);
    });

    test.each([
      ['Substring', { text: 'abc', startIndex: 2, length: 5 }, 'InvalidTemplate', 'length'],
      ['AddToTime', { baseTime: 'soon', interval: 1, timeUnit: 'Day' }, 'InvalidTemplate', 'date and time'],
      ['AddToTime', { baseTime: '2026-01-01', interval: 1, timeUnit: 'Decade' }, 'InvalidTemplate', 'Decade'],
      ['GetFutureTime', { timeUnit: 'Day' }, 'InvalidTemplate', 'interval'],
      ['ConvertTimeZone', { baseTime: '2026-01-01', sourceTimeZone: 'UTC', destinationTimeZone: 'Moon' }, 'InvalidTemplate', 'Moon'],
      ['IndexOf', { text: '@div(1, 0)', searchText: 'x' }, 'InvalidTemplate', 'zero'],
      ['FormatNumber', { number: 'many', format: 'N2' }, 'InvalidTemplate', 'number'],
      ['Sqrt', {}, 'ActionNotSupported', "kind 'Sqrt'"],
    ])('%s of %j fails', async (kind, inputs, code, text) => {
      const finished = await run({ A: expression(kind, inputs) });
      expect(finished.actions.get('A')).toMatchObject({
        status: 'Failed',
        error: { code, message: expect.stringContaining(text) },
        outputs: undefined,
      });
    });

    test('what is secret as an input is secret as an output', async () => {
      const secured = { runtimeConfiguration: { secureData: { properties: ['inputs'] } } };
      const finished = await run({ A: { ...expression('Substring', { text: 'secret', startIndex: 1 }), ...secured } });
      expect(finished.actions.get('A')?.hasSecuredOutputs).toBe(true);
    });
  });

  describe(`${name}: Parse JSON`, () => {
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    test.each([
      ['text', '{"a":5.0}', '{"body":{"a":5.0}}'],
      ['text that begins with a byte order mark', '\ufeff[1]', '{"body":[1]}'],
      ['an object', { a: 1 }, '{"body":{"a":1}}'],
      ['the text null', 'null', '{"body":null}'],
      ['blanks', ' \n', '{"body":null}'],
      ['a number', 5, '{"body":5}'],
      ['a file', { '$content-type': 'application/json', $content: base64('{"ä":1}') }, '{"body":{"ä":1}}'],
    ])('takes %s', async (_, content, expected) => {
      expect(outputs(await run({ A: parse(content) }))).toBe(expected);
    });

    test.each([
      ['no content', null],
      ['empty text', ''],
      ['a file without content', { '$content-type': 'text/plain', $content: '' }],
    ])('fails with InvalidTemplate for %s', async (_, content) => {
      const finished = await run({ A: parse(content) });
      expect(finished.actions.get('A')).toMatchObject({ status: 'Failed', code: 'BadRequest', error: { code: 'InvalidTemplate' } });
    });

    test('null passes where the schema takes it, and types are checked, not changed', async () => {
      const schema = { type: 'object', properties: { a: { type: ['string', 'null'] }, n: { type: 'integer' } } };
      const finished = await run({ A: parse('{"a":null,"n":2.0}', schema), B: parse('{"a":1}', schema) });
      expect(outputs(finished)).toBe('{"body":{"a":null,"n":2.0}}');
      expect(finished.actions.get('B')).toMatchObject({ status: 'Failed', code: 'ValidationFailed' });
    });

    test('lists every fault in its outputs, with its place, its value and the part of the schema', async () => {
      const schema = {
        type: 'object',
        properties: {
          rows: {
            type: 'array',
            items: { type: 'object', properties: { 'a b': { type: 'string' }, n: { enum: [1, 2] } }, required: ['n'] },
          },
        },
      };
      const finished = await run({
        A: parse('{"rows":[{"a b":5,"n":1},{"n":{"x":3}},{}]}', schema),
        Handler: action('Compose', { inputs: "@outputs('A')?['errors'][0]['path']" }),
        Body: action('Compose', { inputs: "@body('A')" }),
      });
      const errors = finished.actions.get('A')?.outputs;
      const list = errors instanceof JsonObject ? errors.get('errors') : undefined;
      const items = Array.isArray(list) ? list : [];
      const parts = items.map((item) => ['path', 'value', 'schemaId', 'errorType'].map((key) => printed(item.get(key))));
      expect(parts).toEqual([
        [`"rows[0]['a b']"`, '5', '"#/properties/rows/items/properties/a%20b"', '"type"'],
        ['"rows[1].n"', 'none', '"#/properties/rows/items/properties/n"', '"enum"'],
        ['"rows[2]"', '["n"]', '"#/properties/rows/items"', '"required"'],
      ]);
    });

    test('a flow may look at the faults of content that does not fit', async () => {
      const finished = await run({
        A: parse('{}', { required: ['name'] }),
        H: { type: 'Compose', inputs: "@concat(outputs('A')['errors'][0]['errorType'], string(body('A')))", runAfter: { A: ['Failed'] } },
      });
      expect(outputs(finished, 'H')).toBe('"required"');
      expect(finished.state.status).toBe('Succeeded');
    });
  });

  describe(`${name}: Response`, () => {
    test.each(['Http', 'PowerApp', 'Skills', 'VirtualAgent', 'PowerPages', undefined])('answers as the kind %s', async (kind) => {
      const world = new EngineWorld(openStore());
      const inputs = {
        statusCode: '@add(200, 1)',
        headers: { 'x-b': '@true', 'x-n': null },
        body: { a: "@triggerBody()['text']" },
        schema: { type: 'string' },
      };
      const runId = await world.start({ A: action('Response', { kind, inputs }) });
      const response = await world.engine.waitForResponse(runId, new AbortController().signal);
      expect({ ...response, body: printed(response?.body) }).toEqual({
        statusCode: 201,
        headers: { 'x-b': 'True', 'x-n': '' },
        body: '{"a":"Ada"}',
      });
      const finished = await world.finish(runId);
      expect(printed(finished.actions.get('A')?.inputs)).not.toContain('schema');
    });

    test('a file is answered as it is, and an answer may have no body', async () => {
      const world = new EngineWorld(openStore());
      const file = { '$content-type': 'text/csv', $content: 'YSxi' };
      const runId = await world.start({ A: action('Response', { inputs: { statusCode: 200, body: file } }) });
      const { signal } = new AbortController();
      expect(printed((await world.engine.waitForResponse(runId, signal))?.body)).toBe('{"$content-type":"text/csv","$content":"YSxi"}');
      const empty = await world.start({ A: action('Response', { inputs: { statusCode: '404' } }) });
      expect(await world.engine.waitForResponse(empty, signal)).toEqual({ statusCode: 404, headers: {}, body: undefined });
    });

    test.each([100, 302, 600, 'OK', 200.5])('the status code %j is refused, and a later answer counts', async (statusCode) => {
      const finished = await run({
        A: action('Response', { inputs: { statusCode } }),
        B: { ...action('Response', { inputs: { statusCode: 200 } }), runAfter: { A: ['Failed'] } },
        C: { ...action('Response', { inputs: { statusCode: 200 } }, 'B') },
      });
      expect(statuses(finished)).toEqual({ A: 'Failed InvalidResponseStatusCode', B: 'Succeeded', C: 'Skipped' });
      expect(finished.actions.get('C')?.code).toBe('ActionResponseSkipped');
      expect(finished.state.response?.statusCode).toBe(200);
    });
  });

  describe(`${name}: variables and control`, () => {
    test('values take the type of their variable', async () => {
      const finished = await run({
        F: variable('f', 'Float', 3),
        T: variable('Text', 'String', '@null'),
        S: action('SetVariable', { inputs: { name: 'TEXT', value: '@null' } }, 'T'),
        I: action('IncrementVariable', { inputs: { name: 'F', value: 0.5 } }, 'F'),
        D: action('DecrementVariable', { inputs: { name: 'f' } }, 'I'),
        A: compose(["@variables('F')", "@variables('text')"], 'D', 'S'),
      });
      expect(outputs(finished)).toBe('[2.5,""]');
    });

    test('plain values are appended to a text as text, and null adds nothing', async () => {
      const values = [1, 2.0, '@float(5)', true, null, "@json('{}')?['x']", 'z'];
      const appends = values.map((value, n): [string, unknown] => [
        `P${n}`,
        action('AppendToStringVariable', { inputs: { name: 't', value } }, n === 0 ? 'T' : `P${n - 1}`),
      ]);
      const finished = await run({ T: variable('t', 'string', '='), ...Object.fromEntries(appends), A: compose("@variables('t')", 'P6') });
      expect(outputs(finished)).toBe('"=125Truez"');
    });

    test('a variable is initialized once', async () => {
      const finished = await run({ A: variable('v', 'integer', 1), B: { ...variable('V', 'integer', 2), runAfter: { A: ['Succeeded'] } } });
      expect(statuses(finished)).toEqual({ A: 'Succeeded', B: 'Failed InvalidVariableOperation' });
    });

    test.each([
      ['a float', '@float(1.5)', { N: { case: 1, actions: {} } }],
      ['null', '@null', { N: { case: 'a', actions: {} } }],
      ['a boolean', '@true', {}],
      ['a number where all cases are texts', '@add(1, 1)', { N: { case: '2', actions: { In: compose(1) } } }],
      ['a text where all cases are numbers', '2', { N: { case: 2, actions: {} } }],
    ])('a switch on %s fails', async (_, expression, cases) => {
      const finished = await run({ A: action('Switch', { expression, cases, default: { actions: { D: compose(1) } } }) });
      expect(finished.actions.get('A')).toMatchObject({ status: 'Failed', code: 'ExpressionEvaluationFailed' });
      expect(finished.actions.get('A/D')).toMatchObject({ status: 'Skipped', error: { code: 'ActionDependencyFailed' } });
    });

    test('a switch tells texts apart by the case of their letters', async () => {
      const cases = { A: { case: 'open', actions: { Low: compose(1) } }, B: { case: 'Open', actions: { High: compose(1) } } };
      const finished = await run({ S: action('Switch', { expression: "@concat('Op', 'en')", cases }) });
      expect(statuses(finished)).toEqual({ S: 'Succeeded', 'S/Low': 'Skipped', 'S/High': 'Succeeded' });
    });

    test('a loop until goes on after a failed pass, and ends as its last pass did', async () => {
      const until = (condition: string): Record<string, unknown> => ({
        V: variable('n', 'integer'),
        A: action(
          'Until',
          {
            expression: condition,
            actions: {
              Count: action('IncrementVariable', { inputs: { name: 'n' } }),
              Div: compose("@div(10, sub(2, variables('n')))", 'Count'),
            },
          },
          'V',
        ),
      });
      expect((await run(until("@greaterOrEquals(variables('n'), 3)"))).state.status).toBe('Succeeded');
      expect((await run(until("@greaterOrEquals(variables('n'), 2)"))).state.status).toBe('Failed');
    });

    test.each([
      ['@null', 'ExpressionEvaluationFailed'],
      ['@div(1, 0)', 'BadRequest'],
    ])('a loop until whose condition is %s fails', async (condition, code) => {
      const finished = await run({ A: action('Until', { expression: condition, actions: { In: compose(1) } }) });
      expect(statuses(finished)).toEqual({ A: `Failed ${code}`, 'A/0/In': 'Succeeded' });
    });

    test.each([
      [{ runStatus: 'failed', runError: { code: 5, message: '@concat(1, 2)' } }, 'Failed', { code: '5', message: '12' }],
      [{ runStatus: 'Failed' }, 'Failed', { code: 'Terminated', message: 'The flow ended itself with Terminate.' }],
      [{ runStatus: 'Cancelled', runError: { code: 'x', message: 'y' } }, 'Cancelled', undefined],
      [{ runStatus: "@concat('Succee', 'ded')" }, 'Succeeded', undefined],
    ])('Terminate with %j', async (inputs, status, error) => {
      const { state } = await run({ A: action('Scope', { actions: { T: action('Terminate', { inputs }) } }), B: compose(1, 'A') });
      expect([state.status, state.error]).toEqual([status, error]);
    });

    test('Terminate without a status that there is fails', async () => {
      expect(statuses(await run({ A: action('Terminate', { inputs: { runStatus: 'Done' } }) }))).toEqual({ A: 'Failed InvalidRunStatus' });
    });

    test('an action that Tandem does not carry out says what to use instead', async () => {
      const { actions } = await run({
        A: action('JavaScriptCode', { inputs: { code: 'return 1' } }),
        B: action('Liquid', {}),
        C: action('Odd', {}),
      });
      const message = (path: string): string => actions.get(path)?.error?.message ?? '';
      expect(message('A')).toMatch(/'JavaScriptCode'.* no code .*on purpose.*desktop flow/);
      expect(message('B')).toMatch(/integration account.*Compose/);
      expect(message('C')).toMatch(/'Odd'.*Replace it/);
    });
  });
}
