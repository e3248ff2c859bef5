import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDesktopFlow, parseExpression, printDesktopFlow, printExpression } from '../src/index.ts';
import { anyExpression, anyFlow } from './flow-arbitrary.ts';

const fragment = fc.constantFrom(
  "SET X TO $'''a %B% c'''\n",
  "SET X TO '''",
  "'''\r\n",
  'IF X = 1 THEN\r\n',
  'ELSE\n',
  'END\n',
  'END FUNCTION\n',
  'FUNCTION Sub GLOBAL\n',
  'BLOCK \n',
  'ON BLOCK ERROR all\n',
  'ON ERROR REPEAT 2 TIMES WAIT 1\n',
  "@@key: 'value'\n",
  '@INPUT a : { ',
  "IMPORT 'x' AS y\n",
  '# note\r',
  '/# open',
  '#/',
  '**REGION r\n',
  'DISABLE ',
  'SWITCH X\n',
  'CASE = 1\n',
  'DEFAULT\n',
  'Text.Trim Text: X Result=> Y ',
  '\\\n',
  "\\'",
  '%',
  "'",
  '"',
  '[',
  '}',
  ' ',
  '\n',
  '# [ControlRepository][PowerAutomateDesktop]\n{ }',
);
const anyText = fc.oneof(
  fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** A tree without the places of its text. */
function bare(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (['range', 'row', 'source', 'close', 'tail'].includes(key) ? undefined : value)));
}

test('any text prints back byte for byte', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(printDesktopFlow(parseDesktopFlow(text).flow)).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

test('any expression parses back from its print', () => {
  fc.assert(
    fc.property(anyExpression, (expression) => {
      const { expression: parsed, diagnostics } = parseExpression(printExpression(expression));
      expect(diagnostics).toEqual([]);
      expect(bare(parsed)).toEqual(bare(expression));
    }),
    { numRuns: 1000 },
  );
});

test('a flow made by hand parses back from its print, and prints the same again in the canonical form', () => {
  fc.assert(
    fc.property(anyFlow, (flow) => {
      const text = printDesktopFlow(flow);
      const parsed = parseDesktopFlow(text);
      expect(parsed.diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
      expect(bare(parsed.flow)).toEqual(bare(flow));
      expect(printDesktopFlow(parsed.flow, { form: 'canonical' })).toBe(text);
    }),
    { numRuns: 500 },
  );
});
