import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readAbsoluteUri } from '../expression/values/absolute-uri.ts';

export const uriPathAndQuery = defineFunction({
  name: 'uriPathAndQuery',
  help: 'Gives the path and the query of an address.',
  example: ["uriPathAndQuery('https://contoso.com/a?b=c')", '"/a?b=c"'],
  parameters: [required('uri', text)],
  call: ([uri]) => readAbsoluteUri(uri, 'uriPathAndQuery').pathAndQuery,
});
