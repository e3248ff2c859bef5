import type { XmlDocument, XmlNode } from './xml-node.ts';

const LINE_BREAK = '\r\n';

/**
 * A document with each element on a line of its own, as .NET's `XmlWriter` indents it: where text stands among the children, nothing is
 * added, because it would count as text.
 *
 * @param width blanks for each level
 */
export function indentXml({ children }: XmlDocument, width: number): XmlDocument {
  const lines = children.map((child) => indented(child, width, 1));
  return { kind: 'document', children: lines.flatMap((child, i) => (i === 0 ? [child] : [space(LINE_BREAK), child])) };
}

function indented(node: XmlNode, width: number, level: number): XmlNode {
  if (node.kind !== 'element' || node.children.length === 0 || node.children.some(isText)) return node;
  const lines = node.children.flatMap((child) => [lineStart(width, level), indented(child, width, level + 1)]);
  return { ...node, children: [...lines, lineStart(width, level - 1)] };
}

function isText({ kind }: XmlNode): boolean {
  return kind === 'text' || kind === 'cdata' || kind === 'space';
}

function lineStart(width: number, level: number): XmlNode {
  return space(LINE_BREAK + ' '.repeat(width * level));
}

function space(value: string): XmlNode {
  return { kind: 'space', value };
}
