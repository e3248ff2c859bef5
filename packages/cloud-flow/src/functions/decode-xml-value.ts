import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';
import { unescapeXml } from '../expression/xml-text.ts';

export const decodeXmlValue = defineFunction({
  name: 'decodeXmlValue',
  help: 'Turns the escapes of XML back into characters.',
  parameters: [required('text', text)],
  call: ([value]) => unescapeXml(value),
});
