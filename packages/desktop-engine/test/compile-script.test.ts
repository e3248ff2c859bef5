import { JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { compileScript, unknownInputs } from '../src/index.ts';
import { TEST_ACTIONS } from './run-script.ts';

function faultsOf(text: string): readonly string[] {
  const compiled = compileScript(text, TEST_ACTIONS);
  return compiled.ok ? [] : compiled.error.map(({ code }) => code);
}

test('a sound text becomes a program', () => {
  expect(compileScript('SET X TO 1', TEST_ACTIONS)).toMatchObject({ ok: true, value: { main: { name: 'Main' } } });
});

test('faults of the grammar come alone', () => {
  expect(faultsOf('SET X TO Missing\nSET Y TO')).toEqual(['ExpectedExpression']);
});

test('faults of the compiler come in the order of the text', () => {
  expect(faultsOf('SET X TO Missing\nGOTO Nowhere\nSET Y TO Gone')).toEqual(['VariableNotDefined', 'LabelNotFound', 'VariableNotDefined']);
});

test('options reach the compiler', () => {
  expect(compileScript('SET X TO Missing', TEST_ACTIONS, { isFragment: true }).ok).toBe(true);
});

test.each([
  ['a name that is none of the flow', ['Nope'], ['Nope']],
  ['an external name in any case', ['COUNTRY name'], []],
  ['the name of a variable', ['In1'], []],
  ['nothing', [], []],
])('inputs that a flow lacks: %s', (_, names, unknown) => {
  const compiled = compileScript("@INPUT In1 : { 'Type': 'String', 'FriendlyName': 'Country name' }\nSET X TO In1", TEST_ACTIONS);
  const inputs = JsonObject.of(names.map((name) => [name, 1]));
  expect(compiled.ok && unknownInputs(compiled.value, inputs)).toEqual(unknown);
});
