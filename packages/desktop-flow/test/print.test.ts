import { expect, test } from 'vitest';
import { countStatements, parseDesktopFlow, parseExpression, printDesktopFlow, type Statement } from '../src/index.ts';

function made(text: string): Statement[] {
  return parseDesktopFlow(text).flow.main.statements.map(({ source: _, ...statement }) => statement as Statement);
}

test('a statement made by hand prints between those that were parsed', () => {
  const { flow } = parseDesktopFlow('set  A to 1\r\n\r\n# end');
  const statements = [...flow.main.statements, ...made("CALL 'My sub'")];
  expect(printDesktopFlow({ ...flow, main: { ...flow.main, statements } })).toBe("set  A to 1\r\n\r\n# end\r\nCALL 'My sub'\r\n");
});

test('the canonical form has the indents and spelling of the designer, and keeps single blank lines', () => {
  const text = [
    'if  A=1 then',
    "text.trim Text:$'x' Result =>B",
    'on error',
    'goto Done',
    'end',
    '',
    '',
    'switch A',
    'case 1',
    'wait 1',
    'end',
    'else',
    'block b',
    'on block error',
    'set A to (1+2)*3',
    'end',
    'end',
    'end  # note',
    'function "Sub" global',
    'exit',
    'end function',
  ].join('\n');
  expect(printDesktopFlow(parseDesktopFlow(text).flow, { form: 'canonical' })).toBe(
    `IF A = 1 THEN
    text.trim Text: $'''x''' Result=> B
    ON ERROR
        GOTO Done
    END

    SWITCH A
        CASE = 1
            WAIT 1
    END
ELSE
    BLOCK b
    ON BLOCK ERROR all
        SET A TO (1 + 2) * 3
    END
    END
END
# note
FUNCTION Sub GLOBAL
    EXIT
END FUNCTION
`,
  );
});

test('an expression parses alone, with its faults', () => {
  expect(parseExpression('A + 1').expression.kind).toBe('binary');
  expect(parseExpression('A +').diagnostics.map(({ code, range }) => ({ code, range }))).toEqual([
    { code: 'ExpectedExpression', range: { start: 3, end: 3 } },
  ]);
});

test('statements are counted with those of bodies and handlers, without comments and regions', () => {
  expect(countStatements(parseDesktopFlow('# a\nIF A THEN\nB.C\nON ERROR\nSET A TO 1\nEND\nEND\n**REGION x\n**ENDREGION').flow)).toBe(3);
});
