import { expect, it } from 'vitest';
import { runScript } from './run-script.ts';

const OUT = "@OUTPUT Out : { 'Type': 'List' }\nSET Out TO []\n";

const HANDLED: readonly { readonly title: string; readonly script: string; readonly out: unknown }[] = [
  { title: 'an empty handler goes on', script: 'Test.Fail\nON ERROR\nEND\nSET Out TO [1]', out: [1] },
  { title: 'a handler sets and goes on after the action', script: 'Test.Fail\nON ERROR\n  SET x TO 5\nEND\nSET Out TO [x]', out: [5] },
  {
    title: 'a handler for one error leaves the others to the next',
    script: "Test.Fail ErrorId: 'OtherError'\nON ERROR TimeoutError\n  SET x TO 1\nON ERROR\n  SET x TO 2\nEND\nSET Out TO [x]",
    out: [2],
  },
  {
    title: 'a handler runs a subflow',
    script:
      'Test.Fail\nON ERROR\n  CALL Fix\nEND\nTest.Add Item: 2 List: Out\nFUNCTION Fix GLOBAL\n  Test.Add Item: 1 List: Out\nEND FUNCTION',
    out: [1, 2],
  },
  {
    title: 'a handler jumps to a label',
    script: 'Test.Fail\nON ERROR\n  GOTO later\nEND\nSET Out TO [1]\nLABEL later\nTest.Add Item: 2 List: Out',
    out: [2],
  },
  {
    title: 'a retry that succeeds needs no handler',
    script: 'SET n TO 0\nTest.FailUntil Count: n Limit: 3 Result=> r\nON ERROR REPEAT 3 TIMES WAIT 0\nEND\nSET Out TO [r]',
    out: [3],
  },
  {
    title: 'after the retries comes the handler',
    script: 'SET n TO 0\nTest.FailUntil Count: n Limit: 9\nON ERROR REPEAT 2 TIMES WAIT 0\n  SET x TO n\nEND\nSET Out TO [x]',
    out: [3],
  },
  {
    title: 'a retry and a handler of its own close with one END',
    script: 'SET n TO 0\nTest.FailUntil Count: n Limit: 9\nON ERROR REPEAT 2 TIMES WAIT 0\nON ERROR\n\nEND\nSET Out TO [n]',
    out: [3],
  },
  {
    title: 'every round of a loop has its retries anew',
    script:
      'LOOP i FROM 1 TO 2\n  SET n TO 0\n  Test.FailUntil Count: n Limit: 2 Result=> r\n  ON ERROR REPEAT 1 TIMES WAIT 0\n  END\n  Test.Add Item: r List: Out\nEND',
    out: [2, 2],
  },
  {
    title: 'a block goes on after its end',
    script: 'BLOCK b\nON BLOCK ERROR all\n  SET x TO 1\nEND\n  Test.Fail\n  SET x TO 99\nEND\nSET Out TO [x]',
    out: [1],
  },
  {
    title: 'NEXT ACTION goes on after what failed',
    script: 'BLOCK\nON BLOCK ERROR\n  NEXT ACTION\nEND\n  Test.Fail\n  SET Out TO [1]\nEND',
    out: [1],
  },
  {
    title: 'REPEAT BLOCK starts the block again',
    script: 'SET n TO 0\nBLOCK\nON BLOCK ERROR\n  REPEAT BLOCK\nEND\n  Test.FailUntil Count: n Limit: 3\nEND\nSET Out TO [n]',
    out: [3],
  },
  {
    title: 'REPEAT ACTION tries the action again',
    script: 'SET n TO 0\nBLOCK\nON BLOCK ERROR\n  REPEAT ACTION\nEND\n  Test.FailUntil Count: n Limit: 2\nEND\nSET Out TO [n]',
    out: [2],
  },
  {
    title: 'THROW ERROR reaches the block around',
    script:
      'BLOCK outer\nON BLOCK ERROR\n  SET x TO x + 1\nEND\n  BLOCK inner\n  ON BLOCK ERROR\n    SET x TO 1\n    THROW ERROR\n  END\n    Test.Fail\n  END\nEND\nTest.Add Item: x List: Out',
    out: [2],
  },
  {
    title: 'the handler for one error comes before the one for all',
    script:
      "BLOCK\nON BLOCK ERROR Mine\n  SET x TO 'mine'\nEND\nON BLOCK ERROR all\n  SET x TO 'all'\nEND\n  Test.Fail ErrorId: 'Mine'\nEND\nSET Out TO [x]",
    out: ['mine'],
  },
  {
    title: 'a block catches what fails in a subflow',
    script:
      'BLOCK\nON BLOCK ERROR\n  SET x TO 1\nEND\n  CALL Work\n  SET x TO 99\nEND\nSET Out TO [x]\nFUNCTION Work GLOBAL\n  Test.Fail\nEND FUNCTION',
    out: [1],
  },
  {
    title: 'a block that captures logic errors catches an index out of range',
    script:
      "SET l TO []\nBLOCK\nON BLOCK ERROR all CaptureLogicErrors: True\n  SET x TO 'caught'\nEND\n  SET y TO l[3]\nEND\nSET Out TO [x]",
    out: ['caught'],
  },
  {
    title: 'the last error tells what failed and where',
    script:
      "SET n TO 1\nTest.Fail Message: 'no luck'\nON ERROR\nEND\nERROR => e\nSET Out TO [e.Message, e.ActionName, e.ActionIndex, e.SubflowName, e.Location]",
    out: ['no luck', 'Fail', 3, 'Main', 'Subflow: Main, Action: 3, Action name: Fail'],
  },
  {
    title: 'Reset forgets the last error',
    script: 'Test.Fail\nON ERROR\nEND\nERROR => a Reset: True\nERROR => b\nSET Out TO [IsEmpty(a), IsEmpty(b)]',
    out: [false, true],
  },
];

