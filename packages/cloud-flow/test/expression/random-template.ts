import { BUILT_IN_FUNCTIONS } from '@tandem/cloud-flow';
import fc from 'fast-check';

const LITERALS = [
  "'abc'",
  "'2018-03-15T13:27:36Z'",
  "''",
  "'it''s'",
  '0',
  '-1',
  '3',
  '2.5',
  '9223372036854775807',
  '1e300',
  'null',
  'true',
];
const SOURCES = [
  'triggerBody()',
  "outputs('List_rows')",
  'item()',
  'json(\'{"a":[1,2.0,null,"x"]}\')',
  "createArray(3,'b',null)",
  'utcNow()',
];

/** An expression that parses: any function with arguments of any kind, properties of any kind. */
const expression: fc.Arbitrary<string> = fc.letrec<{ node: string; call: string; access: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, fc.constantFrom(...LITERALS, ...SOURCES), tie('call'), tie('access')),
  call: fc
    .tuple(fc.constantFrom(...BUILT_IN_FUNCTIONS), fc.array(tie('node'), { maxLength: 4 }))
    .map(([{ name, minArgs, maxArgs }, args]) => {
      const filled = [...args, ...SOURCES].slice(0, Math.max(minArgs, Math.min(args.length, maxArgs ?? 4)));
      return `${name}(${filled.join(',')})`;
    }),
  access: fc
    .tuple(tie('node'), fc.constantFrom('?', ''), fc.constantFrom('.a', "['a/0']", '[0]', "['body/value']", '[1]'))
    .map(([target, optional, index]) => target + optional + index),
})).node;

export const wellFormedTemplate: fc.Arbitrary<string> = fc.oneof(
  expression.map((text) => `@${text}`),
  fc
    .array(
      fc.oneof(
        expression.map((text) => `@{${text}}`),
        fc.constantFrom('x ', '@@{', ' @', "'"),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join('')),
);

const SHARDS = [
  '@',
  '@{',
  '}',
  "'",
  "''",
  '(',
  ')',
  '[',
  ']',
  '?',
  '.',
  ',',
  ' ',
  '@@',
  '1',
  '-',
  'e',
  'concat',
  'null',
  'a/b',
  '"',
  '\n',
  '{',
];

/** Text of the pieces that templates are made of, in any order. */
export const brokenTemplate: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...SHARDS), fc.string({ maxLength: 3 })), { maxLength: 20 })
  .map((parts) => parts.join(''));
