import { NEW_LINE } from '@tandem/desktop-engine';
import type { PageTable } from './page-table.ts';
import { type Fragment, linesOf, wordsOf } from './page-text.ts';
import type { Ruling } from './ruling-lines.ts';

/** Lines that are closer than this are one. */
const NEAR = 3;

/** The tables whose cells are drawn: lines that cross each other make the cells, and texts belong where their middle is. */
export function ruledTables(rulings: readonly Ruling[], fragments: readonly Fragment[]): readonly PageTable[] {
  return connected(rulings)
    .map((lines) => new Grid(lines))
    .filter(({ columns, rows }) => columns >= 2 && rows >= 1)
    .map((grid) => grid.table(fragments.flatMap(wordsOf)))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
}

/** Lines grouped by whether one can go from one to the other along lines. */
function connected(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const groups: Ruling[][] = [];
  for (const line of rulings) {
    const touching = groups.filter((group) => group.some((other) => isTouching(line, other)));
    const joined = [line, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups;
}

function isTouching(a: Ruling, b: Ruling): boolean {
  const isWithin = (at: number, { from, to }: Ruling): boolean => at >= from - NEAR && at <= to + NEAR;
  if (a.direction !== b.direction) return isWithin(a.at, b) && isWithin(b.at, a);
  return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
}

class Grid {
  readonly #across: readonly Ruling[];
  readonly #down: readonly Ruling[];
  readonly #xs: readonly number[];
  readonly #ys: readonly number[];

  constructor(lines: readonly Ruling[]) {
    this.#across = lines.filter(({ direction }) => direction === 'across');
    this.#down = lines.filter(({ direction }) => direction === 'down');
    const isTable = this.#across.length > 0 && this.#down.length > 0;
    this.#xs = isTable ? places(this.#down, this.#across) : [];
    this.#ys = isTable ? places(this.#across, this.#down) : [];
  }

  get columns(): number {
    return this.#xs.length - 1;
  }

  get rows(): number {
    return this.#ys.length - 1;
  }

  table(words: readonly Fragment[]): PageTable {
    const cells = new Map<string, Fragment[]>();
    for (const word of words) {
      const key = this.#cellOf(word);
      if (key === undefined) continue;
      const known = cells.get(key) ?? [];
      known.push(word);
      cells.set(key, known);
    }
    const rows = Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => textOf(cells.get(`${row},${column}`) ?? [])),
    );
    return { rows, top: this.#ys[0] ?? 0, bottom: this.#ys.at(-1) ?? 0, edges: this.#xs };
  }

  /** The first of the cells that are joined where the middle of a text is. */
  #cellOf({ left, right, baseline, size }: Fragment): string | undefined {
    let column = gapAt(this.#xs, (left + right) / 2);
    let row = gapAt(this.#ys, baseline - size * 0.35);
    if (column === undefined || row === undefined) return undefined;
    while (column > 0 && !isDrawn(this.#down, this.#xs[column], middle(this.#ys, row))) column--;
    while (row > 0 && !isDrawn(this.#across, this.#ys[row], middle(this.#xs, column))) row--;
    return `${row},${column}`;
  }
}

/** Where lines stand, and where the ones that cross them end beyond them. */
function places(lines: readonly Ruling[], crossing: readonly Ruling[]): readonly number[] {
  const all = [...lines.map(({ at }) => at), ...crossing.flatMap(({ from, to }) => [from, to])].sort((a, b) => a - b);
  const inner = lines.map(({ at }) => at);
  const [first, last] = [Math.min(...inner), Math.max(...inner)];
  const distinct: number[] = [];
  for (const at of all) {
    const isPlace = inner.includes(at) || at === all[0] || at === all.at(-1) ? at <= last + NEAR || at >= first - NEAR : false;
    if (isPlace && at - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) distinct.push(at);
  }
  return distinct;
}

function gapAt(edges: readonly number[], place: number): number | undefined {
  const index = edges.findIndex((edge, i) => place >= edge && place < (edges[i + 1] ?? Number.NEGATIVE_INFINITY));
  return index === -1 ? undefined : index;
}

function middle(edges: readonly number[], index: number): number {
  return ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
}

function isDrawn(lines: readonly Ruling[], at: number | undefined, place: number): boolean {
  return at !== undefined && lines.some((line) => Math.abs(line.at - at) <= NEAR && place >= line.from && place <= line.to);
}

function textOf(words: readonly Fragment[]): string {
  return linesOf(words)
    .map(({ fragments }) => joined(fragments))
    .join(NEW_LINE);
}

function joined(words: readonly Fragment[]): string {
  let text = '';
  words.forEach((word, i) => {
    const before = words[i - 1];
    text += `${before === undefined || word.left - before.right <= word.size * 0.1 ? '' : ' '}${word.text}`;
  });
  return text;
}
