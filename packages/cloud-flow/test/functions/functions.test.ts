import { readdirSync } from 'node:fs';
import { BUILT_IN_FUNCTIONS, compileTemplate, expressionNames } from '@tandem/cloud-flow';
import { describe, expect, test } from 'vitest';
import { outcomeOf, readGoldenCases } from '../expression/golden-case.ts';
import { emptyHost, sampleHost } from '../expression/sample-host.ts';

const FOLDER = new URL('golden/', import.meta.url);
const FILES = readdirSync(FOLDER);
const CASES = FILES.map((file) => ({ file, cases: readGoldenCases(new URL(file, FOLDER)) }));

describe.each(CASES)('golden cases of $file', ({ cases }) => {
  test.each(cases)('$title', ({ template, gives, fails }) => {
    const outcome = outcomeOf(template, sampleHost());
    if (gives !== undefined) expect(outcome).toEqual({ gives });
    else expect(outcome.fails).toContain(fails);
  });
});

test('every function has a golden case that gives a value', () => {
  const covered = new Set<string>();
  for (const { template, gives } of CASES.flatMap(({ cases }) => cases)) {
    const compiled = compileTemplate(template);
    if (compiled.ok && gives !== undefined) for (const name of expressionNames(compiled.value).functions) covered.add(name);
  }
  expect(BUILT_IN_FUNCTIONS.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
});

test.each(BUILT_IN_FUNCTIONS.filter(({ maxArgs }) => maxArgs !== undefined))('$name refuses an argument too many', ({ name, maxArgs }) => {
  const args = Array.from({ length: (maxArgs ?? 0) + 1 }, () => "'x'");
  expect(outcomeOf(`@${name}(${args.join(',')})`, sampleHost()).fails).toContain(`The function '${name}' takes`);
});

test.each(BUILT_IN_FUNCTIONS.filter(({ minArgs }) => minArgs > 0))('$name refuses an argument too few', ({ name, minArgs }) => {
  const args = Array.from({ length: minArgs - 1 }, () => "'x'");
  expect(outcomeOf(`@${name}(${args.join(',')})`, sampleHost()).fails).toContain(`The function '${name}' takes`);
});

test.each([
  ["@outputs('A')", 'has not run here'],
  ["@body('A')", 'has not run here'],
  ["@variables('v')", "The variable 'v' is not there"],
  ["@parameters('p')", "The parameter 'p' is not defined"],
  ['@item()', 'inside a loop'],
  ["@items('L')", 'no loop around'],
  ["@iterationIndexes('L')", 'no loop around'],
  ["@result('S')", 'no scope or loop'],
  ['@action()', 'inside an action'],
])('%s fails where there is no such thing', (template, message) => {
  expect(outcomeOf(template, emptyHost()).fails).toContain(message);
});

test('a text that would be too large is refused before memory is spent on it', () => {
  const [a, b] = ['a', 'b'].map((letter) => letter.repeat(800));
  const grown = `replace(replace('${a}','a','${b}'),'b','${b}')`;
  expect(outcomeOf(`@${grown}`, sampleHost()).fails).toContain('would have more than 104857600 characters');
});

test('every function says in one sentence what it does', () => {
  expect(BUILT_IN_FUNCTIONS.filter(({ help }) => !/^[A-Z].*\.$/.test(help)).map(({ name }) => name)).toEqual([]);
});

test.each(BUILT_IN_FUNCTIONS)('the example of $name gives what it says', ({ name, example: [call, gives] }) => {
  expect(call.toLowerCase()).toContain(`${name.toLowerCase()}(`);
  expect(outcomeOf(`@${call}`, sampleHost())).toEqual({ gives });
});
