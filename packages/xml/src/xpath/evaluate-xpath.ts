import type { XmlBudget } from '../xml-budget.ts';
import { callXPath } from './call-xpath.ts';
import { compareXPath } from './compare-xpath.ts';
import { XPathConversions } from './xpath-conversions.ts';
import { xpathFault } from './xpath-fault.ts';
import type { XPathDocument, XPathNode } from './xpath-node.ts';
import { stepFrom } from './xpath-step.ts';
import type { BinaryOperator, XPathBinary, XPathExpression, XPathFilter, XPathPath } from './xpath-tree.ts';
import { NodeSet, type XPathValue } from './xpath-value.ts';

/** Where in the document an expression is asked for. */
export interface XPathPlace {
  readonly node: XPathNode;
  readonly position: number;
  readonly size: number;
}

/**
 * Evaluates XPath 1.0 over one document. Every node that is looked at is charged to the budget, so that no expression can run long; what
 * is the same everywhere in the document is evaluated once.
 */
export class XPathEvaluator {
  readonly document: XPathDocument;
  readonly budget: XmlBudget;
  readonly convert: XPathConversions;
  readonly #constants = new Map<XPathExpression, XPathValue>();

  constructor(document: XPathDocument, budget: XmlBudget) {
    this.document = document;
    this.budget = budget;
    this.convert = new XPathConversions(document, budget);
  }

  evaluate(expression: XPathExpression, place: XPathPlace): XPathValue {
    if (expression.kind === 'literal') return expression.value;
    const known = expression.isConstant ? this.#constants.get(expression) : undefined;
    if (known !== undefined) return known;
    this.budget.spend(1);
    const value = this.#compute(expression, place);
    if (expression.isConstant) this.#constants.set(expression, value);
    return value;
  }

  nodesOf(expression: XPathExpression, place: XPathPlace, user: string): NodeSet {
    const value = this.evaluate(expression, place);
    if (value instanceof NodeSet) return value;
    throw xpathFault(`${user} takes nodes, but was given ${typeof value === 'number' ? 'a number' : `a ${typeof value}`}.`);
  }

  /** The candidates that pass a predicate; a number asks for the one at that position. */
  passing(candidates: readonly XPathNode[], predicate: XPathExpression): readonly XPathNode[] {
    const size = candidates.length;
    return candidates.filter((node, index) => {
      const value = this.evaluate(predicate, { node, position: index + 1, size });
      return typeof value === 'number' ? value === index + 1 : this.convert.boolean(value);
    });
  }

  #compute(expression: Exclude<XPathExpression, { readonly kind: 'literal' }>, place: XPathPlace): XPathValue {
    switch (expression.kind) {
      case 'call':
        return callXPath(this, expression, place);
      case 'negation':
        return -this.convert.number(this.evaluate(expression.operand, place));
      case 'binary':
        return this.#binary(expression, place);
      case 'path':
        return this.#path(expression, place);
      case 'filter':
        return this.#filter(expression, place);
    }
  }

  #path({ start, steps }: XPathPath, place: XPathPlace): NodeSet {
    let nodes = this.#startOf(start, place);
    for (const step of steps) nodes = stepFrom(this, nodes, step);
    return new NodeSet(nodes);
  }

  #startOf(start: XPathPath['start'], place: XPathPlace): readonly XPathNode[] {
    if (start === 'root') return [this.document.root];
    return start === 'context' ? [place.node] : this.nodesOf(start, place, "A '/'").nodes;
  }

  #filter({ expression, predicates }: XPathFilter, place: XPathPlace): NodeSet {
    let { nodes } = this.nodesOf(expression, place, "A '['");
    for (const predicate of predicates) nodes = this.passing(nodes, predicate);
    return new NodeSet(nodes);
  }

  #binary({ operator, left, right }: XPathBinary, place: XPathPlace): XPathValue {
    switch (operator) {
      case 'or':
        return this.convert.boolean(this.evaluate(left, place)) || this.convert.boolean(this.evaluate(right, place));
      case 'and':
        return this.convert.boolean(this.evaluate(left, place)) && this.convert.boolean(this.evaluate(right, place));
      case '|':
        return this.convert.united([...this.nodesOf(left, place, "A '|'").nodes, ...this.nodesOf(right, place, "A '|'").nodes]);
      case '=':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return compareXPath(this.convert, operator, [this.evaluate(left, place), this.evaluate(right, place)]);
      default:
        return calculate(operator, this.convert.number(this.evaluate(left, place)), this.convert.number(this.evaluate(right, place)));
    }
  }
}

function calculate(
  operator: Exclude<BinaryOperator, 'or' | 'and' | '|' | '=' | '!=' | '<' | '<=' | '>' | '>='>,
  left: number,
  right: number,
): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case 'div':
      return left / right;
    case 'mod':
      return left % right;
  }
}
