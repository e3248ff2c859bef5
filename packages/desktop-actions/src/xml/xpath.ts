import { ActionError, type DesktopValue, numeric } from '@tandem/desktop-engine';
import { type EditableXmlElement, type EditableXmlNode, runXPathFrom, type XmlBudget, type XPathNode } from '@tandem/xml';
import { documentAround, elementOf, withXmlFault } from './xml-documents.ts';
import { type XmlTarget, xmlNodeValue } from './xml-node.ts';

export const XPATH_ERROR = 'InvalidXPathError';
export const ELEMENT_ERROR = 'XmlElementNotFoundError';
/** Nodes that one expression may look at. */
const MOST_STEPS = 50_000_000;

/** What an expression finds: a node, with what it lies in, or a value. */
export type Found = { readonly target: XmlTarget; readonly parent: EditableXmlElement | undefined } | string | number | boolean;

/**
 * What an XPath expression finds, from a node on, in the order of the document.
 *
 * @throws ActionError `InvalidXPathError`
 */
export function findAll(start: XmlTarget, expression: string): readonly Found[] {
  const element = start.kind === 'attribute' ? start.owner : elementOf(start);
  if (element === undefined) return [];
  const from = start.kind === 'document' ? undefined : element;
  const document = start.kind === 'document' ? start : documentAround(element);
  const result = withXmlFault(XPATH_ERROR, () => runXPathFrom(document, expression, { budget: budget(), from }));
  if (typeof result !== 'object') return [result];
  return result.map(foundNode);
}

export function valueOfFound(found: Found): DesktopValue {
  if (typeof found === 'object') return xmlNodeValue(found.target, found.parent);
  return typeof found === 'number' ? (numeric(found) ?? String(found)) : found;
}

/**
 * The first element that an expression finds in a document or an element; without an expression that element itself.
 *
 * @throws ActionError `InvalidXPathError`, `XmlElementNotFoundError`
 */
export function findElementIn(target: XmlTarget, expression: string): EditableXmlElement {
  const element = expression.trim() === '' ? elementOf(target) : elementAmong(findAll(target, expression));
  if (element === undefined)
    throw new ActionError(ELEMENT_ERROR, `'${expression}' finds no element. Check the XPath query and the document.`);
  return element;
}

function elementAmong(found: readonly Found[]): EditableXmlElement | undefined {
  for (const item of found) {
    const element = typeof item === 'object' ? elementOf(item.target) : undefined;
    if (element !== undefined) return element;
  }
  return undefined;
}

/** The tree was made to be changed, and XPath gives its own nodes back. */
function foundNode({ kind, name, value, parent, source }: XPathNode): Found {
  const owner = parent?.source as EditableXmlElement | undefined;
  if (kind === 'attribute' && owner !== undefined) return { target: { kind, attribute: { name, value }, owner }, parent: owner };
  if (source === undefined) return { target: { kind: 'text', value }, parent: owner };
  return { target: source as EditableXmlNode, parent: owner };
}

function budget(): XmlBudget {
  let left = MOST_STEPS;
  const spend = (units: number): void => {
    left -= units;
    if (left < 0) throw new ActionError(XPATH_ERROR, 'The XPath query takes too long on this document. Write it with fewer "//".');
  };
  return { spend, checkTextLength: spend };
}
