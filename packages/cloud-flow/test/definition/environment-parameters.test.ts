import { JsonObject, parseJson, printJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { compileFlow, readEnvironmentParameters, withEnvironmentValues } from '../../src/index.ts';

function definitionOf(parameters: string): JsonObject {
  const definition = parseJson(`{"parameters":${parameters},"triggers":{},"actions":{}}`);
  if (!(definition instanceof JsonObject)) throw new Error('no object');
  return definition;
}

const EXPORTED = `{
  "$connections": {"defaultValue": {}, "type": "Object"},
  "Greeting (new_Greeting)": {"defaultValue": "Hi", "type": "String", "metadata": {"schemaName": "new_Greeting", "description": "Said first"}}
}`;

test('parameters with a schema name are those of environment variables', () => {
  expect(readEnvironmentParameters(definitionOf(EXPORTED))).toEqual([
    { name: 'Greeting (new_Greeting)', schemaName: 'new_Greeting', type: 'String', description: 'Said first', defaultValue: 'Hi' },
  ]);
});

test('the value of a variable takes the place of the default, and the given definition stays as it was', () => {
  const definition = definitionOf(EXPORTED);
  const bound = withEnvironmentValues(definition, (name) => (name === 'new_Greeting' ? 'Hello' : undefined));
  expect(compileFlow(bound).flow.parameters.get('greeting (new_greeting)')).toBe('Hello');
  expect(printJson(definition)).toBe(printJson(definitionOf(EXPORTED)));
});

test.each([['null'], ['false'], ['0'], ['5.0'], ['{"a":1}']])(
  'the value %s counts, also where the parameter has a value of its own',
  (value) => {
    const definition = definitionOf('{"X": {"value": "old", "defaultValue": 1, "metadata": {"schemaName": "x"}}}');
    const bound = withEnvironmentValues(definition, () => parseJson(value));
    expect(printJson(compileFlow(bound).flow.parameters.get('x') ?? null)).toBe(value);
  },
);

test('without a value the definition is the same object', () => {
  const definition = definitionOf(EXPORTED);
  expect(withEnvironmentValues(definition, () => undefined)).toBe(definition);
  const none = definitionOf('{"X": {"defaultValue": 1, "metadata": {"schemaName": ""}}, "Y": 1}');
  expect(withEnvironmentValues(none, () => 1)).toBe(none);
});
