import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readAbsoluteUri } from '../expression/values/absolute-uri.ts';

export const uriPath = defineFunction({
  name: 'uriPath',
  help: 'Gives the path of an address.',
  example: ["uriPath('https://contoso.com/a?b=c')", '"/a"'],
  parameters: [required('uri', text)],
  call: ([uri]) => readAbsoluteUri(uri, 'uriPath').path,
});
