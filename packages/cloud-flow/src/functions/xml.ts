import { JsonObject } from '@tandem/kernel';
import { readXml, xmlOfJson } from '@tandem/xml';
import { defineFunction } from '../expression/function-definition.ts';
import { textOrObject } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { contentOf } from '../expression/values/content.ts';
import { asXmlContent, contentOfXml } from '../expression/xml/xml-content.ts';

export const xml = defineFunction({
  name: 'xml',
  help: 'Makes XML content of a text, of an object with one root property, or of other content.',
  example: ["string(xml('<a/>'))", '"<a />"'],
  parameters: [required('value', textOrObject)],
  isDeep: true,
  call: ([value], { budget }) => {
    if (!(value instanceof JsonObject)) return contentOfXml(readXml(value, budget));
    const content = contentOf(value);
    return content === undefined ? contentOfXml(xmlOfJson(value)) : asXmlContent(content);
  },
});
