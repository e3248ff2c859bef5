import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readAbsoluteUri } from '../expression/values/absolute-uri.ts';

export const uriHost = defineFunction({
  name: 'uriHost',
  help: 'Gives the host of an address.',
  example: ["uriHost('https://contoso.com:8080/a?b=c')", '"contoso.com"'],
  parameters: [required('uri', text)],
  call: ([uri]) => readAbsoluteUri(uri, 'uriHost').host,
});
