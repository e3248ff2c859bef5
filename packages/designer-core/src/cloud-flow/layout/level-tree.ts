import type { IndexedAction, IndexedLevel } from '../flow/flow-index.ts';
import { type OrderedAction, orderLevel } from './level-order.ts';

/**
 * Where an action belongs in the drawing of its level: below the last action through which every way to it leads. One way makes it
 * the beginning of a branch, several make it a join, which stands below all branches that lead to it.
 */
export interface TreeNode {
  /** Undefined for the start of the level. */
  readonly ordered: OrderedAction | undefined;
  /** What stands below it: branches side by side in the first row; what waits for some of them in a later one. */
  readonly rows: readonly (readonly TreeNode[])[];
}

/** The start of a level with everything below it, in O(n log n) for n actions and entries of run-after. */
export function levelTree(level: IndexedLevel): TreeNode {
  const start = new DominatedNode(undefined, undefined);
  const nodes = new Map<IndexedAction, DominatedNode>();
  for (const ordered of orderLevel(level)) {
    const before = ordered.predecessors.map(({ action }) => nodes.get(action)).filter((node) => node !== undefined);
    const parent = before.length === 0 ? start : before.reduce((common, node) => common.commonWith(node));
    nodes.set(ordered.action, parent.put(new DominatedNode(ordered, parent), before));
  }
  return start;
}

/** A node of the tree of dominators. A jump leads up many nodes at once, so that those above are found in O(log n). */
class DominatedNode implements TreeNode {
  readonly ordered: OrderedAction | undefined;
  readonly rows: DominatedNode[][] = [];
  readonly #parent: DominatedNode;
  readonly #jump: DominatedNode;
  readonly #depth: number;
  #row = 0;

  constructor(ordered: OrderedAction | undefined, parent: DominatedNode | undefined) {
    this.ordered = ordered;
    this.#parent = parent ?? this;
    this.#depth = parent === undefined ? 0 : parent.#depth + 1;
    this.#jump = parent === undefined ? this : parent.#jumpOfChild();
  }

  /** Jumps grow with the depth, as the digits of a skew binary number. */
  #jumpOfChild(): DominatedNode {
    const jump = this.#jump;
    const isEven = this.#depth - jump.#depth === jump.#depth - jump.#jump.#depth;
    return isEven ? jump.#jump : this;
  }

  /** Puts a node below this one, in the first row that is below all that it waits for. */
  put(child: DominatedNode, before: readonly DominatedNode[]): DominatedNode {
    child.#row = before.reduce((row, node) => (node === this ? row : Math.max(row, node.#above(child.#depth).#row + 1)), 0);
    while (this.rows.length <= child.#row) this.rows.push([]);
    this.rows[child.#row]?.push(child);
    return child;
  }

  /** The last node above or at both. */
  commonWith(other: DominatedNode): DominatedNode {
    let left = this.#above(other.#depth);
    let right = other.#above(left.#depth);
    while (left !== right) {
      const canJump = left.#jump !== right.#jump;
      left = canJump ? left.#jump : left.#parent;
      right = canJump ? right.#jump : right.#parent;
    }
    return left;
  }

  /** The node at this depth or less on the way up. */
  #above(depth: number): DominatedNode {
    let node: DominatedNode = this;
    while (node.#depth > depth) node = node.#jump.#depth >= depth ? node.#jump : node.#parent;
    return node;
  }
}
