import { defineFunction } from '../expression/function-definition.ts';
import { something } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { base64OfText, contentOf } from '../expression/values/content.ts';
import { textOf } from '../expression/values/text-of.ts';

export const dataUri = defineFunction({
  name: 'dataUri',
  help: 'Makes a data URI of a value.',
  example: ["dataUri('hello')", '"data:text/plain;charset=utf-8;base64,aGVsbG8="'],
  parameters: [required('value', something)],
  isDeep: true,
  call: ([value]) => {
    const content = contentOf(value);
    if (content !== undefined) return `data:${content.contentType};base64,${content.content}`;
    const contentType = typeof value === 'string' ? 'text/plain' : 'application/json';
    return `data:${contentType};charset=utf-8;base64,${base64OfText(textOf(value))}`;
  },
});
