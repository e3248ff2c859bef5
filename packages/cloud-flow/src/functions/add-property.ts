import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { anything, object, text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const addProperty = defineFunction({
  name: 'addProperty',
  help: 'Gives a copy of an object with one more property; one that is there already is an error.',
  example: ['addProperty(json(\'{"name":"Ada"}\'), \'age\', 36)', '{"name":"Ada","age":36}'],
  parameters: [required('object', object), required('property', text), required('value', anything)],
  call: ([target, property, value]) => {
    if (target.has(property))
      throw new ExpressionError(
        `The function 'addProperty' expects the property '${property}' to not exist in the object. Use 'setProperty' to replace it.`,
      );
    return target.copy().set(property, value);
  },
});
