import type { JsonObject, JsonValue } from '@tandem/kernel';
import { printXml, readXml, type XmlDocument, type XmlNode, xmlFault } from '@tandem/xml';
import type { ExpressionBudget } from '../expression-budget.ts';
import { decodeBase64 } from '../values/base64.ts';
import { decodeCharset } from '../values/charset.ts';
import { base64OfText, type Content, charsetOf, contentObject, contentOf } from '../values/content.ts';

const XML_TYPE = 'application/xml;charset=utf-8';

/** Content that says that it is XML; undefined for any other value. */
export function xmlContentOf(value: JsonValue): Content | undefined {
  const content = contentOf(value);
  return content !== undefined && isXmlType(content.contentType) ? content : undefined;
}

/** `application/xml`, `text/xml`, `application/soap+xml` */
export function isXmlType(contentType: string): boolean {
  const [type = ''] = contentType.split(';', 1);
  return /[/+]xml$/.test(type.trimEnd().toLowerCase());
}

export function contentOfXml(node: XmlDocument | XmlNode): JsonObject {
  return contentObject(XML_TYPE, base64OfText(printXml(node)));
}

/** Any content, from now on taken for XML; what is in it is looked at when it is used. */
export function asXmlContent({ content }: Content): JsonObject {
  return contentObject(XML_TYPE, content);
}

/** @throws TandemError `XmlInvalid` */
export function readXmlContent(content: Content, budget: ExpressionBudget | undefined): XmlDocument {
  budget?.spend(content.content.length / 8);
  const bytes = decodeBase64(content.content);
  if (bytes === undefined) throw xmlFault('the content is no Base64.');
  return readXml(textOfXml(bytes, content.contentType), budget);
}

/** By the byte order mark, else by the encoding that the document declares, else by the charset of the content, else UTF-8. */
function textOfXml(bytes: Uint8Array, contentType: string): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
  if (declared !== undefined && /^(?:utf-?16|utf-?32|ucs-?[24]|unicode)/i.test(declared)) throw unsupported(declared);
  const charset = declared ?? charsetOf(contentType) ?? 'utf-8';
  const text = decodeCharset(bytes, markedCharset(start) ?? charset);
  if (text === undefined) throw unsupported(charset);
  return text;
}

function markedCharset(start: string): string | undefined {
  if (start.startsWith('\u00ef\u00bb\u00bf')) return 'utf-8';
  if (start.startsWith('\u00ff\u00fe')) return 'utf-16le';
  return start.startsWith('\u00fe\u00ff') ? 'utf-16be' : undefined;
}

function unsupported(encoding: string): Error {
  return xmlFault(`'${encoding}' is not a supported encoding of these bytes; use utf-8.`);
}
