import { defineFunction } from '../expression/function-definition.ts';
import { text, xmlContent } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { selectXPath } from '../expression/xml/select-xpath.ts';
import { readXmlContent } from '../expression/xml/xml-content.ts';

export const xpath = defineFunction({
  name: 'xpath',
  help: 'Gives what an XPath 1.0 expression finds in XML content: an array of nodes, or a number, text or boolean.',
  example: ["xpath(xml('<a><b>1</b><b>2</b></a>'), 'sum(/a/b)')", '3.0'],
  parameters: [required('xml', xmlContent), required('xpath', text)],
  call: ([content, expression], { budget }) => selectXPath(readXmlContent(content, budget), expression, budget),
});
