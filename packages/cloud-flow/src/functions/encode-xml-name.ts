import { encodeXmlLocalName } from '@tandem/xml';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const encodeXmlName = defineFunction({
  name: 'encodeXmlName',
  help: 'Makes the name of an XML element or attribute of a text: what cannot stand in one becomes _xHHHH_.',
  example: ["encodeXmlName('Order No')", '"Order_x0020_No"'],
  parameters: [required('text', text)],
  call: ([value]) => encodeXmlLocalName(value),
});
