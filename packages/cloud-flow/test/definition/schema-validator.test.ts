import { compileSchema, MAX_SCHEMA_FAULTS, readCloudFlow } from '@tandem/cloud-flow';
import { fromPlain, JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';

/** The faults of a value; the reason when the schema is not valid. */
function check(schema: unknown, value: unknown): readonly string[] | string {
  const object = fromPlain(schema);
  const compiled = compileSchema(object instanceof JsonObject ? object : new JsonObject());
  return compiled.ok ? compiled.value(fromPlain(value)).map(({ steps, message }) => [...steps, message].join(' ')) : compiled.error;
}

const MANY = 'a'.repeat(100_000);

test.each([
  ['a nested repetition', { pattern: '^(a+)+$' }, `${MANY}!`],
  ['a choice of equals', { pattern: '^(a|a)*$' }, `${MANY}!`],
  ['a pattern of keys', { patternProperties: { '^(a+)+$': { type: 'string' } }, additionalProperties: false }, { [`${MANY}!`]: 1 }],
  ['an address with many colons', { format: 'url' }, `http://${':'.repeat(100_000)} `],
  ['an address of mail', { format: 'email' }, `${MANY}@${'a-'.repeat(50_000)}`],
  ['a host', { format: 'hostname' }, `${'a.'.repeat(50_000)}!`],
  ['a reference', { format: 'uri-reference' }, `${'%aa'.repeat(30_000)}%`],
  ['a template of addresses', { format: 'uri-template' }, `${'{a,a}'.repeat(20_000)}{`],
  ['a duration', { format: 'duration' }, `P${'1'.repeat(100_000)}`],
  ['a pointer', { format: 'json-pointer' }, `${'/~0'.repeat(30_000)}~`],
] as const)('time to refuse grows with the text and not faster: %s', (_, schema, value) => {
  const before = performance.now();
  expect(check(schema, value)).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(6000);
});

test.each([
  ['^[A-Z]{2}\\d+$', 'AB12', []],
  ['^[A-Z]{2}\\d+$', 'ab12', ['must match pattern "^[A-Z]{2}\\d+$"']],
  ['\\u00e9', 'café', []],
  ['^.$', '\u{1f600}', []],
])('the pattern %s is looked for in %s', (pattern, value, faults) => {
  expect(check({ type: 'string', pattern }, value)).toEqual(faults);
});

test.each(['(?=a)b', '^(?!x)', '(?<=a)b', '(a)\\1', '(', 'x{1001}'])('the pattern %s is refused with the schema', (pattern) => {
  expect(check({ pattern }, 'a')).toContain(`the pattern '${pattern}'`);
});

test('references that lead to a trillion checks end with a fault', () => {
  const definitions = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [n, { allOf: [{ $ref: `#/definitions/${n + 1}` }, { $ref: `#/definitions/${n + 1}` }] }]),
  );
  const schema = { definitions: { ...definitions, 40: { type: 'string' } }, $ref: '#/definitions/0' };
  expect(check(schema, 'a')).toEqual(['cannot be checked: the references of the schema lead to too many checks']);
});

test('a recursive schema checks a tree', () => {
  const schema = { type: 'object', properties: { name: { type: 'string' }, parts: { items: { $ref: '#' } } } };
  expect(check(schema, { name: 'a', parts: [{ name: 'b', parts: [{ name: 5 }] }] })).toEqual(['parts 0 parts 0 name must be string']);
});

test('repeats among many items are found at once, numbers by value and members in any order', () => {
  const items = Array.from({ length: 50_000 }, (_, n) => ({ n, text: 'x' }));
  expect(check({ uniqueItems: true }, items)).toEqual([]);
  expect(check({ uniqueItems: true }, [...items, { text: 'x', n: 7 }])).toEqual(['must NOT have duplicate items']);
  expect(check({ uniqueItems: false }, [1, 1])).toEqual([]);
});

test('no more faults are told than anybody reads, and of a large value only the first', () => {
  const schema = { items: { type: 'string' } };
  expect(check(schema, Array(5000).fill(1))).toHaveLength(MAX_SCHEMA_FAULTS);
  expect(check(schema, Array(20_000).fill(1))).toEqual(['0 must be string']);
});

test('a schema that cannot be used is a warning at import', () => {
  const actions = { Parse: { type: 'ParseJson', inputs: { content: '{}', schema: { pattern: '(?=a)' } } } };
  const { diagnostics } = readCloudFlow(JSON.stringify({ triggers: {}, actions }));
  expect(diagnostics).toEqual([
    {
      severity: 'warning',
      code: 'InvalidJsonSchema',
      path: '/actions/Parse/inputs/schema',
      message: expect.stringContaining("the pattern '(?=a)'"),
    },
  ]);
});
