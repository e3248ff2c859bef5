import { type JsonValue, printJson, toDouble } from '@tandem/kernel';
import { NO_XML_BUDGET, readXml, runXPath } from '@tandem/xml';
import { DOMParser, type Node } from '@xmldom/xmldom';
import { select } from 'xpath';

/** What our evaluator gives: of nodes, how many there are. */
export function ours(xml: string, expression: string): string {
  const value = runXPath(readXml(xml, undefined), expression, NO_XML_BUDGET);
  if (typeof value === 'object') return `${value.length} nodes`;
  return printValue(typeof value === 'number' ? toDouble(value) : value);
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
