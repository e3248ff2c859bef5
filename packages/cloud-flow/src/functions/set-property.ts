import { defineFunction } from '../expression/function-definition.ts';
import { anything, object, text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const setProperty = defineFunction({
  name: 'setProperty',
  help: 'Gives a copy of an object with a property added or replaced.',
  example: ["setProperty(json('{\"a\":1}'), 'a', 2)", '{"a":2}'],
  parameters: [required('object', object), required('property', text), required('value', anything)],
  call: ([target, property, value]) => target.copy().setLast(target.findKey(property) ?? property, value),
});
