import { namespaceNodesOf, type XPathDocument, type XPathNode } from './xpath-node.ts';
import type { Axis, NodeTest } from './xpath-tree.ts';

/** Takes a node; true to see no more. */
export type Visit = (node: XPathNode) => boolean;

export const REVERSE_AXES: ReadonlySet<Axis> = new Set(['ancestor', 'ancestor-or-self', 'preceding', 'preceding-sibling']);

/** Goes along an axis from a node, in the direction of the axis. */
export function walkAxis(
  axis: Axis,
  from: XPathNode,
  { document, visit }: { readonly document: XPathDocument; readonly visit: Visit },
): void {
  switch (axis) {
    case 'self':
      visit(from);
      return;
    case 'child':
      from.children.some(visit);
      return;
    case 'attribute':
      from.attributes.some(visit);
      return;
    case 'namespace':
      if (from.kind === 'element') namespaceNodesOf(from).some(visit);
      return;
    case 'parent':
      if (from.parent !== undefined) visit(from.parent);
      return;
    case 'ancestor':
      walkUp(from.parent, visit);
      return;
    case 'ancestor-or-self':
      walkUp(from, visit);
      return;
    case 'descendant':
      walkRange(document, { start: from.rank === 0 ? from.index + 1 : from.last + 1, end: from.last }, visit);
      return;
    case 'descendant-or-self':
      if (!visit(from) && from.rank === 0) walkRange(document, { start: from.index + 1, end: from.last }, visit);
      return;
    case 'following':
      walkRange(document, { start: (from.rank === 0 ? from.last : from.index) + 1, end: document.nodes.length - 1 }, visit);
      return;
    case 'preceding':
      walkBack(document, from, visit);
      return;
    case 'following-sibling':
    case 'preceding-sibling':
      walkSiblings(from, axis === 'following-sibling' ? 1 : -1, visit);
      return;
  }
}

function walkUp(start: XPathNode | undefined, visit: Visit): void {
  for (let node = start; node !== undefined; node = node.parent) if (visit(node)) return;
}

function walkRange(document: XPathDocument, { start, end }: { readonly start: number; readonly end: number }, visit: Visit): void {
  for (let index = start; index <= end; index++) {
    const node = document.nodes[index];
    if (node === undefined || visit(node)) return;
  }
}

/** Ancestors do not precede. */
function walkBack(document: XPathDocument, from: XPathNode, visit: Visit): void {
  for (let index = from.index - 1; index > 0; index--) {
    const node = document.nodes[index];
    if (node === undefined || (node.last < from.index && visit(node))) return;
  }
}

function walkSiblings(from: XPathNode, direction: 1 | -1, visit: Visit): void {
  const siblings = from.rank === 0 ? (from.parent?.children ?? []) : [];
  for (let at = placeAmong(siblings, from) + direction; at >= 0 && at < siblings.length; at += direction) {
    const sibling = siblings[at];
    if (sibling === undefined || visit(sibling)) return;
  }
}

/** Siblings are ordered by their places in the document. */
function placeAmong(siblings: readonly XPathNode[], node: XPathNode): number {
  let [low, high] = [0, siblings.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((siblings[middle]?.index ?? 0) < node.index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a node of that axis is one that the step asks for. */
export function passesTest(node: XPathNode, test: NodeTest, axis: Axis): boolean {
  const principal = axis === 'attribute' ? 'attribute' : axis === 'namespace' ? 'namespace' : 'element';
  switch (test.kind) {
    case 'node':
      return true;
    case 'text':
    case 'comment':
      return node.kind === test.kind;
    case 'instruction':
      return node.kind === 'instruction' && (test.target === undefined || node.name.local === test.target);
    case 'any-name':
      return node.kind === principal;
    case 'name':
      return node.kind === principal && node.name.local === test.local && node.name.namespace === '';
  }
}
