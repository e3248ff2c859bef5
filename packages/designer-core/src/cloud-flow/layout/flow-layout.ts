import type { JsonObject } from '@tandem/kernel';
import type { Place } from '../edit/place.ts';
import { actionCard, type CardId, triggerCard } from '../flow/card-id.ts';
import { flowIndex, type IndexedAction, type IndexedLevel } from '../flow/flow-index.ts';
import type { LevelAddress } from '../flow/level-address.ts';
import { isOnlySuccess, type RunAfterStatuses } from '../flow/run-after-statuses.ts';
import { DEFAULT_SIZES, type LayoutSizes } from './layout-sizes.ts';
import { levelTree, type TreeNode } from './level-tree.ts';

/** A rectangle of the canvas, from its upper left corner. */
export interface LayoutBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type LayoutNode =
  | (LayoutBox & { readonly kind: 'card'; readonly card: CardId; readonly depth: number })
  /** The frame around what is in a container; its head is the card. */
  | (LayoutBox & { readonly kind: 'container'; readonly card: CardId; readonly depth: number; readonly isCollapsed: boolean })
  /** One branch of a container that has several: its head names it. */
  | (LayoutBox & { readonly kind: 'branch'; readonly level: LevelAddress; readonly depth: number });

/** Where a `+` stands that no edge carries: at the end of a level, after its last actions, and in an empty one. */
export interface LayoutAdd {
  readonly id: string;
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly place: Place;
}

/** A line from the lower edge of one card, or of the head of a level, to the upper edge of another. */
export interface LayoutEdge {
  readonly id: string;
  /** Undefined for the trigger's or the container's own line to the first actions. */
  readonly from: CardId | undefined;
  readonly to: CardId;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly statuses: RunAfterStatuses;
  /** True when the action runs after anything else than success alone. */
  readonly isUnusual: boolean;
  /** Where the `+` of the edge puts an action. */
  readonly place: Place;
}

export interface FlowLayout {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly adds: readonly LayoutAdd[];
  readonly width: number;
  readonly height: number;
}

export interface LayoutOptions {
  readonly sizes?: LayoutSizes;
  /** Containers whose content is hidden. */
  readonly collapsed?: ReadonlySet<CardId>;
}

/** Lays a flow out from top to bottom. The same definition gives the same picture; nothing that it holds is left out. */
export function layoutFlow(definition: JsonObject, { sizes = DEFAULT_SIZES, collapsed = new Set() }: LayoutOptions = {}): FlowLayout {
  const measurer = new Measurer(sizes, collapsed);
  const index = flowIndex(definition);
  const body = measurer.level(index.root);
  const triggers = index.triggers.length;
  const triggersWidth = triggers * sizes.cardWidth + Math.max(triggers - 1, 0) * sizes.columnGap;
  const width = Math.max(body.width, triggersWidth, sizes.cardWidth);
  const placer = new Placer(sizes);
  for (const [at, trigger] of index.triggers.entries()) {
    const x = (width - triggersWidth) / 2 + at * (sizes.cardWidth + sizes.columnGap);
    placer.nodes.push({
      kind: 'card',
      card: triggerCard(trigger.name),
      x,
      y: 0,
      width: sizes.cardWidth,
      height: sizes.cardHeight,
      depth: 0,
    });
  }
  const top = triggers === 0 ? 0 : sizes.cardHeight;
  placer.level(body, { x: (width - body.width) / 2, y: top, depth: 0 });
  return { nodes: placer.nodes, edges: placer.edges, adds: placer.adds, width, height: top + body.height };
}

// ---------------------------------------------------------------- measuring

interface MeasuredLevel {
  readonly level: IndexedLevel;
  readonly tree: MeasuredTree;
  readonly width: number;
  /** With the gap above the first card and the one below the last. */
  readonly height: number;
}

interface MeasuredTree {
  readonly node: TreeNode;
  readonly card: MeasuredCard | undefined;
  readonly rows: readonly MeasuredRow[];
  readonly width: number;
  readonly height: number;
}

interface MeasuredRow {
  readonly trees: readonly MeasuredTree[];
  readonly width: number;
  readonly height: number;
}

interface MeasuredCard {
  readonly action: IndexedAction;
  readonly levels: readonly MeasuredLevel[];
  readonly isContainer: boolean;
  readonly isCollapsed: boolean;
  readonly width: number;
  readonly height: number;
}

