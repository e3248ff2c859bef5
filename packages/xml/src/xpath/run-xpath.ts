import { LIMITS } from '@tandem/kernel';
import type { XmlBudget } from '../xml-budget.ts';
import type { XmlDocument } from '../xml-node.ts';
import { XPathEvaluator } from './evaluate-xpath.ts';
import { parseXPath } from './parse-xpath.ts';
import { xpathFault } from './xpath-fault.ts';
import { type XPathNode, xpathDocumentOf } from './xpath-node.ts';
import { NodeSet } from './xpath-value.ts';

/** What an XPath expression gives; nodes stand in document order, each once. */
export type XPathResult = string | number | boolean | readonly XPathNode[];

/**
 * The value of an XPath 1.0 expression over a document, within the budget. Prefixes have no meaning: only names without a namespace are found
 * by name.
 *
 * @throws TandemError `XPathInvalid`
 */
export function runXPath(document: XmlDocument, expression: string, budget: XmlBudget): XPathResult {
  if (expression.length > LIMITS.expressionCharacters)
    throw xpathFault(`the expression has more than ${LIMITS.expressionCharacters} characters.`);
  const view = xpathDocumentOf(document);
  budget.spend(view.nodes.length);
  const value = new XPathEvaluator(view, budget).evaluate(parseXPath(expression), { node: view.root, position: 1, size: 1 });
  return value instanceof NodeSet ? value.nodes : value;
}
