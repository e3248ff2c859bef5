import { parseDesktopFlow } from '@tandem/desktop-flow';
import { loadStatementTexts } from '@tandem/desktop-flow/catalogue/texts';
import { describe, expect, test } from 'vitest';
import { compileDesktopFlow } from '../src/index.ts';
import { runScript, TEST_ACTIONS } from './run-script.ts';

const OUT = "@OUTPUT Out : { 'Type': 'List' }\nSET Out TO []\n";
const add = (value: string): string => `Test.Add Item: ${value} List: Out`;

async function outputOf(script: string): Promise<unknown> {
  const { status, outputs, error } = await runScript(OUT + script);
  return status === 'Succeeded' ? (outputs as { readonly Out: unknown }).Out : error;
}

describe('rules of one action', () => {
  test.each([
    [
      'a retry for another error is not made',
      'SET n TO 0\nTest.FailUntil Count: n Limit: 3\nON ERROR OtherError REPEAT 5 TIMES WAIT 0\nON ERROR\nEND',
      '[n]',
      [1],
    ],
    [
      'a retry for its error is made',
      'SET n TO 0\nTest.FailUntil Count: n Limit: 3\nON ERROR TestError REPEAT 5 TIMES WAIT 0\nON ERROR\nEND',
      '[n]',
      [3],
    ],
    [
      'REPEAT ACTION in its handler tries again',
      'SET n TO 0\nTest.FailUntil Count: n Limit: 3\nON ERROR\n  REPEAT ACTION\nEND',
      '[n]',
      [3],
    ],
    ['NEXT ACTION in its handler goes on', 'Test.Fail\nON ERROR\n  NEXT ACTION\nEND', "['on']", ['on']],
    [
      'the id of an error is found in any case',
      "SET x TO 0\nTest.Fail ErrorId: 'MyError'\nON ERROR myERROR\n  SET x TO 1\nEND",
      '[x]',
      [1],
    ],
    [
      'the first rule that fits decides',
      "Test.Fail ErrorId: 'B'\nON ERROR A\n  SET x TO 'a'\nON ERROR B\n  SET x TO 'b'\nON ERROR\n  SET x TO 'all'\nEND",
      '[x]',
      ['b'],
    ],
    [
      'a retry count may be a variable',
      'SET n TO 0\nSET times TO 4\nTest.FailUntil Count: n Limit: 5\nON ERROR REPEAT times TIMES WAIT 0\nEND',
      '[n]',
      [5],
    ],
  ])('%s', async (_, script, out, expected) => {
    expect(await outputOf(`${script}\nSET Out TO ${out}`)).toEqual(expected);
  });

  test('THROW ERROR in its handler goes to the block around', async () => {
    const script = `BLOCK\nON BLOCK ERROR\n  ${add("'block'")}\nEND\nTest.Fail\nON ERROR\n  SET x TO 1\n  THROW ERROR\nEND\n${add("'on'")}\nEND`;
    expect(await outputOf(script)).toEqual(['block']);
  });
});

const block = (handlers: string, body: string): string => `BLOCK\n${handlers}\n${body}\nEND`;
const onError = (body: string, id = ''): string => `ON BLOCK ERROR ${id}\n${body}\nEND`;

