import type { Place } from '../edit/place.ts';
import { actionCard, type CardId } from '../flow/card-id.ts';
import type { IndexedAction } from '../flow/flow-index.ts';
import { ROOT_LEVEL } from '../flow/level-address.ts';
import type { LayoutAdd, LayoutEdge, LayoutNode } from './flow-layout.ts';
import type { LayoutSizes } from './layout-sizes.ts';
import { type Anchors, addsOf, edgesOf } from './level-edges.ts';
import { type MeasuredCard, type MeasuredLevel, type MeasuredTree, tallest } from './level-measurer.ts';

interface At {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** Puts measured levels on the canvas. */
export class LevelPlacer {
  readonly nodes: LayoutNode[] = [];
  readonly edges: LayoutEdge[] = [];
  readonly adds: LayoutAdd[] = [];
  readonly #sizes: LayoutSizes;

  constructor(sizes: LayoutSizes) {
    this.#sizes = sizes;
  }

  trigger(card: CardId, x: number): void {
    const { cardWidth: width, cardHeight: height } = this.#sizes;
    this.nodes.push({ kind: 'card', card, x, y: 0, width, height, depth: 0, place: { kind: 'first', level: ROOT_LEVEL } });
  }

  /** Puts a level with its start at the middle of the upper edge. */
  level({ level, tree, width, height }: MeasuredLevel, at: At): void {
    const x = at.x + width / 2;
    const start: Anchors = { x, top: at.y, bottom: at.y };
    const placed = { level, ordered: orderedOf(tree), start, anchors: this.#trees(tree, at) };
    for (const edge of edgesOf(placed)) this.edges.push(edge);
    const middleOfGap = this.#sizes.rowGap / 2;
    for (const add of addsOf(placed, { gap: middleOfGap, emptyY: at.y + height - middleOfGap })) this.adds.push(add);
  }

  #trees(start: MeasuredTree, at: At): ReadonlyMap<IndexedAction, Anchors> {
    const anchors = new Map<IndexedAction, Anchors>();
    const waiting = [{ tree: start, at }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { tree, at: corner } = next;
      const { card, width } = tree;
      if (card !== undefined) anchors.set(card.action, this.#card(card, { ...corner, x: corner.x + (width - card.width) / 2 }));
      waiting.push(...this.#rowsOf(tree, corner));
    }
    return anchors;
  }

  /** Where the trees below a card stand. */
  #rowsOf({ card, rows, width }: MeasuredTree, { x, y, depth }: At): { tree: MeasuredTree; at: At }[] {
    let top = y + (card?.height ?? 0);
    return rows.flatMap((row) => {
      top += this.#sizes.rowGap;
      const rowTop = top;
      top += row.height;
      let left = x + (width - row.width) / 2;
      return row.trees.map((tree) => {
        const at = { x: left, y: rowTop, depth };
        left += tree.width + this.#sizes.columnGap;
        return { tree, at };
      });
    });
  }

  #card(measured: MeasuredCard, at: At): Anchors {
    const { action, width, height, isContainer, isCollapsed, levels } = measured;
    const card = actionCard(action.key);
    const box = { x: at.x, y: at.y, width, height, depth: at.depth };
    const [first] = action.levels;
    const after: Place = { kind: 'after', level: action.level.address, action: action.name };
    const place: Place = first === undefined ? after : { kind: 'last', level: first.address };
    this.nodes.push(isContainer ? { kind: 'container', card, isCollapsed, place, ...box } : { kind: 'card', card, place, ...box });
    if (levels.length > 0) this.#inside(measured, at);
    return { x: at.x + width / 2, top: at.y, bottom: at.y + height };
  }

  #inside({ levels, width }: MeasuredCard, at: At): void {
    const { headHeight, columnGap } = this.#sizes;
    const inner = levels.reduce((sum, level) => sum + level.width, (levels.length - 1) * columnGap);
    const hasFrames = levels.length > 1;
    let x = at.x + (width - inner) / 2;
    for (const level of levels) {
      const corner = { x, y: at.y + headHeight, depth: at.depth + 1 };
      if (hasFrames) this.#frame(level, corner, headHeight + tallest(levels));
      this.level(level, hasFrames ? { ...corner, y: corner.y + headHeight } : corner);
      x += level.width + columnGap;
    }
  }

  #frame({ level, width }: MeasuredLevel, { x, y, depth }: At, height: number): void {
    const { padding } = this.#sizes;
    this.nodes.push({ kind: 'branch', level: level.address, depth, x: x - padding / 4, y, width: width + padding / 2, height });
  }
}

function orderedOf(tree: MeasuredTree): MeasuredTree['node']['ordered'][] {
  const all: MeasuredTree[] = [tree];
  for (const { rows } of all) for (const { trees } of rows) for (const below of trees) all.push(below);
  return all.map(({ node }) => node.ordered);
}
