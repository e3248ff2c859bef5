import type { XPathConversions } from './xpath-conversions.ts';
import { NodeSet, numberOfText, type XPathValue } from './xpath-value.ts';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

type Scalar = number | string | boolean;

/** Compares as XPath 1.0 says: nodes are compared one by one, and one pair that fits is enough. */
export function compareXPath(convert: XPathConversions, operator: Comparison, [left, right]: readonly [XPathValue, XPathValue]): boolean {
  if (left instanceof NodeSet) {
    return right instanceof NodeSet
      ? compareSets(convert, operator, [left, right])
      : compareWithScalar(convert, operator, { set: left, scalar: right });
  }
  if (right instanceof NodeSet) return compareWithScalar(convert, MIRRORED[operator], { set: right, scalar: left });
  return compareScalars(convert, operator, [left, right]);
}

const MIRRORED: Readonly<Record<Comparison, Comparison>> = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function compareSets(convert: XPathConversions, operator: Comparison, [left, right]: readonly [NodeSet, NodeSet]): boolean {
  if (operator !== '=' && operator !== '!=') {
    const [one, other] = [left.extent(convert.textOfNode), right.extent(convert.textOfNode)];
    return operator.startsWith('<') ? isOrdered(operator, one.min, other.max) : isOrdered(operator, one.max, other.min);
  }
  const [texts, others] = [left.texts(convert.textOfNode), right.texts(convert.textOfNode)];
  if (texts.size === 0 || others.size === 0) return false;
  if (operator === '!=') return texts.size > 1 || others.size > 1 || [...texts][0] !== [...others][0];
  const [few, many] = texts.size < others.size ? [texts, others] : [others, texts];
  convert.budget.spend(few.size);
  for (const text of few) if (many.has(text)) return true;
  return false;
}

interface SetAndScalar {
  readonly set: NodeSet;
  readonly scalar: Scalar;
}

function compareWithScalar(convert: XPathConversions, operator: Comparison, { set, scalar }: SetAndScalar): boolean {
  if (typeof scalar === 'boolean') return compareScalars(convert, operator, [set.nodes.length > 0, scalar]);
  if (operator !== '=' && operator !== '!=') {
    const { min, max } = set.extent(convert.textOfNode);
    return isOrdered(operator, operator.startsWith('<') ? min : max, convert.number(scalar));
  }
  const texts = set.texts(convert.textOfNode);
  if (typeof scalar === 'string') return operator === '=' ? texts.has(scalar) : texts.size > 1 || (texts.size === 1 && !texts.has(scalar));
  convert.budget.spend(texts.size);
  for (const text of texts) if ((numberOfText(text) === scalar) === (operator === '=')) return true;
  return false;
}

function compareScalars(convert: XPathConversions, operator: Comparison, [left, right]: readonly [Scalar, Scalar]): boolean {
  if (operator !== '=' && operator !== '!=') return isOrdered(operator, convert.number(left), convert.number(right));
  return areEqual(convert, left, right) === (operator === '=');
}

function areEqual(convert: XPathConversions, left: Scalar, right: Scalar): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return convert.boolean(left) === convert.boolean(right);
  if (typeof left === 'number' || typeof right === 'number') return convert.number(left) === convert.number(right);
  return left === right;
}

function isOrdered(operator: Exclude<Comparison, '=' | '!='>, left: number, right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}
