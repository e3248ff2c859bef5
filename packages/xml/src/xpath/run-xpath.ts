import { LIMITS } from '@tandem/kernel';
import type { XmlBudget } from '../xml-budget.ts';
import type { XmlDocument, XmlNode } from '../xml-node.ts';
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
  return runXPathFrom(document, expression, { budget, from: undefined });
}

/** As {@link runXPath}, but paths that do not begin with a slash start from that node of the document. */
export function runXPathFrom(document: XmlDocument, expression: string, { budget, from }: XPathStart): XPathResult {
  if (expression.length > LIMITS.expressionCharacters)
    throw xpathFault(`the expression has more than ${LIMITS.expressionCharacters} characters.`);
  const view = xpathDocumentOf(document);
  budget.spend(view.nodes.length);
  const node = (from && view.nodes.find(({ source }) => source === from)) ?? view.root;
  const value = new XPathEvaluator(view, budget).evaluate(parseXPath(expression), { node, position: 1, size: 1 });
  return value instanceof NodeSet ? value.nodes : value;
}

export interface XPathStart {
  readonly budget: XmlBudget;
  /** Undefined: from the document. */
  readonly from: XmlNode | undefined;
}
