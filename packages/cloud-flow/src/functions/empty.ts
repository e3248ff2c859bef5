import { JsonObject } from '@tandem/kernel';
import { defineFunction } from '../expression/function-definition.ts';
import { collectionOrNull } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const empty = defineFunction({
  name: 'empty',
  help: 'Tells whether a text, an array or an object holds nothing; null does.',
  example: ["empty('')", 'true'],
  parameters: [required('collection', collectionOrNull)],
  call: ([collection]) => {
    if (collection === null) return true;
    return (collection instanceof JsonObject ? collection.size : collection.length) === 0;
  },
});
