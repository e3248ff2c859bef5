import { describe, expect, test } from 'vitest';
import { actionCatalogue } from '../src/catalogue/index.ts';
import { checkDesktopFlow, parseDesktopFlow, printDesktopFlow } from '../src/index.ts';
import { randomNumbers, randomScript } from './random-script.ts';
import { MOST_MS, violationOf } from './script-robustness.ts';

const N = 20_000;

/** Texts that break parsers which recurse with the input or look back over it. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['open parentheses', `SET X TO ${'('.repeat(N)}`],
  ['nested lists', `SET X TO ${'['.repeat(N)}${']'.repeat(N)}`],
  ['nested objects', `SET X TO ${"{'a':".repeat(N)}`],
  ['a long sum', `SET X TO 1${'+1'.repeat(N)}`],
  ['many signs', `SET X TO ${'-'.repeat(N)}1`],
  ['many NOT', `SET X TO ${'NOT '.repeat(N)}A`],
  ['many indices', `SET X TO A${'[0]'.repeat(N)}`],
  ['many properties', `SET X TO A${'.b'.repeat(N)}`],
  ['nested conditions', `${'IF A THEN\n'.repeat(N)}`],
  ['nested loops', `${'LOOP FROM 1 TO 2\n'.repeat(N)}${'END\n'.repeat(N)}`],
  ['nested handlers', 'BLOCK\nON BLOCK ERROR\n'.repeat(N)],
  ['handlers of handlers', 'A.B\nON ERROR\n'.repeat(N)],
  ['texts that open and never close', "SET A TO $'''x\n".repeat(N)],
  ['escaped quotes after an open text', `X'''${"\\'''".repeat(N)}`],
  ['lone percent signs', `SET A TO $'''${"%'a\n".repeat(N)}'''`],
  ['quotes without end', `SET A TO ${"'".repeat(N + 1)}`],
  ['open comments', '/#\n'.repeat(N)],
  ['open formulas', `SET A TO $fx'${'${'.repeat(N)}'`],
  ['dotted words in parentheses', `IF (a${'.b'.repeat(N)}) THEN`],
  ['comments', '# note\n'.repeat(N * 3)],
  ['block comments', '/# note\n#/\n'.repeat(N * 3)],
  ['statements with one annotation after the other', `${"@@a: 'b'\n".repeat(N)}SET X TO 1\n`],
  ['a long formula', `SET X TO $fx'=${'1+'.repeat(N)}1'`],
  ['nested formulas', `SET X TO $fx'=${'If(a,'.repeat(N)}1'`],
  ['nested texts of formulas', `SET X TO $fx'=${'$"{'.repeat(N)}'`],
  ['unknown labels', 'GOTO a\nLABEL b\n'.repeat(N / 4)],
];

describe('hostile texts', () => {
  test.each(TEXTS)('%s are read without an overflow, in time, and print back', (_, text) => {
    const startedAt = process.cpuUsage();
    const parsed = parseDesktopFlow(text);
    checkDesktopFlow(parsed, actionCatalogue);
    printDesktopFlow(parsed.flow, { form: 'canonical' });
    expect(printDesktopFlow(parsed.flow)).toBe(text);
    expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(MOST_MS * 4);
  });
});

test('statements that nest too deep are unparsed, and what follows them is read', () => {
  const text = `${'IF A THEN\n'.repeat(150)}${'END\n'.repeat(150)}SET B TO 1\n`;
  const { flow, diagnostics } = parseDesktopFlow(text);
  expect(flow.main.statements.map((statement) => statement.kind)).toEqual(['if', 'set']);
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['NestingTooDeep']);
});

test('scripts with random faults are read in time, print back, and keep their meaning in the form of the designer', () => {
  const random = randomNumbers(20_261_201);
  for (let script = 0; script < 1000; script++) {
    const text = randomScript(random);
    expect(violationOf(text), JSON.stringify(text)).toBeUndefined();
  }
});

test.each([
  ['statements', 'SET Total TO Total + 1\r\n'],
  ['comments', '# a comment of a few words\r\n'],
  ['actions', "File.ReadTextFromFile.ReadText File: $'''C:\\\\%Name%.txt''' Encoding: File.TextFileEncoding.UTF8 Content=> Content\r\n"],
])('the time that %s take grows with their number', (_, line) => {
  const msPerMegabyte = (megabytes: number) => {
    const text = line.repeat((megabytes * 1e6) / line.length);
    const startedAt = process.cpuUsage();
    parseDesktopFlow(text);
    return process.cpuUsage(startedAt).user / 1000 / megabytes;
  };
  msPerMegabyte(0.25);
  const small = msPerMegabyte(0.25);
  expect(msPerMegabyte(2)).toBeLessThan(Math.max(small * 4, 400));
});
