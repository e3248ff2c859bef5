import { type JsonValue, printJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { EngineWorld, type FinishedRun, type TestStore } from './engine-world.ts';

const operation = (type: string, inputs: unknown, ...after: readonly string[]): Record<string, unknown> => ({
  type,
  inputs,
  runAfter: Object.fromEntries(after.map((name) => [name, ['Succeeded']])),
});
const PEOPLE = [
  { name: 'Ada', age: 36, team: { id: 1 } },
  { name: 'Bo "B", jr', age: 17, note: 'l1\nl2' },
  { name: '<Çé😀>', age: null, isBoss: true },
];
const from = "@json(string(outputs('People')))";
const people = { People: operation('Compose', PEOPLE) };
const on = (type: string, inputs: Record<string, unknown>): Record<string, unknown> => operation(type, { from, ...inputs }, 'People');

function body({ actions }: Pick<FinishedRun, 'actions'>, path = 'A'): JsonValue | undefined {
  const outputs = actions.get(path)?.outputs;
  return outputs === null || outputs === undefined ? undefined : readBody(outputs);
}

function readBody(outputs: JsonValue): JsonValue | undefined {
  return typeof outputs === 'object' && outputs !== null && 'get' in outputs ? outputs.get('body') : undefined;
}

function printed(value: JsonValue | undefined): string {
  return value === undefined ? 'none' : printJson(value);
}

/** Actions that work on lists, over any store. */
export function describeDataOperations(name: string, openStore: () => TestStore): void {
  const run = (actions: unknown, more: Parameters<EngineWorld['run']>[1] = {}): Promise<FinishedRun> =>
    new EngineWorld(openStore()).run(actions, more);
  const bodyOf = async (action: unknown): Promise<string> => printed(body(await run({ ...people, A: action })));
  const failureOf = async (action: unknown): Promise<unknown> => {
    const { actions } = await run({ ...people, A: action });
    const { status, code, error, outputs } = actions.get('A') ?? {};
    return { status, code, error: error?.code, message: error?.message, outputs };
  };

  describe(`${name}: data operations`, () => {
    test.each([
      ['a text', "@greater(coalesce(item()?['age'], 0), 18)", '["Ada"]'],
      ['an object', { and: [{ equals: ["@item()?['isBoss']", true] }, { not: { equals: ["@item()['name']", 'Ada'] } }] }, '["<Çé😀>"]'],
      ['a constant', '@true', '["Ada","Bo \\"B\\", jr","<Çé😀>"]'],
      ['a text that says no', 'False', '[]'],
    ])('Filter array keeps the items for which a condition in the form of %s is true', async (_, where, expected) => {
      const finished = await run({
        ...people,
        A: on('Query', { where }),
        Names: operation('Select', { from: "@body('A')", select: "@item()['name']" }, 'A'),
      });
      expect(printed(body(finished, 'Names'))).toBe(expected);
    });

    test('Select makes objects of templates, plain values of one template, and the same value of a constant', async () => {
      const select = { "@{item()['name']}!": "@item()?['age']", fix: 1, deep: [{ id: "@item()?['team']?['id']" }] };
      expect(await bodyOf(on('Select', { select }))).toBe(
        '[{"Ada!":36,"fix":1,"deep":[{"id":1}]},{"Bo \\"B\\", jr!":17,"fix":1,"deep":[{"id":null}]},{"<Çé😀>!":null,"fix":1,"deep":[{"id":null}]}]',
      );
      expect(await bodyOf(on('Select', { select: "@length(item()['name'])" }))).toBe('[3,10,6]');
      expect(await bodyOf(on('Select', { select: 'x' }))).toBe('["x","x","x"]');
    });

    test('Join puts the text forms of the items together', async () => {
      const join = operation('Join', { from: ['a', null, 1, true, { x: 1.0 }], joinWith: '; ' });
      expect(await bodyOf(join)).toBe('"a; ; 1; True; {\\"x\\":1}"');
      expect(await bodyOf(operation('Join', { from: [], joinWith: ',' }))).toBe('""');
      expect(await bodyOf(operation('Join', { from: ['a', 'b'], joinWith: '@null' }))).toBe('"ab"');
    });

    test('a CSV table has each property of each object as a column, lines that end with CR LF, and quotes where they are needed', async () => {
      expect(printed(body(await run({ ...people, A: on('Table', { format: 'CSV' }) })))).toBe(
        JSON.stringify('name,age,team,note,isBoss\r\nAda,36,"{""id"":1}",,\r\n"Bo ""B"", jr",17,,"l1\nl2",\r\n<Çé😀>,,,,True\r\n'),
      );
    });

    test('an HTML table escapes headers and cells', async () => {
      expect(printed(body(await run({ A: operation('Table', { format: 'html', from: [{ 'a&b': `<'"ä€😀>` }, { c: 2 }] }) })))).toBe(
        JSON.stringify(
          '<table><thead><tr><th>a&amp;b</th><th>c</th></tr></thead><tbody><tr><td>&lt;&#39;&quot;&#228;€&#128512;&gt;</td><td></td></tr><tr><td></td><td>2</td></tr></tbody></table>',
        ),
      );
    });

    test('a table with columns has a header and an expression for each of them', async () => {
      const columns = [
        { header: "@concat('Na', 'me')", value: "@item()?['name']" },
        { header: 'Adult', value: "@greater(coalesce(item()?['age'], 0), 17)" },
        { value: 'x' },
      ];
      expect(await bodyOf(on('Table', { format: 'CSV', columns }))).toBe(
        JSON.stringify('Name,Adult,\r\nAda,True,x\r\n"Bo ""B"", jr",False,x\r\n<Çé😀>,False,x\r\n'),
      );
      const numbers = operation('Table', { format: 'CSV', from: [1, [2]], columns: [{ header: 'N', value: '@item()' }] });
      expect(await bodyOf(numbers)).toBe(JSON.stringify('N\r\n1\r\n[2]\r\n'));
    });

    test.each([
      [{ format: 'CSV', from: [] }, ''],
      [{ format: 'HTML', from: [] }, '<table><tbody></tbody></table>'],
      [{ format: 'CSV', from: [{}, { a: 1, b: 2 }, {}] }, 'a,b\r\n,\r\n1,2\r\n,\r\n'],
      [
        { format: 'HTML', from: [{}, { a: 1 }] },
        '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td></td></tr><tr><td>1</td></tr></tbody></table>',
      ],
      [{ format: 'CSV', from: [], columns: [{ header: 'A', value: '@item()' }] }, 'A\r\n'],
      [
        { format: 'HTML', from: [], columns: [{ header: 'A', value: 1 }] },
        '<table><thead><tr><th>A</th></tr></thead><tbody></tbody></table>',
      ],
    ])('a table of %j', async (inputs, expected) => {
      expect(await bodyOf(operation('Table', inputs))).toBe(JSON.stringify(expected));
    });

    test.each([
      ['Query', { where: '@true' }],
      ['Select', { select: '@item()' }],
      ['Table', { format: 'CSV' }],
      ['Join', { joinWith: ',' }],
    ])('%s of something that is no array fails with BadRequest and shows what it was given', async (type, inputs) => {
      for (const from of ['@null', { a: 1 }, 'text', undefined]) {
        const finished = await run({ A: operation(type, { from, ...inputs }) });
        expect(finished.actions.get('A')).toMatchObject({
          status: 'Failed',
          code: 'BadRequest',
          error: { code: 'BadRequest' },
          outputs: undefined,
        });
        expect(printed(finished.actions.get('A')?.inputs)).toContain('"from":');
      }
    });

    test.each([
      ['a where that gives no boolean', on('Query', { where: "@item()['name']" }), 'ExpressionEvaluationFailed', 'index 0'],
      ['a where that is missing', on('Query', {}), 'ExpressionEvaluationFailed', 'index 0'],
      ['an item that the expression cannot work on', on('Query', { where: "@greater(item()?['age'], 18)" }), 'BadRequest', 'index 2'],
      ['a template that is broken', on('Select', { select: { a: '@nothing(' } }), 'BadRequest', ''],
      ['rows that are no objects, without columns', operation('Table', { format: 'CSV', from: [{ a: 1 }, 2] }), 'BadRequest', 'columns'],
      ['columns that are no list', on('Table', { format: 'CSV', columns: "@createArray('a')" }), 'BadRequest', 'header'],
      ['a header that fails', on('Table', { format: 'CSV', columns: [{ header: '@div(1, 0)', value: 1 }] }), 'BadRequest', 'zero'],
      ['an unknown format', on('Table', { format: 'PDF' }), 'BadRequest', 'CSV'],
      ['a format that fails', on('Table', { format: '@div(1, 0)' }), 'BadRequest', 'zero'],
      ['a separator that fails', on('Join', { joinWith: '@div(1, 0)' }), 'BadRequest', 'zero'],
      ['a source that fails', operation('Join', { from: '@div(1, 0)', joinWith: ',' }), 'BadRequest', 'zero'],
    ])('%s fails the action and says where', async (_, action, code, text) => {
      const failure = await failureOf(action);
      expect(failure).toMatchObject({ status: 'Failed', code, outputs: undefined, message: expect.stringContaining(text) });
    });

    test('item() is the item of the operation, items() that of the loop around it, also in the source', async () => {
      const finished = await run({
        Each: {
          type: 'Foreach',
          foreach: [
            { min: 1, list: [1, 2] },
            { min: 0, list: [0, 5] },
          ],
          actions: {
            Filter: operation('Query', { from: "@item()['list']", where: "@greater(item(), items('Each')['min'])" }),
            Map: operation('Select', { from: "@body('Filter')", select: "@concat(item(), '/', iterationIndexes('Each'))" }, 'Filter'),
            After: operation('Compose', "@item()['min']", 'Map'),
          },
        },
      });
      expect(['Each/0/Map', 'Each/1/Map'].map((path) => printed(body(finished, path)))).toEqual(['["2/0"]', '["5/1"]']);
      expect(finished.actions.get('Each/0/After')?.outputs).toBe(1);
    });

    test('the row shows the source and what is evaluated for each item as it is written', async () => {
      const finished = await run({
        Q: operation('Query', { from: [1], where: '@equals(item(), 1)' }),
        S: operation('Select', { from: [1], select: { n: '@item()' } }),
        T: operation('Table', { from: [{ a: 1 }], format: 'CSV', columns: [{ header: 'H', value: '@item()' }] }),
        J: operation('Join', { from: [1], joinWith: "@concat('a', 'b')" }),
      });
      expect(['Q', 'S', 'T', 'J'].map((path) => printed(finished.actions.get(path)?.inputs))).toEqual([
        '{"from":[1],"where":"@equals(item(), 1)"}',
        '{"from":[1],"select":{"n":"@item()"}}',
        '{"from":[{"a":1}],"format":"CSV","columns":[{"header":"H","value":"@item()"}]}',
        '{"from":[1],"joinWith":"ab"}',
      ]);
    });

    test('outputs are secured when the source, or what an item expression reads, is', async () => {
      const secret = { ...operation('Compose', ['s']), runtimeConfiguration: { secureData: { properties: ['outputs'] } } };
      const finished = await run({
        Secret: secret,
        Source: operation('Select', { from: "@outputs('Secret')", select: '@item()' }, 'Secret'),
        Where: operation('Query', { from: [1], where: "@equals(first(outputs('Secret')), 's')" }, 'Secret'),
        Text: operation('Join', { from: ['a', 'b'], joinWith: "@first(outputs('Secret'))" }, 'Secret'),
        Cells: operation('Table', { from: [1], format: 'CSV', columns: [{ header: 'a', value: "@first(outputs('Secret'))" }] }, 'Secret'),
        Fails: operation('Select', { from: [1], select: "@int(first(outputs('Secret')))" }, 'Secret'),
        Open: operation('Select', { from: [1], select: '@item()' }),
      });
      const secured = ['Source', 'Where', 'Text', 'Cells'].map((path) => finished.actions.get(path)?.hasSecuredOutputs);
      expect(secured).toEqual([true, true, true, true]);
      expect(finished.actions.get('Fails')?.error?.message).toContain('details are hidden');
      expect(finished.actions.get('Open')?.hasSecuredOutputs).toBe(false);
    });

    test('an item expression reads what actions in a loop that is over gave', async () => {
      const finished = await run({
        Each: { type: 'Foreach', foreach: [1, 2], actions: { In: operation('Compose', '@mul(item(), 10)') } },
        A: operation('Query', { from: [10, 15], where: "@contains(outputs('In'), item())" }, 'Each'),
      });
      expect(printed(body(finished))).toBe('[10]');
    });

    test('two lists of some thousand items are compared', async () => {
      const list = (first: number): unknown =>
        operation('Select', { from: `@range(${first}, 2500)`, select: { id: "@concat('id-', item())" } });
      const finished = await run({
        Old: list(0),
        New: list(1000),
        Ids: operation('Select', { from: "@body('Old')", select: "@item()['id']" }, 'Old'),
        Added: operation('Query', { from: "@body('New')", where: "@not(contains(body('Ids'), item()?['id']))" }, 'Ids', 'New'),
        Count: operation('Compose', "@length(body('Added'))", 'Added'),
      });
      expect(finished.actions.get('Count')?.outputs).toBe(1000);
    });

    test('one item that costs too much fails the action, and no number of items stands still for long', async () => {
      const slow = '@length(sort(reverse(range(1, 100000))))';
      const finished = await run({
        One: operation('Select', { from: [1], select: Array.from({ length: 200 }, () => slow) }),
        Many: operation('Select', { from: '@range(1, 40)', select: slow }),
        Big: operation('Select', { from: '@range(1, 100000)', select: 'x'.repeat(5000) }),
      });
      const code = (path: string): unknown => finished.actions.get(path)?.code;
      expect([code('One'), code('Many'), code('Big')]).toEqual([
        'ExpressionBudgetExceeded',
        'ExpressionBudgetExceeded',
        'ActionValueTooLarge',
      ]);
    });
  });
}
