import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const parameters = defineFunction({
  name: 'parameters',
  help: 'Gives the value of a parameter of the flow.',
  example: ["parameters('Site (tan_Site)')", '"https://contoso.com"'],
  parameters: [required('parameterName', text)],
  call: ([name], host) =>
    found(host.parameter(name), () => `The parameter '${name}' is not defined. Add it to the parameters of the flow.`),
});
