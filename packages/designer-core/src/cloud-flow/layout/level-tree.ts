import type { IndexedLevel } from '../flow/flow-index.ts';
import { type OrderedAction, orderLevel } from './level-order.ts';

/**
 * Where an action belongs in the drawing of its level: below the last action through which every way to it leads. One way makes it
 * the beginning of a branch, several make it a join, which stands below all branches that lead to it.
 */
export interface TreeNode {
  /** Undefined for the start of the level. */
  readonly ordered: OrderedAction | undefined;
  readonly branches: TreeNode[];
  /** Rows of joins below the branches; what waits for a join above it stands in a later row. */
  readonly joins: TreeNode[][];
  readonly parent: TreeNode | undefined;
  readonly depth: number;
}

/** The start of a level with everything below it; O(n) but for the climbing to common ancestors. */
export function levelTree(level: IndexedLevel): TreeNode {
  const start: TreeNode = { ordered: undefined, branches: [], joins: [], parent: undefined, depth: 0 };
  const nodes = new Map<unknown, TreeNode>();
  for (const ordered of orderLevel(level)) {
    const before = ordered.predecessors.map(({ action }) => nodes.get(action)).filter((node) => node !== undefined);
    const parent = before.length === 0 ? start : before.reduce(commonAncestor);
    const node: TreeNode = { ordered, branches: [], joins: [], parent, depth: parent.depth + 1 };
    nodes.set(ordered.action, node);
    if (before.length <= 1) parent.branches.push(node);
    else addJoin(parent, node, before);
  }
  return start;
}

function commonAncestor(left: TreeNode, right: TreeNode): TreeNode {
  let [a, b] = [left, right];
  while (a !== b) {
    if (a.depth >= b.depth) a = a.parent ?? a;
    else b = b.parent ?? b;
  }
  return a;
}

/** Two joins of the same branches stand beside each other, unless one waits for the other. */
function addJoin(parent: TreeNode, join: TreeNode, before: readonly TreeNode[]): void {
  const row = parent.joins.findLastIndex((joins) => joins.some((other) => before.some((node) => isBelow(node, other))));
  const wanted = row + 1;
  const joins = parent.joins[wanted];
  if (joins === undefined) parent.joins.push([join]);
  else joins.push(join);
}

function isBelow(node: TreeNode, ancestor: TreeNode): boolean {
  let at: TreeNode | undefined = node;
  while (at !== undefined && at.depth > ancestor.depth) at = at.parent;
  return at === ancestor;
}
