import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readAbsoluteUri } from '../expression/values/absolute-uri.ts';

export const uriScheme = defineFunction({
  name: 'uriScheme',
  help: 'Gives the scheme of an address.',
  example: ["uriScheme('https://contoso.com/a')", '"https"'],
  parameters: [required('uri', text)],
  call: ([uri]) => readAbsoluteUri(uri, 'uriScheme').scheme,
});
