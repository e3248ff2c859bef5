import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readAbsoluteUri } from '../expression/values/absolute-uri.ts';

export const uriQuery = defineFunction({
  name: 'uriQuery',
  help: 'Gives the query of an address, with its question mark.',
  example: ["uriQuery('https://contoso.com/a?b=c')", '"?b=c"'],
  parameters: [required('uri', text)],
  call: ([uri]) => readAbsoluteUri(uri, 'uriQuery').query,
});
