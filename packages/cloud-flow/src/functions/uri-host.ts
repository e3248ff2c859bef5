import { readAbsoluteUri } from '../expression/absolute-uri.ts';
import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const uriHost = defineFunction({
  name: 'uriHost',
  help: 'Gives the host of an address.',
  parameters: [required('uri', text)],
  call: ([uri]) => readAbsoluteUri(uri, 'uriHost').host,
});
