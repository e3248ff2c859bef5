import { readAbsoluteUri } from '../expression/absolute-uri.ts';
import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const uriPathAndQuery = defineFunction({
  name: 'uriPathAndQuery',
  help: 'Gives the path and the query of an address.',
  parameters: [required('uri', text)],
  call: ([uri]) => readAbsoluteUri(uri, 'uriPathAndQuery').pathAndQuery,
});
