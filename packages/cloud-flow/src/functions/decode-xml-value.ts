import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { unescapeXml } from '../expression/values/xml-text.ts';

export const decodeXmlValue = defineFunction({
  name: 'decodeXmlValue',
  help: 'Turns the escapes of XML back into characters.',
  example: ["decodeXmlValue('a &lt; b')", '"a < b"'],
  parameters: [required('text', text)],
  call: ([value]) => unescapeXml(value),
});
