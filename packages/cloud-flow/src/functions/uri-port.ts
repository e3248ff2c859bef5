import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readAbsoluteUri } from '../expression/values/absolute-uri.ts';

export const uriPort = defineFunction({
  name: 'uriPort',
  help: 'Gives the port of an address.',
  example: ["uriPort('https://contoso.com/a')", '443'],
  parameters: [required('uri', text)],
  call: ([uri]) => readAbsoluteUri(uri, 'uriPort').port,
});
