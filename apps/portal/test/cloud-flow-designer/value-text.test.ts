import { Double, JsonObject, parseJson, printJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { schemaOfSample } from '../../src/cloud-flow-designer/fields/schema-of-sample.ts';
import { looksLikeFaultyJson, textOfValue, valueOfText } from '../../src/cloud-flow-designer/fields/value-text.ts';

describe('the value of a text', () => {
  test('a text field takes any text as text', () => {
    expect(valueOfText('5', 'text')).toBe('5');
  });

  test('a scalar field takes numbers with their digits, and leaves structures as text', () => {
    expect(valueOfText('5.0', 'scalar')).toEqual(new Double(5));
    expect(valueOfText('true', 'scalar')).toBe(true);
    expect(valueOfText("@variables('n')", 'scalar')).toBe("@variables('n')");
    expect(valueOfText('[1]', 'scalar')).toBe('[1]');
  });

  test('a JSON field takes structures with bare tokens in them', () => {
    const value = valueOfText(`{"n": @{variables('n')}}`, 'json');
    expect(value instanceof JsonObject ? value.get('n') : undefined).toBe("@variables('n')");
  });

  test('an empty text leaves the member out', () => {
    expect(valueOfText('', 'json')).toBeUndefined();
  });

  test('what is not JSON yet is kept as text and told', () => {
    expect(valueOfText('{"a": ', 'json')).toBe('{"a": ');
    expect(looksLikeFaultyJson('{"a": ')).toBe(true);
  });

  test('what a field shows is taken back as the same value', () => {
    for (const text of ['9007199254740993', '5.0', '{"a":[1,null]}']) {
      expect(printJson(valueOfText(textOfValue(parseJson(text)), 'json') ?? null)).toBe(text);
    }
  });
});

test('a schema made from a sample takes the items of a list together', () => {
  const schema = schemaOfSample(parseJson('{"rows":[{"a":1,"b":"x"},{"a":2.5}]}'));
  expect(printJson(schema)).toBe(
    '{"type":"object","properties":{"rows":{"type":"array","items":{"type":"object","properties":{"a":{"type":["integer","number"]},"b":{"type":"string"}},"required":["a"]}}}}',
  );
});
