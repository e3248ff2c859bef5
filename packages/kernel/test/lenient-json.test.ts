import { type JsonObject, type JsonValue, parseJson, parseLenientJson, printJson } from '@tandem/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['{\'a\': \'it "is"\', "b": "it\'s"}', '{"a":"it \\"is\\"","b":"it\'s"}'],
  ['{a: 1, $b_2: 2, 3: 3, é: 4}', '{"a":1,"$b_2":2,"3":3,"é":4}'],
  ['/* one */ {"a" : /* two */ 1, // three\n "b": 2} // four', '{"a":1,"b":2}'],
  ['[1, 2, ]', '[1,2]'],
  ['{"a": 1, }', '{"a":1}'],
  ['[1,,2]', '[1,null,2]'],
  ['[,]', '[null]'],
  ['{"a":,"b":undefined}', '{"a":null,"b":null}'],
  ['"one\ntwo\tthree"', '"one\\ntwo\\tthree"'],
  ["'\\'\\u0041\\/\\n'", '"\'A/\\n"'],
  ["\u00a0\u2028\0'a'\v", '"a"'],
  ['\ufeff{a:1}', '{"a":1}'],
  ['[0x10, 0XfF, 0xFFFFFFFFFFFFFFFF, 017, -012]', '[16,255,-1,15,-12]'],
  ["{'n': 1.5e3, 'i': 9007199254740993, 'z': -0}", '{"n":1500.0,"i":9007199254740993,"z":-0.0}'],
  ['{a:1, b:2, a:3}', '{"b":2,"a":3}'],
  ['[true, false, null,]', '[true,false,null]'],
])('%j is read as %s', (text, expected) => {
  expect(printJson(parseLenientJson(text))).toBe(expected);
});

test('what is no number in JSON is one here', () => {
  expect(parseLenientJson('[NaN, Infinity, -Infinity]')).toEqual([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});

test.each([
  [''],
  [','],
  ['{,}'],
  ['{a:1,,}'],
  ['{a:}'],
  ['{a 1}'],
  ['{a/**/:1}'],
  ['{a-b:1}'],
  ["'\\x'"],
  ["'a"],
  ['[1 2]'],
  ['[1}'],
  ['{a:1'],
  ['{a:1} {b:2}'],
  ['[08]'],
  ['[0x]'],
  ['[0x1FFFFFFFFFFFFFFFF]'],
  ['[.5]'],
  ['[5.]'],
  ['[+5]'],
  ['[-0x10]'],
  ['[1abc]'],
  ['[nan]'],
  ['[True]'],
  ['[truex]'],
  ['/* open'],
  ['[1] /'],
  ['new Date(0)'],
  ['<a/>'],
])('%j is refused with the words of the strict reader', (text) => {
  const strict = thrownBy(() => parseJson(text));
  expect(strict).toMatchObject({ code: 'JsonInvalid' });
  expect(thrownBy(() => parseLenientJson(text))).toEqual(strict);
});

test('text that is nested too deep is refused, strict or not', () => {
  for (const open of ['[', "{'a':"]) {
    expect(thrownBy(() => parseLenientJson(open.repeat(100_000)))).toMatchObject({ code: 'JsonTooDeep' });
  }
});

test('strict JSON is read as the strict reader reads it', () => {
  fc.assert(fc.property(fc.json(), (text) => printJson(parseLenientJson(text)) === printJson(parseJson(text))));
});

test('a value in the handwriting of a person is the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (plain) => {
      const value = parseJson(JSON.stringify(plain));
      return printJson(parseLenientJson(handwritten(value))) === printJson(value);
    }),
  );
});

test('no text makes it throw anything but a fault with a code', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:\'"/*\\u0x1-.eNaIntrufls \n') }), (text) => {
      const thrown = thrownBy(() => parseLenientJson(text));
      return thrown === undefined || (thrown as { code?: string }).code === 'JsonInvalid';
    }),
    { numRuns: 5000 },
  );
});

test('a long text with a slip at its end is read in one go', () => {
  const text = `[${'{"key": "value", "list": [1, 2, 3]},'.repeat(20_000)}]`;
  const before = process.cpuUsage();
  expect((parseLenientJson(text) as readonly JsonObject[]).length).toBe(20_000);
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});

/** Single quotes, comments, and commas behind the last item. */
function handwritten(value: JsonValue): string {
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[ // items\n${value.map((item) => `${handwritten(item as JsonValue)},`).join(' ')}]`;
  if (value === null || typeof value !== 'object' || !('keys' in value) || !('get' in value)) return printJson(value);
  return `{/* members */${Array.from(value as JsonObject, ([key, item]) => `${handwritten(key)} :${handwritten(item)},`).join('\n')}}`;
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (thrown) {
    return thrown;
  }
}
