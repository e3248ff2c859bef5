import { defineFunction } from '../expression/function-definition.ts';
import { object, text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const removeProperty = defineFunction({
  name: 'removeProperty',
  help: 'Gives a copy of an object without a property.',
  example: ['removeProperty(json(\'{"a":1,"b":2}\'), \'a\')', '{"b":2}'],
  parameters: [required('object', object), required('property', text)],
  call: ([target, property]) => {
    const copy = target.copy();
    const key = target.findKey(property);
    if (key !== undefined) copy.delete(key);
    return copy;
  },
});
