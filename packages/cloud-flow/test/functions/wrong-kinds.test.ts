import { BUILT_IN_FUNCTIONS, type FunctionDefinition } from '@tandem/cloud-flow';
import { expect, test } from 'vitest';
import { outcomeOf } from '../expression/golden-case.ts';
import { sampleHost } from '../expression/sample-host.ts';

/** An expression of each kind, with the words that messages have for it. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['null', 'null'],
  ['true', 'a boolean'],
  ['7', 'an integer'],
  ['7.5', 'a float'],
  ["decimal('7.5')", 'a decimal'],
  ["'abc'", 'a string'],
  ['createArray(1)', 'an array'],
  ['json(\'{"a":1}\')', 'an object'],
  ["binary('abc')", 'content'],
]);

/** Which of them a parameter takes, by what it says that it expects. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  'any value': [...KINDS.values()],
  'a value that is not null': [...KINDS.values()].filter((kind) => kind !== 'null'),
  'a string': ['a string'],
  'a boolean': ['a boolean'],
  'a number': ['an integer', 'a float', 'a decimal'],
  'an integer': ['an integer'],
  'an array': ['an array'],
  'an object': ['an object', 'content'],
  'a string or an array': ['a string', 'an array'],
  'an object, an array or a string': ['an object', 'an array', 'a string', 'content', 'null'],
  'a string, an array or an object': ['an object', 'an array', 'a string', 'content'],
  'an array or an object': ['an array', 'an object', 'content'],
  'a string or a number': ['a string', 'an integer', 'a float', 'a decimal'],
  'a string, a number or a boolean': ['a string', 'an integer', 'a float', 'a decimal', 'a boolean'],
  'a number or an array of numbers': ['an integer', 'a float', 'a decimal', 'an array'],
  'a string or an object': ['a string', 'an object', 'content'],
  'a string or content': ['a string', 'content'],
  'XML content': [],
};

/** `json` takes null, too, but does not ask for it. */
const TAKES_NULL = new Set(['json']);
const ORDINALS = ['1st', '2nd', '3rd', '4th'];
const ADVICE = / [A-Z][^.]*['\w)](?:…[^.]*)?\.$/;

interface Call {
  readonly title: string;
  readonly template: string;
  readonly message: string;
}

test.each(BUILT_IN_FUNCTIONS.flatMap(wrongCallsOf))('$title', ({ template, message }) => {
  const { fails = 'no failure' } = outcomeOf(template, sampleHost());
  expect(fails.slice(0, message.length)).toBe(message);
  expect(fails.slice(message.length)).toMatch(ADVICE);
});

test('every parameter expects something that these cases know', () => {
  const expected = new Set(BUILT_IN_FUNCTIONS.flatMap(({ parameters }) => parameters.map(({ expects }) => expects)));
  expect([...expected].filter((expects) => TAKEN[expects] === undefined)).toEqual([]);
});

/** Each parameter is given each kind that it does not take, while the others before it get what they take. */
function wrongCallsOf(definition: FunctionDefinition): readonly Call[] {
  return definition.parameters.flatMap(({ name, expects }, index) =>
    [...KINDS]
      .filter(([argument, kind]) => !(TAKEN[expects] ?? []).includes(kind) && !(argument === 'null' && TAKES_NULL.has(definition.name)))
      .map(([argument, kind]) => ({
        title: `${definition.name} says what is wrong with ${kind} as its ${ORDINALS[index]} argument`,
        template: `@${definition.name}(${argumentsAround(definition, index, argument).join(',')})`,
        message: `The function '${definition.name}' expects its ${ORDINALS[index]} parameter '${name}' to be ${expects}, but the value given is ${kind}.`,
      })),
  );
}

function argumentsAround({ parameters, minArgs }: FunctionDefinition, wrong: number, argument: string): readonly string[] {
  const count = Math.max(minArgs, wrong + 1);
  return parameters.slice(0, count).map(({ expects }, index) => (index === wrong ? argument : goodArgument(expects)));
}

function goodArgument(expects: string): string {
  if (expects === 'XML content') return "xml('<a/>')";
  const taken = TAKEN[expects] ?? [];
  return [...KINDS].find(([, kind]) => kind !== 'null' && taken.includes(kind))?.[0] ?? 'null';
}
