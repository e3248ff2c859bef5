import { type JsonValue, toDouble } from '@tandem/kernel';
import { runXPath, type XmlDocument, type XPathNode } from '@tandem/xml';
import { ExpressionBudget } from '../expression-budget.ts';
import { contentOfXml } from './xml-content.ts';

/** Base64 characters of printed nodes that cost one unit of the budget. */
const CHARACTERS_PER_UNIT = 8;

/**
 * The value of an XPath 1.0 expression: nodes as an array, of texts for text and attributes and of XML content for the others; numbers as
 * floats. Bounded by the budget, or one of its own when there is none.
 *
 * @throws TandemError `XPathInvalid`
 */
export function selectXPath(document: XmlDocument, expression: string, budget = new ExpressionBudget()): JsonValue {
  const value = runXPath(document, expression, budget);
  if (typeof value === 'number') return toDouble(value);
  return typeof value === 'object' ? value.map((node) => jsonOfNode(node, budget)) : value;
}

function jsonOfNode(node: XPathNode, budget: ExpressionBudget): JsonValue {
  budget.spend(1 + node.last - node.index);
  if (node.source === undefined) return node.value;
  const content = contentOfXml(node.source);
  budget.spend(String(content.get('$content')).length / CHARACTERS_PER_UNIT);
  return content;
}
