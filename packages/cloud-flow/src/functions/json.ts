import { JsonObject, parseLenientJson } from '@tandem/kernel';
import { jsonOfXml } from '@tandem/xml';
import { ExpressionError } from '../expression/expression-error.ts';
import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { jsonSource } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { textOfContent } from '../expression/values/content.ts';
import { isXmlType, readXmlContent } from '../expression/xml/xml-content.ts';

/** Every few characters of JSON text may be a value. */
const CHARACTERS_PER_UNIT = 8;

export const json = defineFunction({
  name: 'json',
  help: 'Reads a JSON text or turns XML content into JSON; null becomes an empty object.',
  example: ["json('{\"a\":1}')['a']", '1'],
  parameters: [required('value', jsonSource)],
  call: ([value], { budget }) => {
    if (value === null) return new JsonObject();
    if (typeof value !== 'string' && isXmlType(value.contentType)) return jsonOfXml(readXmlContent(value, budget));
    const source = typeof value === 'string' ? value : found(textOfContent(value), () => "The content given to 'json' is no Base64.");
    if (/^\s*<\w/.test(source))
      throw new ExpressionError(
        "The function 'json' expects JSON text, but the text given is XML. Make XML content of it with 'xml' first.",
      );
    budget?.spend(source.length / CHARACTERS_PER_UNIT);
    return parseLenientJson(source);
  },
});
