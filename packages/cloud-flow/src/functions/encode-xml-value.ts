import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { escapeXml } from '../expression/values/xml-text.ts';

export const encodeXmlValue = defineFunction({
  name: 'encodeXmlValue',
  help: 'Escapes a text for the content of an XML element.',
  example: ["encodeXmlValue('a < b')", '"a &lt; b"'],
  parameters: [required('text', text)],
  call: ([value]) => escapeXml(value),
});
