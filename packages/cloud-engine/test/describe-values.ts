import { type JsonValue, printJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { EngineWorld, type FinishedRun, object, type TestStore } from './engine-world.ts';
import { call } from './test-connector.ts';

const compose = (inputs: unknown, ...after: readonly string[]): Record<string, unknown> => ({
  type: 'Compose',
  inputs,
  runAfter: Object.fromEntries(after.map((name) => [name, ['Succeeded']])),
});
const variable = (name: string, type: string, value?: unknown): Record<string, unknown> => ({
  type: 'InitializeVariable',
  inputs: { variables: [{ name, type, ...(value === undefined ? {} : { value }) }] },
});
const onVariable = (type: string, name: string, value: unknown, ...after: readonly string[]): Record<string, unknown> => ({
  type,
  inputs: { name, value },
  runAfter: Object.fromEntries(after.map((before) => [before, ['Succeeded']])),
});

function outputs({ actions }: FinishedRun, path: string): string {
  return text(actions.get(path)?.outputs);
}

function text(value: JsonValue | undefined): string {
  return value === undefined ? 'none' : printJson(value);
}

/** The body of a loop that puts a list into a list. */
const deeper = (): Record<string, unknown> => ({
  In: compose("@createArray(variables('v'))"),
  Keep: onVariable('SetVariable', 'v', "@outputs('In')", 'In'),
});

/** What actions give and expressions see, over any store. */
export function describeValues(name: string, openStore: () => TestStore): void {
  const run = (actions: unknown, more: Parameters<EngineWorld['run']>[1] = {}): Promise<FinishedRun> =>
    new EngineWorld(openStore()).run(actions, more);

  describe(`${name}: values`, () => {
    test('an action with a static result gives it and is not carried out, and its failure is handled as any other', async () => {
      const mocked = (name: string, option = 'Enabled') => ({
        runtimeConfiguration: { staticResult: { name, staticResultOptions: option } },
      });
      const finished = await run(
        {
          Call: { ...compose('@div(1, 0)'), ...mocked('Call0') },
          Fails: { ...compose('real', 'Call'), ...mocked('Fails0') },
          Handler: { ...compose("@outputs('Call')?['body']"), runAfter: { Fails: ['Failed'] } },
          Off: { ...compose('real'), ...mocked('Call0', 'Disabled') },
        },
        {
          staticResults: {
            Call0: { status: 'Succeeded', outputs: { statusCode: 'OK', body: 'made up' } },
            Fails0: { status: 'Failed', error: { code: 'Down', message: 'It is down.' } },
          },
        },
      );
      expect(outputs(finished, 'Handler')).toBe('"made up"');
      expect(outputs(finished, 'Off')).toBe('"real"');
      expect(finished.actions.get('Fails')).toMatchObject({ status: 'Failed', code: 'Down', error: { code: 'Down' } });
      expect(finished.state.status).toBe('Succeeded');
    });

    test('variables start with the default of their type', async () => {
      const types = ['string', 'integer', 'Float', 'boolean', 'array', 'object'];
      const actions = Object.fromEntries(types.map((type, n) => [`V${n}`, variable(`v${n}`, type)]));
      const all = types.map((_, n) => `@variables('v${n}')`);
      const finished = await run({ ...actions, All: compose(all, ...Object.keys(actions)) });
      expect(outputs(finished, 'All')).toBe('["",0,0.0,false,[],null]');
    });

    test('each kind of change of a variable', async () => {
      const finished = await run({
        N: variable('n', 'integer', 5),
        F: variable('f', 'float', 1),
        T: variable('t', 'string', 'a'),
        L: variable('l', 'array', [1]),
        N2: onVariable('IncrementVariable', 'n', 3, 'N'),
        N3: onVariable('DecrementVariable', 'N', 1, 'N2'),
        F2: onVariable('SetVariable', 'f', 2, 'F'),
        T2: onVariable('AppendToStringVariable', 't', "@{variables('n')}!", 'T', 'N3'),
        L2: onVariable('AppendToArrayVariable', 'l', { x: 1 }, 'L'),
        Mid: compose("@variables('l')", 'L2'),
        L3: onVariable('AppendToArrayVariable', 'l', 2, 'Mid'),
        All: compose(["@variables('n')", "@variables('f')", "@variables('t')", "@variables('l')"], 'T2', 'L3', 'F2'),
      });
      expect(outputs(finished, 'All')).toBe('[7,2.0,"a7!",[1,{"x":1},2]]');
      expect(outputs(finished, 'Mid')).toBe('[1,{"x":1}]');
      expect(outputs(finished, 'F2')).toBe('{"body":{"name":"f","value":2.0}}');
    });

    test.each([
      ['SetVariable', 'n', 'text'],
      ['SetVariable', 'missing', 1],
      ['IncrementVariable', 't', 1],
      ['AppendToArrayVariable', 'l', [1]],
      ['AppendToArrayVariable', 'l', null],
      ['AppendToArrayVariable', 'l', "@json('null')"],
      ['AppendToStringVariable', 't', [1]],
      ['AppendToStringVariable', 'n', 'x'],
      ['IncrementVariable', 'n', 1.5],
      ['SetVariable', 'n', 1.5],
      ['SetVariable', 'n', '5'],
      ['SetVariable', 'f', '5'],
      ['SetVariable', 't', 5],
      ['SetVariable', 't', { x: 1 }],
      ['SetVariable', 'l', { x: 1 }],
      ['SetVariable', 'o', [1]],
      ['SetVariable', 'b', 'true'],
      ['AppendToArrayVariable', 't', 1],
      ['AppendToStringVariable', 't', { x: 1 }],
    ])('%s of %s refuses a value that does not fit', async (type, name, value) => {
      const types = { n: 'integer', f: 'float', t: 'string', l: 'array', o: 'object', b: 'boolean' };
      const before = Object.fromEntries(Object.entries(types).map(([name, type]) => [`V${name}`, variable(name, type)]));
      const finished = await run({ ...before, X: onVariable(type, name, value, ...Object.keys(before)) });
      expect(finished.actions.get('X')).toMatchObject({ status: 'Failed', error: { code: 'InvalidVariableOperation' } });
    });

    test('actions reach into branches that have ended, and see their items and indexes in loops', async () => {
      const inner = {
        type: 'Foreach',
        foreach: "@items('Outer')['list']",
        actions: { Pair: compose("@concat(items('Outer')['id'], item(), iterationIndexes('Outer'))") },
      };
      const finished = await run({
        Outer: {
          type: 'Foreach',
          foreach: [
            { id: 'a', list: ['x', 'y'] },
            { id: 'b', list: ['z'] },
          ],
          actions: { Inner: inner },
        },
        S: { type: 'Scope', actions: { Deep: compose('deep') } },
        Read: compose("@outputs('deep')", 'S'),
      });
      expect(
        ['Outer/0/Inner/0/Pair', 'Outer/0/Inner/1/Pair', 'Outer/1/Inner/0/Pair', 'Read'].map((path) => outputs(finished, path)),
      ).toEqual(['"ax0"', '"ay0"', '"bz1"', '"deep"']);
    });

    test('outside of a loop that is over, an action inside it has the outputs of all passes', async () => {
      const finished = await run({
        Each: { type: 'Foreach', foreach: '@createArray(1, 0, 2)', actions: { Div: compose('@div(4, item())') } },
        All: { type: 'Compose', inputs: "@outputs('Div')", runAfter: { Each: ['Failed'] } },
        Why: { type: 'Compose', inputs: "@result('Each')[0]['error']['code']", runAfter: { Each: ['Failed'] } },
      });
      expect([outputs(finished, 'All'), outputs(finished, 'Why')]).toEqual(['[4,null,2]', '"InvalidTemplate"']);
    });

    test('the result of an apply to each has one entry for each action, with the records of all passes as its outputs', async () => {
      const finished = await run({
        Each: { type: 'Foreach', foreach: '@createArray(1, 0, 2)', actions: { Div: compose('@div(4, item())') } },
        Entry: {
          type: 'Compose',
          inputs: "@createArray(length(result('Each')), result('Each')[0]?['status'], result('Each')[0]?['repetitionCount'])",
          runAfter: { Each: ['Failed'] },
        },
        Failing: {
          type: 'Query',
          inputs: { from: "@result('Each')[0]['outputs']", where: "@equals(item()['status'], 'Failed')" },
          runAfter: { Each: ['Failed'] },
        },
        Codes: { type: 'Compose', inputs: "@body('Failing')[0]['error']['code']", runAfter: { Failing: ['Succeeded'] } },
      });
      expect([outputs(finished, 'Entry'), outputs(finished, 'Codes')]).toEqual(['[1,"Failed",3]', '"InvalidTemplate"']);
    });

    test('outside of a do until that is over, an action inside it has what its last pass gave', async () => {
      const finished = await run({
        Loop: {
          type: 'Until',
          expression: "@equals(iterationIndexes('Loop'), 2)",
          limit: { count: 9, timeout: 'PT1H' },
          actions: { Step: compose("@json(concat('{\"at\":', iterationIndexes('Loop'), '}'))") },
        },
        Read: compose("@createArray(outputs('Step')['at'], length(result('Loop')), result('Loop')[0]['outputs']['at'])", 'Loop'),
      });
      expect(outputs(finished, 'Read')).toBe('[2,1,2]');
    });

    test('an action that fails before it takes a branch skips what is in it', async () => {
      const finished = await run({
        If: {
          type: 'If',
          expression: '@length(null)',
          actions: { In: compose(1), Deep: { type: 'Scope', actions: { Deeper: compose(2) } } },
        },
        Why: { type: 'Compose', inputs: "@actions('Deeper')['error']['code']", runAfter: { If: ['Failed'] } },
        Inside: { type: 'Compose', inputs: "@length(result('If'))", runAfter: { If: ['Failed'] } },
      });
      expect([outputs(finished, 'Why'), outputs(finished, 'Inside')]).toEqual(['"ActionDependencyFailed"', '2']);
    });

    test('a template error fails its action with InvalidTemplate and no inputs', async () => {
      const finished = await run({ A: compose("@outputs('Nobody')") });
      expect(finished.actions.get('A')).toMatchObject({
        status: 'Failed',
        code: 'BadRequest',
        error: { code: 'InvalidTemplate' },
        inputs: undefined,
      });
      expect(finished.state.error).toEqual({ code: 'ActionFailed', message: 'An action failed. No dependent actions succeeded.' });
    });

    test('Parse JSON takes text as people write it, and says where text that is none goes wrong', async () => {
      const parse = (content: unknown): unknown => ({ type: 'ParseJson', inputs: { content, schema: { type: 'object' } } });
      const { actions } = await new EngineWorld(openStore()).run({
        Own: parse("{'name': 'Ada', tags: [1, 2,], // done\n}"),
        File: parse({ '$content-type': 'application/json', $content: btoa('{a: NaN, b: 0x10}') }),
        Wrong: parse('{name: Ada}'),
      });
      expect(printJson(actions.get('Own')?.outputs ?? null)).toBe('{"body":{"name":"Ada","tags":[1,2]}}');
      expect(printJson(actions.get('File')?.outputs ?? null)).toBe('{"body":{"a":"NaN","b":16}}');
      expect(actions.get('Wrong')).toMatchObject({ code: 'InvalidJSON', error: { message: expect.stringContaining('line 1, column 2') } });
    });

    test('Parse JSON gives the value, or every fault of it', async () => {
      const schema = { type: 'object', required: ['a'], properties: { a: { type: 'integer' }, b: { type: 'string' } } };
      const parse = (content: unknown): unknown => ({ type: 'ParseJson', inputs: { content, schema } });
      const finished = await run({ Good: parse('{"a":5,"b":"x"}'), Bad: parse({ b: 1 }), NoJson: parse('{a}') });
      expect(outputs(finished, 'Good')).toBe('{"body":{"a":5,"b":"x"}}');
      expect(finished.actions.get('Bad')?.error?.message).toMatch(/required.*'a'.*\/b must be string/s);
      expect(finished.actions.get('NoJson')).toMatchObject({ status: 'Failed', code: 'InvalidJSON' });
    });

    test('Parse JSON checks with a pattern in a time that grows with the text, and fails when its schema cannot be used', async () => {
      const parse = (content: unknown, pattern: string): unknown => ({ type: 'ParseJson', inputs: { content, schema: { pattern } } });
      const finished = await run({ Bad: parse(JSON.stringify(`${'a'.repeat(60)}!`), '^(a+)+$'), Odd: parse('"a"', '(?=a)') });
      expect(finished.actions.get('Bad')).toMatchObject({ status: 'Failed', code: 'ValidationFailed' });
      expect(finished.actions.get('Odd')).toMatchObject({ status: 'Failed', code: 'InvalidJsonSchema' });
    });

    test('an action whose expressions would take too long fails, and leaves no run standing still', async () => {
      const slow = Array.from({ length: 200 }, () => '@length(sort(reverse(range(1, 100000))))');
      const before = performance.now();
      const finished = await run({ A: compose(slow), B: { ...compose(1), runAfter: { A: ['Failed'] } } });
      expect(performance.now() - before).toBeLessThan(12_000);
      expect(finished.actions.get('A')).toMatchObject({ status: 'Failed', code: 'ExpressionBudgetExceeded' });
      expect(finished.actions.get('B')).toMatchObject({ status: 'Succeeded' });
    });

    test('what an action holds is limited as it would be printed, and found without printing it', async () => {
      const doubled = (n: number): readonly [string, unknown] => [
        `C${n}`,
        n === 0 ? compose('0123456789') : compose(`@createArray(outputs('C${n - 1}'), outputs('C${n - 1}'))`, `C${n - 1}`),
      ];
      const finished = await run({
        ...Object.fromEntries(Array.from({ length: 16 }, (_, n) => doubled(n))),
        Big: compose(Array(300).fill("@outputs('C15')"), 'C15'),
        Text: compose(Array(300).fill("@string(outputs('C15'))"), 'C15'),
      });
      expect(finished.actions.get('Big')).toMatchObject({ status: 'Failed', code: 'ActionValueTooLarge' });
      expect(finished.actions.get('Text')).toMatchObject({ status: 'Failed', code: 'ExpressionBudgetExceeded' });
    });

    test('a value that is nested deeper than the store can read back is refused', async () => {
      const finished = await run({
        V: variable('v', 'array', []),
        Deep: { type: 'Until', expression: '@false', limit: { count: 450 }, actions: deeper(), runAfter: { V: ['Succeeded'] } },
      });
      const failed = [...finished.actions.values()].find(({ status, type }) => status === 'Failed' && type === 'Compose');
      expect(failed).toMatchObject({ code: 'ActionValueTooLarge', error: { message: expect.stringContaining('nested too deep') } });
    });

    test('the first answer reaches whoever waits for it, also when it comes late', async () => {
      const world = new EngineWorld(openStore());
      const respond = { type: 'Response', inputs: { statusCode: 201, headers: { 'x-n': 5 }, body: { hello: "@triggerBody()['text']" } } };
      const runId = await world.start({
        R: respond,
        W: { type: 'Wait', inputs: { interval: { count: 1, unit: 'Hour' } }, runAfter: { R: ['Succeeded'] } },
      });
      const { signal } = new AbortController();
      for (let caller = 0; caller < 2; caller++) {
        const response = await world.engine.waitForResponse(runId, signal);
        expect({ ...response, body: text(response?.body) }).toEqual({ statusCode: 201, headers: { 'x-n': '5' }, body: '{"hello":"Ada"}' });
      }
      await world.finish(runId);
    });

    test('whoever waits for an answer learns that the run ended without one, and may stop waiting', async () => {
      const world = new EngineWorld(openStore());
      const runId = await world.start({ A: compose(1) });
      expect(await world.engine.waitForResponse(runId, new AbortController().signal)).toBeUndefined();
      const waiting = await world.start({ W: { type: 'Wait', inputs: { interval: { count: 1, unit: 'Day' } } } });
      const controller = new AbortController();
      const response = world.engine.waitForResponse(waiting, controller.signal);
      controller.abort(new Error('gone'));
      await expect(response).rejects.toThrow('gone');
    });

    test('the name under which a run is tracked is in the records of its trigger and actions, unless the trigger is secured', async () => {
      const actions = {
        A: compose("@actions('B')?['clientTrackingId']", 'B'),
        B: compose(1),
        T: compose("@trigger()?['clientTrackingId']"),
      };
      const shown = async (trigger?: unknown) => {
        const finished = await new EngineWorld(openStore()).run(actions, { trigger, clientTrackingId: 'order-7' });
        return ['A', 'T'].map((path) => text(finished.actions.get(path)?.outputs));
      };
      expect(await shown()).toEqual(['"order-7"', '"order-7"']);
      const secureData = { properties: ['outputs'] };
      expect((await shown({ type: 'Request', kind: 'Button', runtimeConfiguration: { secureData } }))[0]).toBe('null');
    });

    test('parameters, trigger and workflow are in reach', async () => {
      const all = [
        "@parameters('Site (x)')",
        "@triggerBody()['number']",
        "@workflow()['tags']['flowDisplayName']",
        "@triggerOutputs()?['body/text']",
      ];
      const parameters = {
        'Site (x)': { type: 'String', defaultValue: 'here' },
        $authentication: { type: 'SecureObject', defaultValue: {} },
      };
      const finished = await run({ A: compose(all) }, { parameters });
      expect(outputs(finished, 'A')).toBe('["here",3,"Orders","Ada"]');
    });

    test('a call gets its flat parameters and the connection of its reference', async () => {
      const finished = await run({ A: call('Echo', { 'item/Name': "@triggerBody()['text']", runMode: 'attended' }) });
      expect(outputs(finished, 'A')).toBe('{"statusCode":200,"body":{"item/Name":"Ada","runMode":"attended"}}');
      expect(text(finished.actions.get('A')?.inputs)).toContain('"parameters":{"item/Name":"Ada","runMode":"attended"}');
    });

    test('values above 32 KiB come back whole', async () => {
      const finished = await run({ A: compose('x'.repeat(50_000)), B: compose("@length(outputs('A'))", 'A') });
      expect([outputs(finished, 'A').length, outputs(finished, 'B')]).toEqual([50_002, '50000']);
    });

    test('an action gives its tracked properties, with itself in reach, and never a secret', async () => {
      const action = {
        type: 'Compose',
        inputs: { order: 7 },
        trackedProperties: { order: "@action()['outputs']['order']", of: "@triggerBody()?['text']" },
      };
      const secured = { ...action, runtimeConfiguration: { secureData: { properties: ['inputs'] } } };
      const faulty = { ...action, trackedProperties: { order: "@int('x')" } };
      const { actions } = await new EngineWorld(openStore()).run({ A: action, Secured: secured, Faulty: faulty });
      expect(actions.get('A')?.trackedProperties).toEqual(object({ order: 7, of: 'Ada' }));
      expect([actions.get('Secured'), actions.get('Faulty')].map((row) => [row?.status, row?.trackedProperties])).toEqual([
        ['Succeeded', undefined],
        ['Succeeded', undefined],
      ]);
    });
  });
}
