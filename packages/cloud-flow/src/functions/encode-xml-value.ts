import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';
import { escapeXml } from '../expression/xml-text.ts';

export const encodeXmlValue = defineFunction({
  name: 'encodeXmlValue',
  help: 'Escapes a text for the content of an XML element.',
  parameters: [required('text', text)],
  call: ([value]) => escapeXml(value),
});
