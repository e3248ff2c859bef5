import { Decimal, Double, JsonObject, type JsonValue } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { convertInput } from '../src/input-value.ts';

const object = JsonObject.of([['a', 1]]);

test.each<[FlowVariable['type'], JsonValue, JsonValue]>([
  ['String', 'Greece', 'Greece'],
  ['String', '', ''],
  ['String', 5, '5'],
  ['String', new Double(5), '5.0'],
  ['String', 9007199254740993n, '9007199254740993'],
  ['String', true, 'True'],
  ['Numeric', 5, 5],
  ['Numeric', new Decimal(50n, 1), new Decimal(50n, 1)],
  ['Numeric', ' 5 ', 5],
  ['Numeric', '5.0', new Double(5)],
  ['Numeric', '+.5', 0.5],
  ['Numeric', '007', new Double(7)],
  ['Numeric', '9007199254740993', 9007199254740993n],
  ['Bool', false, false],
  ['Bool', 'TRUE', true],
  ['CustomObject', object, object],
  ['CustomObject', '{"a":1}', object],
  ['List', [1, 'b'], [1, 'b']],
  ['List', '[1,5.0]', [1, new Double(5)]],
  ['Datatable', [object, [1]], [object, [1]]],
  ['Datatable', '[{"a":1}]', [object]],
])('an input of the type %s takes what converts without loss (%#)', (type, value, expected) => {
  expect(convertInput({ name: 'X', type }, value)).toEqual(expected);
});

test.each<[FlowVariable['type'], JsonValue]>([
  ['String', object],
  ['String', ['a']],
  ['Numeric', 'twelve'],
  ['Numeric', '0x10'],
  ['Numeric', true],
  ['Bool', 1],
  ['Bool', 'yes'],
  ['CustomObject', '[1]'],
  ['CustomObject', '{"a":'],
  ['CustomObject', [object]],
  ['List', object],
  ['List', 'a, b'],
  ['Datatable', [1, 2]],
])('an input of the type %s refuses the rest (%#)', (type, value) => {
  expect(() => convertInput({ name: 'X', type }, value)).toThrow(
    expect.objectContaining({
      code: 'OpenApiOperationParameterTypeConversionFailed',
      status: 400,
      message: expect.stringContaining("'item/X'"),
    }),
  );
});

test('a refusal does not repeat the value, which may be secret', () => {
  expect(() => convertInput({ name: 'Pin', type: 'Numeric' }, 'swordfish')).toThrow(expect.not.stringContaining('swordfish'));
});