class Measurer {
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

  /** Chains of cards are long, so the walk keeps its own stack; branches inside branches are not. */
  #tree(start: TreeNode): MeasuredTree {
    const order: TreeNode[] = [start];
    for (let at = 0; at < order.length; at++) {
      const node = order[at];
      if (node !== undefined) order.push(...node.branches, ...node.joins.flat());
    }
    const measured = new Map<TreeNode, MeasuredTree>();
    for (const node of order.toReversed()) measured.set(node, this.#measure(node, measured));
    return measured.get(start) ?? this.#measure(start, measured);
  }

  #measure(node: TreeNode, measured: ReadonlyMap<TreeNode, MeasuredTree>): MeasuredTree {
    const card = node.ordered === undefined ? undefined : this.#card(node.ordered.action);
    const rows = [node.branches, ...node.joins].filter((row) => row.length > 0).map((row) => this.#row(row, measured));
    const width = Math.max(card?.width ?? this.#sizes.cardWidth, ...rows.map((row) => row.width));
    const height = (card?.height ?? 0) + rows.reduce((sum, row) => sum + this.#sizes.rowGap + row.height, 0);
    return { node, card, rows, width, height };
  }

  #row(nodes: readonly TreeNode[], measured: ReadonlyMap<TreeNode, MeasuredTree>): MeasuredRow {
    const trees = nodes.map((node) => measured.get(node)).filter((tree) => tree !== undefined);
    return { trees, width: this.#beside(trees), height: Math.max(0, ...trees.map(({ height }) => height)) };
  }

  #card(action: IndexedAction): MeasuredCard {
    const { cardWidth, cardHeight, headHeight, padding } = this.#sizes;
    const isContainer = action.levels.length > 0;
    const isCollapsed = isContainer && this.#collapsed.has(actionCard(action.key));
    if (!isContainer || isCollapsed) {
      return { action, levels: [], isContainer, isCollapsed, width: cardWidth, height: isContainer ? headHeight : cardHeight };
    }
    const levels = action.levels.map((level) => this.level(level));
    const heads = levels.length > 1 ? headHeight : 0;
    return {
      action,
      levels,
      isContainer,
      isCollapsed,
      width: Math.max(cardWidth, this.#beside(levels)) + 2 * padding,
      height: headHeight + heads + Math.max(...levels.map(({ height }) => height)) + padding,
    };
  }

  #beside(boxes: readonly { readonly width: number }[]): number {
    return boxes.reduce((sum, { width }) => sum + width, 0) + Math.max(boxes.length - 1, 0) * this.#sizes.columnGap;
  }
}

// ---------------------------------------------------------------- placing

interface At {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** The middle of the upper and the lower edge of a card. */
interface Anchors {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

class Placer {
  readonly nodes: LayoutNode[] = [];
  readonly edges: LayoutEdge[] = [];
  readonly adds: LayoutAdd[] = [];
  readonly #sizes: LayoutSizes;

  constructor(sizes: LayoutSizes) {
    this.#sizes = sizes;
  }

  /** Puts a level with its start at the middle of the upper edge. */
  level({ level, tree, width, height }: MeasuredLevel, at: At): void {
    const anchors = new Map<IndexedAction, Anchors>();
    const start: Anchors = { x: at.x + width / 2, top: at.y, bottom: at.y };
    this.#trees(tree, at, anchors);
    const leaves = new Set(level.actions);
    for (const { node } of flattened(tree)) {
      if (node.ordered === undefined) continue;
      const { action, predecessors } = node.ordered;
      for (const predecessor of predecessors) leaves.delete(predecessor.action);
      this.#edgesTo(level, { action, predecessors }, { anchors, start });
    }
    this.#addsOf(level, leaves, { anchors, start: { x: start.x, y: at.y + height - this.#sizes.rowGap / 2 } });
  }

  #trees(tree: MeasuredTree, at: At, anchors: Map<IndexedAction, Anchors>): void {
    const waiting: { readonly tree: MeasuredTree; readonly at: At }[] = [{ tree, at }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { card, rows, width } = next.tree;
      const { x, depth } = next.at;
      let { y } = next.at;
      if (card !== undefined) {
        anchors.set(card.action, this.#card(card, { x: x + (width - card.width) / 2, y, depth }));
        y += card.height;
      }
      for (const row of rows) {
        y += this.#sizes.rowGap;
        let left = x + (width - row.width) / 2;
        for (const below of row.trees) {
          waiting.push({ tree: below, at: { x: left, y, depth } });
          left += below.width + this.#sizes.columnGap;
        }
        y += row.height;
      }
    }
  }

