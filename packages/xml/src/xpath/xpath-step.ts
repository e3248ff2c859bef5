import type { XPathEvaluator } from './evaluate-xpath.ts';
import { passesTest, REVERSE_AXES, walkAxis } from './xpath-axes.ts';
import type { XPathNode } from './xpath-node.ts';
import type { Step } from './xpath-tree.ts';

/** The nodes that a step leads to, from nodes in document order to nodes in document order. */
export function stepFrom(evaluator: XPathEvaluator, from: readonly XPathNode[], step: Step): readonly XPathNode[] {
  if (step.predicates.length === 0 && (step.axis === 'descendant' || step.axis === 'descendant-or-self')) {
    return descendantsOf(evaluator, from, step);
  }
  const found: XPathNode[] = [];
  for (const node of from) for (const candidate of fromOne(evaluator, node, step)) found.push(candidate);
  return from.length === 1 && !REVERSE_AXES.has(step.axis) ? found : evaluator.convert.united(found).nodes;
}

/** Without predicates, what lies inside of a node that was seen already need not be seen again. */
function descendantsOf(evaluator: XPathEvaluator, from: readonly XPathNode[], step: Step): readonly XPathNode[] {
  const found: XPathNode[] = [];
  let covered = -1;
  for (const node of from) {
    if (node.rank === 0 && node.index <= covered) continue;
    for (const candidate of fromOne(evaluator, node, step)) found.push(candidate);
    if (node.rank === 0) covered = node.last;
  }
  return evaluator.convert.united(found).nodes;
}

function fromOne(evaluator: XPathEvaluator, from: XPathNode, { axis, test, predicates }: Step): readonly XPathNode[] {
  const { document, budget } = evaluator;
  const enough = wantedPosition(predicates[0]);
  let candidates: XPathNode[] = [];
  const visit = (node: XPathNode): boolean => {
    budget.spend(1);
    if (passesTest(node, test, axis)) candidates.push(node);
    return candidates.length >= enough;
  };
  walkAxis(axis, from, { document, visit });
  for (const predicate of predicates) candidates = [...evaluator.passing(candidates, predicate)];
  return candidates;
}

/** How many candidates a first predicate such as `[1]` needs to see. */
function wantedPosition(predicate: Step['predicates'][number] | undefined): number {
  if (predicate?.kind !== 'literal' || typeof predicate.value !== 'number') return Number.POSITIVE_INFINITY;
  return Math.max(1, predicate.value);
}
