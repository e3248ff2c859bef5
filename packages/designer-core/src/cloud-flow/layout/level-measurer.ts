import { actionCard, type CardId } from '../flow/card-id.ts';
import type { IndexedAction, IndexedLevel } from '../flow/flow-index.ts';
import type { LayoutSizes } from './layout-sizes.ts';
import { levelTree, type TreeNode } from './level-tree.ts';

export interface MeasuredLevel {
  readonly level: IndexedLevel;
  readonly tree: MeasuredTree;
  readonly width: number;
  /** With the gap above the first card and the one below the last. */
  readonly height: number;
}

/** A card with all that stands below it. */
export interface MeasuredTree {
  readonly node: TreeNode;
  readonly card: MeasuredCard | undefined;
  readonly rows: readonly MeasuredRow[];
  readonly width: number;
  readonly height: number;
}

export interface MeasuredRow {
  readonly trees: readonly MeasuredTree[];
  readonly width: number;
  readonly height: number;
}

export interface MeasuredCard {
  readonly action: IndexedAction;
  /** Empty for plain cards and collapsed containers. */
  readonly levels: readonly MeasuredLevel[];
  readonly isContainer: boolean;
  readonly isCollapsed: boolean;
  readonly width: number;
  readonly height: number;
}

/** Tells how much room levels need. */
export class LevelMeasurer {
  readonly #sizes: LayoutSizes;
  readonly #collapsed: ReadonlySet<CardId>;

  constructor(sizes: LayoutSizes, collapsed: ReadonlySet<CardId>) {
    this.#sizes = sizes;
    this.#collapsed = collapsed;
  }

  level(level: IndexedLevel): MeasuredLevel {
    const tree = this.#tree(levelTree(level));
    return { level, tree, width: tree.width, height: tree.height + this.#sizes.rowGap };
  }

  /** Chains of cards are long, so the walk keeps its own list; containers inside containers are not. */
  #tree(start: TreeNode): MeasuredTree {
    const order: TreeNode[] = [start];
    for (const node of order) for (const row of node.rows) for (const below of row) order.push(below);
    const measured = new Map<TreeNode, MeasuredTree>();
    for (const node of order.toReversed()) measured.set(node, this.#measure(node, measured));
    return measured.get(start) ?? this.#measure(start, measured);
  }

  #measure(node: TreeNode, measured: ReadonlyMap<TreeNode, MeasuredTree>): MeasuredTree {
    const card = node.ordered === undefined ? undefined : this.#card(node.ordered.action);
    const rows = node.rows.filter((row) => row.length > 0).map((row) => this.#row(row, measured));
    const width = rows.reduce((most, row) => Math.max(most, row.width), card?.width ?? this.#sizes.cardWidth);
    const height = rows.reduce((sum, row) => sum + this.#sizes.rowGap + row.height, card?.height ?? 0);
    return { node, card, rows, width, height };
  }

  #row(nodes: readonly TreeNode[], measured: ReadonlyMap<TreeNode, MeasuredTree>): MeasuredRow {
    const trees = nodes.map((node) => measured.get(node)).filter((tree) => tree !== undefined);
    return { trees, width: this.#beside(trees), height: trees.reduce((most, { height }) => Math.max(most, height), 0) };
  }

  #card(action: IndexedAction): MeasuredCard {
    const { cardWidth, cardHeight, headHeight, padding } = this.#sizes;
    const isContainer = action.levels.length > 0;
    const isCollapsed = isContainer && this.#collapsed.has(actionCard(action.key));
    const shown = { action, isContainer, isCollapsed };
    if (!isContainer || isCollapsed) return { ...shown, levels: [], width: cardWidth, height: isContainer ? headHeight : cardHeight };
    const levels = action.levels.map((level) => this.level(level));
    const width = Math.max(cardWidth, this.#beside(levels)) + 2 * padding;
    const heads = levels.length > 1 ? headHeight : 0;
    return { ...shown, levels, width, height: headHeight + heads + tallest(levels) + padding };
  }

  #beside(boxes: readonly { readonly width: number }[]): number {
    return boxes.reduce((sum, { width }) => sum + width, Math.max(boxes.length - 1, 0) * this.#sizes.columnGap);
  }
}

export function tallest(levels: readonly MeasuredLevel[]): number {
  return Math.max(0, ...levels.map(({ height }) => height));
}
