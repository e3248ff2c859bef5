import { decodeXmlName as decodeName } from '@tandem/xml';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const decodeXmlName = defineFunction({
  name: 'decodeXmlName',
  help: 'Turns the _xHHHH_ in the name of an XML element or attribute back into characters.',
  example: ["decodeXmlName('Order_x0020_No')", '"Order No"'],
  parameters: [required('text', text)],
  call: ([value]) => decodeName(value),
});
