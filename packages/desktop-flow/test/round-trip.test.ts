import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDesktopFlow, printDesktopFlow } from '../src/index.ts';

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
const text = fc.oneof(
  fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any text prints back byte for byte', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(printDesktopFlow(parseDesktopFlow(written).flow)).toBe(written);
    }),
    { numRuns: 3000 },
  );
});
