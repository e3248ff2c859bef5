import { expect, test } from 'vitest';
import { parseDesktopFlow, printDesktopFlow } from '../src/index.ts';

function told(script: string): readonly string[] {
  const { flow, diagnostics } = parseDesktopFlow(script);
  expect(printDesktopFlow(flow)).toBe(script);
  return diagnostics.filter(({ code }) => code === 'CopiedFromWebPage').map(({ message, range }) => `${range?.start} ${message}`);
}

test.each([
  ['codes of HTML', 'SET A TO 1\nIF A &lt;&gt; 5 THEN\nEND', /^16 .*source of a web page.*&lt;/],
  ['quotes as codes', 'SET A TO &quot;x&quot;', /^9 .*source of a web page/],
  ['blanks as codes', 'IF True THEN\n&nbsp;&nbsp;SET A TO 1\nEND', /^13 .*source of a web page/],
  ['the fences of Markdown', '```robin\nSET A TO 1\n```', /^0 .*marks of Markdown/],
  ['curly quotes', "SET A TO ‘x’\nSET B TO 'y'", /^9 .*changed its quotes/],
  ['curly quotes after a dollar', 'SET A TO $’’’x’’’', /^10 .*changed its quotes/],
  ['invisible characters', 'SET A TO\u200B 1', /^8 .*invisible characters/],
])('%s show that a text was copied from a web page', (_, script, expected) => {
  expect(told(script)).toEqual([expect.stringMatching(expected) as unknown]);
});

test.each([
  ['in texts', "SET A TO $'''a &lt; “b” ```'''\nSET B TO 'x &amp;' oops"],
  ['in comments', '# “quoted” &lt;\nSET A TO 1'],
  ['as blanks, which are read as such', 'IF True THEN\n\u00A0\u00A0SET\u00A0A TO 1\nEND'],
])('the same is meant %s', (_, script) => {
  expect(told(script)).toEqual([]);
});

test('each reason is told once', () => {
  expect(told('```\nSET A TO “1”\nSET B TO “2”\n```')).toHaveLength(2);
});

test.each([
  ["Display.ShowMessageDialog.ShowMessage\n    Title: $'''x'''\n    Message: $'''y'''\n    ButtonPressed=> B", 3],
  ["Text.Trim Text: 'a'\nTrimmedText => T", 1],
  ['ERROR => E', 0],
  ['Text.Trim Text: A \\\n    TrimmedText=> T', 0],
])('arguments on lines of their own are told as such: %s', (script, lines) => {
  const { diagnostics } = parseDesktopFlow(script);
  expect(diagnostics.map(({ code }) => code)).toEqual(new Array(lines).fill('WrappedArguments'));
});