  #card(measured: MeasuredCard, at: At): Anchors {
    const { action, width, height, isContainer, isCollapsed, levels } = measured;
    const card = actionCard(action.key);
    const box = { x: at.x, y: at.y, width, height, depth: at.depth };
    this.nodes.push(isContainer ? { kind: 'container', card, isCollapsed, ...box } : { kind: 'card', card, ...box });
    if (levels.length > 0) this.#inside(measured, at);
    return { x: at.x + width / 2, top: at.y, bottom: at.y + height };
  }

  #inside({ levels, width }: MeasuredCard, at: At): void {
    const { headHeight, columnGap, padding } = this.#sizes;
    const inner = levels.reduce((sum, level) => sum + level.width, 0) + (levels.length - 1) * columnGap;
    const height = Math.max(...levels.map((level) => level.height));
    let x = at.x + (width - inner) / 2;
    const y = at.y + headHeight;
    for (const level of levels) {
      const depth = at.depth + 1;
      if (levels.length > 1) {
        const box = { x: x - padding / 4, y, width: level.width + padding / 2, height: headHeight + height };
        this.nodes.push({ kind: 'branch', level: level.level.address, depth, ...box });
      }
      this.level(level, { x, y: y + (levels.length > 1 ? headHeight : 0), depth });
      x += level.width + columnGap;
    }
  }

  #edgesTo(
    level: IndexedLevel,
    to: { readonly action: IndexedAction; readonly predecessors: readonly Edge[] },
    { anchors, start }: EdgeAnchors,
  ): void {
    const target = anchors.get(to.action);
    if (target === undefined) return;
    const toCard = actionCard(to.action.key);
    const line = { to: toCard, toX: target.x, toY: target.top };
    if (to.predecessors.length === 0) {
      const place: Place = { kind: 'before', level: level.address, action: to.action.name };
      this.edges.push({
        id: `start>${toCard}`,
        from: undefined,
        fromX: start.x,
        fromY: start.bottom,
        ...line,
        statuses: [],
        isUnusual: false,
        place,
      });
      return;
    }
    for (const { action, statuses } of to.predecessors) {
      const source = anchors.get(action);
      if (source === undefined) continue;
      const from = actionCard(action.key);
      const place: Place = { kind: 'between', level: level.address, from: action.name, to: to.action.name };
      const isUnusual = !isOnlySuccess(statuses);
      this.edges.push({ id: `${from}>${toCard}`, from, fromX: source.x, fromY: source.bottom, ...line, statuses, isUnusual, place });
    }
  }

  /** One `+` at the end of each way through the level, or one in the middle of an empty one. */
  #addsOf(level: IndexedLevel, leaves: ReadonlySet<IndexedAction>, { anchors, start }: AddAnchors): void {
    const { owner = '', branch } = level.address;
    if (level.actions.length === 0) {
      this.adds.push({ id: `add>${owner}>${branch}`, x: start.x, y: start.y, place: { kind: 'last', level: level.address } });
    }
    for (const leaf of leaves) {
      const anchor = anchors.get(leaf);
      if (anchor === undefined) continue;
      const place: Place = { kind: 'after', level: level.address, action: leaf.name };
      this.adds.push({ id: `add>${leaf.key}`, x: anchor.x, y: anchor.bottom + this.#sizes.rowGap / 2, place });
    }
  }
}

type Edge = { readonly action: IndexedAction; readonly statuses: RunAfterStatuses };

interface EdgeAnchors {
  readonly anchors: ReadonlyMap<IndexedAction, Anchors>;
  readonly start: Anchors;
}

interface AddAnchors {
  readonly anchors: ReadonlyMap<IndexedAction, Anchors>;
  readonly start: { readonly x: number; readonly y: number };
}

function flattened(tree: MeasuredTree): readonly MeasuredTree[] {
  const all: MeasuredTree[] = [tree];
  for (let at = 0; at < all.length; at++) all.push(...(all[at]?.rows.flatMap((row) => row.trees) ?? []));
  return all;
}
