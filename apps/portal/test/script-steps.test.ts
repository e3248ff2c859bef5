import { expect, it } from 'vitest';
import { scriptSteps } from '../src/desktop-flows/script-steps.ts';

const SCRIPT: readonly (readonly [step: number | undefined, line: string])[] = [
  [undefined, "@INPUT Name : { 'Type': 'String' }"],
  [1, 'SET a TO 1'],
  [undefined, ''],
  [2, 'IF a = 1 THEN'],
  [3, '    WAIT 1'],
  [undefined, '    ON ERROR'],
  [undefined, '        IF a = 1 THEN'],
  [undefined, '            SET a TO 2'],
  [undefined, '        END'],
  [undefined, '    END'],
  [4, 'ELSE'],
  [5, '    SET a TO 3'],
  [undefined, 'END'],
  [7, 'CALL Other'],
  [undefined, 'FUNCTION Other GLOBAL'],
  [1, '    DISABLE SET a TO 4'],
  [undefined, 'END FUNCTION'],
];

it.each(['\n', '\r\n'])('a line has the number of its step in its subflow, whatever breaks the lines (%j)', (lineBreak) => {
  const steps = scriptSteps(SCRIPT.map(([, line]) => line).join(lineBreak));

  expect(SCRIPT.map(([, line], index) => [steps[index], line])).toEqual(SCRIPT);
});
