import { printJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { parseDesktopFlow, readInterface } from '../src/index.ts';

function read(text: string) {
  return readInterface(parseDesktopFlow(text).flow);
}

test('inputs have their external name, type, sensitivity and default', () => {
  const { inputs, outputs, diagnostics } = read(
    [
      '@SENSITIVE: [in_secret, Result]',
      "@INPUT In_Count : { 'Description': 'How many', 'FriendlyName': 'Count', 'DefaultValue': -3, 'Type': 'Numeric' }",
      "@INPUT In_Secret : { 'Description': '''two\nlines''', 'FriendlyName': '', 'Type': 'String', 'IsOptional': True, 'DefaultValue': '' }",
      "@OUTPUT Result : { 'Description': '', 'FriendlyName': 'Result', 'Type': 'CustomObject' }",
    ].join('\r\n'),
  );
  expect(inputs).toEqual([
    {
      variable: 'In_Count',
      name: 'Count',
      description: 'How many',
      type: 'Numeric',
      isOptional: false,
      isSensitive: false,
      defaultValue: -3,
    },
    { variable: 'In_Secret', name: 'In_Secret', description: 'two\nlines', type: 'String', isOptional: true, isSensitive: true },
  ]);
  expect(outputs).toEqual([
    { variable: 'Result', name: 'Result', description: '', type: 'CustomObject', isOptional: false, isSensitive: true },
  ]);
  expect(diagnostics).toEqual([]);
});

test.each([
  ["[1, 'a', True]", '[1,"a",true]'],
  ["{'a': {'b': 1.5}, 'c': []}", '{"a":{"b":1.5},"c":[]}'],
  ["{^['A', 'B'], [1, 2]}", '[{"A":1,"B":2}]'],
  ["$'''50%% off'''", '"50% off"'],
  ['9007199254740993', '9007199254740993'],
])('the default %s is %s', (literal, json) => {
  const { inputs } = read(`@INPUT A : { 'Type': 'List', 'DefaultValue': ${literal} }`);
  expect(printJson(inputs[0]?.defaultValue ?? null)).toBe(json);
});
