import { isJsonArray, type JsonValue, printJson } from '@tandem/kernel';
import { DOMParser, type Node } from '@xmldom/xmldom';
import { select } from 'xpath';
import { readXml } from '../../../src/expression/xml/read-xml.ts';
import { selectXPath } from '../../../src/expression/xml/xpath/select-xpath.ts';

/** What our evaluator gives: of nodes, how many there are. */
export function ours(xml: string, expression: string): string {
  const value = selectXPath(readXml(xml, undefined), expression);
  return isJsonArray(value) ? `${value.length} nodes` : printValue(value);
}

function printValue(value: JsonValue): string {
  return typeof value === 'string' ? value : printJson(value).replace(/\.0$/, '').replaceAll('"', '');
}

/** What the libraries give for the same. */
export function theirs(xml: string, expression: string): string {
  const document: Node = new DOMParser().parseFromString(xml, 'text/xml');
  // Its types are those of browsers; it takes any document with their members.
  const value = select(expression, document as unknown as Parameters<typeof select>[1]);
  return Array.isArray(value) ? `${new Set(value).size} nodes` : String(value);
}