it.each(HANDLED)('$title', async ({ script, out }) => {
  const outcome = await runScript(OUT + script);

  expect(outcome).toMatchObject({ status: 'Succeeded', outputs: { Out: out } });
});

const FAILED: readonly { readonly title: string; readonly script: string; readonly error: unknown }[] = [
  {
    title: 'an error without a handler ends the flow',
    script: 'SET a TO 1\nTest.Fail',
    error: { code: 'TestError', message: 'it failed', subflow: 'Main', line: 2, action: 'Fail' },
  },
  {
    title: 'an error in a subflow names the subflow',
    script: 'CALL Work\nFUNCTION Work GLOBAL\n  Test.Fail\nEND FUNCTION',
    error: { code: 'TestError', subflow: 'Work', line: 1 },
  },
  {
    title: 'a retry without a handler ends the flow at last',
    script: 'Test.Fail\nON ERROR REPEAT 1 TIMES WAIT 0\nEND',
    error: { code: 'TestError' },
  },
  {
    title: 'a logic error passes the handlers of actions and plain blocks',
    script: 'SET l TO []\nBLOCK\nON BLOCK ERROR all\nEND\n  Test.Echo Value: l[0]\n  ON ERROR\n  END\nEND',
    error: { code: 'IndexOutOfRange' },
  },
  { title: 'division by zero', script: 'SET z TO 0\nSET x TO 1 / z', error: { code: 'DivisionByZero' } },
  { title: 'a property that is not there', script: 'SET l TO [1]\nSET x TO l.IsEmpty', error: { code: 'PropertyNotFound' } },
  { title: 'values that cannot be added', script: 'SET x TO True + 1', error: { code: 'TypeMismatch' } },
  {
    title: 'a number that is too large',
    script: 'SET x TO 79228162514264337593543950335\nSET y TO x * 10',
    error: { code: 'NumberOverflow' },
  },
  { title: 'an argument of the wrong type', script: "SET n TO 'x'\nTest.FailUntil Count: n Limit: 1", error: { code: 'InvalidArgument' } },
  { title: 'a loop over a number', script: 'LOOP FOREACH x IN 5\nEND', error: { code: 'TypeMismatch' } },
  { title: 'a row of a table that is no list', script: 'SET x TO 5\nSET t TO {x}', error: { code: 'TypeMismatch' } },
  { title: 'rows of a table that differ in length', script: 'SET l TO [1]\nSET t TO {l, [1, 2]}', error: { code: 'TypeMismatch' } },
  {
    title: 'a subflow that calls itself without end',
    script: 'CALL A\nFUNCTION A GLOBAL\n  CALL A\nEND FUNCTION',
    error: { code: 'CallTooDeep' },
  },
  { title: 'WAIT FOR that takes too long', script: 'WAIT (Test.Is Value: False) FOR 0.05', error: { code: 'TimeoutError', action: 'Is' } },
  {
    title: 'EXIT with a message',
    script: "EXIT Code: 3 ErrorMessage: 'enough'",
    error: { code: 'FlowStopped', message: 'enough', line: 1 },
  },
  { title: 'THROW ERROR in the last handler', script: 'Test.Fail\nON ERROR\n  THROW ERROR\nEND', error: { code: 'TestError', line: 1 } },
];

it.each(FAILED)('fails: $title', async ({ script, error }) => {
  const outcome = await runScript(script);

  expect(outcome).toMatchObject({ status: 'Failed', error, outputs: {} });
});

it('EXIT with the code 0 ends the flow with its outputs, through every block', async () => {
  const outcome = await runScript(
    `${OUT}BLOCK\nON BLOCK ERROR all\n  SET Out TO [9]\nEND\n  SET Out TO [1]\n  EXIT Code: 0\nEND\nSET Out TO [2]`,
  );

  expect(outcome).toMatchObject({ status: 'Succeeded', outputs: { Out: [1] } });
});