describe('a block', () => {
  test.each([
    ['goes on after it by default', `${block(onError(''), `${add('1')}\nTest.Fail\n${add('2')}`)}\n${add('3')}`, [1, 3]],
    [
      'goes on at a label before it',
      `SET n TO 0\nLABEL again\nSET n TO n + 1\n${block(onError('GOTO again'), `${add('n')}\nIF n < 3 THEN\nTest.Fail\nEND`)}`,
      [1, 2, 3],
    ],
    [
      'goes on at a label behind it',
      `${block(onError('GOTO later'), `${add('1')}\nTest.Fail`)}\n${add('2')}\nLABEL later\n${add('3')}`,
      [1, 3],
    ],
    [
      'goes on with the next action inside of an IF in it',
      block(onError('NEXT ACTION'), `IF 1 = 1 THEN\nTest.Fail\n${add('1')}\nEND\n${add('2')}`),
      [1, 2],
    ],
    [
      'goes on with the next round of a loop in it',
      block(onError('NEXT ACTION'), `LOOP i FROM 1 TO 3\nTest.Fail\n${add('i')}\nEND`),
      [1, 2, 3],
    ],
    [
      'goes on after the CALL whose subflow failed',
      `${block(onError('NEXT ACTION'), `CALL Work\n${add('2')}`)}\nFUNCTION Work GLOBAL\n${add('1')}\nTest.Fail\n${add('9')}\nEND FUNCTION`,
      [1, 2],
    ],
    [
      'repeats the CALL whose subflow failed',
      `SET n TO 0\n${block(onError('REPEAT ACTION'), `CALL Work\n${add('n')}`)}\nFUNCTION Work GLOBAL\nTest.FailUntil Count: n Limit: 3\nEND FUNCTION`,
      [3],
    ],
    [
      'begins anew with the retries of its actions',
      `SET n TO 0\nSET rounds TO 0\n${block(onError('REPEAT BLOCK'), `SET rounds TO rounds + 1\nTest.FailUntil Count: n Limit: 5\nON ERROR REPEAT 1 TIMES WAIT 0\nEND`)}\nSET Out TO [rounds, n]`,
      [3, 5],
    ],
    [
      'does not catch what its own handler does',
      block(onError(add("'outer'")), block(onError(`${add("'inner'")}\nTest.Fail`), 'Test.Fail')),
      ['inner', 'outer'],
    ],
    [
      'leaves errors that it does not name to the one around',
      block(onError(add("'outer'")), block(onError(add("'inner'"), 'OtherError'), 'Test.Fail')),
      ['outer'],
    ],
    [
      'knows several errors by name, and all others',
      [1, 2, 3]
        .map((i) =>
          block(
            `${onError(add("'one'"), 'E1')}\n${onError(add("'two'"), 'E2')}\n${onError(add("'all'"), 'all')}`,
            `Test.Fail ErrorId: 'E${i}'`,
          ),
        )
        .join('\n'),
      ['one', 'two', 'all'],
    ],
    [
      'in a loop may be left by EXIT LOOP and NEXT LOOP',
      `LOOP i FROM 1 TO 4\n${block(onError(''), `IF i = 1 THEN\nNEXT LOOP\nEND\nIF i = 3 THEN\nEXIT LOOP\nEND\n${add('i')}`)}\nEND\n${add("'end'")}`,
      [2, 'end'],
    ],
    [
      'that was left catches nothing more',
      `BLOCK\n${onError(add("'outer'"))}\nLOOP i FROM 1 TO 1\n${block(onError(add("'inner'")), 'EXIT LOOP')}\nEND\nTest.Fail\nEND`,
      ['outer'],
    ],
    [
      'in a subflow may be left by EXIT FUNCTION',
      `CALL Work\n${add('2')}\nFUNCTION Work GLOBAL\n${block(onError(''), `${add('1')}\nEXIT FUNCTION`)}\n${add('9')}\nEND FUNCTION`,
      [1, 2],
    ],
    [
      'gives the last error to its handler',
      block(onError(`ERROR => e\nSET Out TO [e.Message, e.ActionIndex]`), "SET a TO 1\nTest.Fail Message: 'no luck'"),
      ['no luck', 4],
    ],
  ])('%s', async (_, script, expected) => {
    expect(await outputOf(script)).toEqual(expected);
  });
});

describe('logic errors', () => {
  const captures = (body: string, id = 'all', value = 'True'): string => `ON BLOCK ERROR ${id} CaptureLogicErrors: ${value}\n${body}\nEND`;
  test.each([
    ['are caught by id', block(captures(add('1'), 'DivisionByZero'), 'SET x TO 1 / 0'), [1]],
    [
      'of a subflow are caught',
      `${block(captures(add('1')), 'CALL Work')}\nFUNCTION Work GLOBAL\nSET l TO []\nSET x TO l[0]\nEND FUNCTION`,
      [1],
    ],
    [
      'pass a block that does not capture them to one around that does',
      block(captures(add("'outer'")), block(onError(add("'inner'")), 'SET x TO 1 / 0')),
      ['outer'],
    ],
    [
      'are not retried',
      block(captures(''), `SET n TO 0\nSET z TO 0\nTest.Echo Value: 1 / z Result=> n\nON ERROR REPEAT 3 TIMES WAIT 5\nEND`) +
        `\n${add("'end'")}`,
      ['end'],
    ],
    ['go on with the next action', block(captures('NEXT ACTION'), `SET x TO 1 / 0\n${add('1')}`), [1]],
    ['of actions are caught beside their own', block(captures(add("'all'")), 'Test.Fail'), ['all']],
  ])('%s', async (_, script, expected) => {
    expect(await outputOf(script)).toEqual(expected);
  });

  test.each([
    ['without CaptureLogicErrors', onError('')],
    ['with CaptureLogicErrors: False', captures('', 'all', 'False')],
    ['when the block names another error', captures('', 'IndexOutOfRange')],
  ])('end the flow %s', async (_, handler) => {
    expect(await outputOf(block(handler, 'SET z TO 0\nSET x TO 1 / z'))).toMatchObject({ code: 'DivisionByZero' });
  });
});

test.each(['THROW ERROR', 'NEXT ACTION', 'REPEAT ACTION', 'REPEAT BLOCK'])('%s is called as the designer calls it', async (end) => {
  const titles = Object.values((await loadStatementTexts('en')).statements).map(({ title }) => title);
  const compiled = compileDesktopFlow(parseDesktopFlow(end).flow, TEST_ACTIONS);
  const faults = compiled.ok ? [] : compiled.error.map(({ message }) => message);
  const [, named] = /'(.+)' is allowed only in error handlers/.exec(faults.join()) ?? [];
  expect(titles).toContain(named);
});
