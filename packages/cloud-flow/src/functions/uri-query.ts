import { readAbsoluteUri } from '../expression/absolute-uri.ts';
import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const uriQuery = defineFunction({
  name: 'uriQuery',
  help: 'Gives the query of an address, with its question mark.',
  parameters: [required('uri', text)],
  call: ([uri]) => readAbsoluteUri(uri, 'uriQuery').query,
});
