import { type JsonValue, LIMITS, toDouble } from '@tandem/kernel';
import { ExpressionBudget } from '../../expression-budget.ts';
import { contentOfXml } from '../xml-content.ts';
import type { XmlDocument } from '../xml-node.ts';
import { XPathEvaluator } from './evaluate-xpath.ts';
import { parseXPath } from './parse-xpath.ts';
import { xpathFault } from './xpath-fault.ts';
import { type XPathNode, xpathDocumentOf } from './xpath-node.ts';
import { NodeSet } from './xpath-value.ts';

/** Base64 characters of printed nodes that cost one unit of the budget. */
const CHARACTERS_PER_UNIT = 8;

/**
 * The value of an XPath 1.0 expression: nodes as an array, of texts for text and attributes and of XML content for the others; numbers as
 * floats. Bounded by the budget, or one of its own when there is none.
 *
 * @throws TandemError `XPathInvalid`
 */
export function selectXPath(document: XmlDocument, expression: string, budget = new ExpressionBudget()): JsonValue {
  if (expression.length > LIMITS.expressionCharacters)
    throw xpathFault(`the expression has more than ${LIMITS.expressionCharacters} characters.`);
  const view = xpathDocumentOf(document);
  budget.spend(view.nodes.length);
  const evaluator = new XPathEvaluator(view, budget);
  const value = evaluator.evaluate(parseXPath(expression), { node: view.root, position: 1, size: 1 });
  if (typeof value === 'number') return toDouble(value);
  return value instanceof NodeSet ? value.nodes.map((node) => jsonOfNode(node, budget)) : value;
}

function jsonOfNode(node: XPathNode, budget: ExpressionBudget): JsonValue {
  budget.spend(1 + node.last - node.index);
  if (node.source === undefined) return node.value;
  const content = contentOfXml(node.source);
  budget.spend(String(content.get('$content')).length / CHARACTERS_PER_UNIT);
  return content;
}
