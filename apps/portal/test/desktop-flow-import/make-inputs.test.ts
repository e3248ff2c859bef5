import { undeclaredVariables } from '@tandem/desktop-flow/variable-names';
import { expect, test } from 'vitest';
import { withInputs } from '../../src/desktop-flows/import/with-inputs.ts';

test('variables of a script that nothing sets become its inputs before it is imported', () => {
  const script = "SET Path TO $'''%Input_Folder%'''\n";
  const start = script.indexOf('Input_Folder');
  const range = { start, end: start + 'Input_Folder'.length };
  const names = undeclaredVariables(script, [{ code: 'VariableNeverSet', range }]);
  expect(names).toEqual(['Input_Folder']);
  expect(withInputs(script, names)).toMatch(/^@INPUT Input_Folder : \{.*'Type': \$?'+String'+.*\}\nSET Path/);
});
