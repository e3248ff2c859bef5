import { OfficeFileError } from '../package/office-file-error.ts';
import { attributeOf, withAttribute } from '../package/xml-text.ts';
import { type Cell, hasContent, parseCells, printCell } from './cell.ts';
import type { CellRange } from './cell-range.ts';

/** A row. Its cells stay the text of the file until one of them changes. */
export interface SheetRow {
  number: number;
  /** The start tag, with height and format of the row. */
  tag: string;
  cells: string | Cell[];
  /** The number that the text of the cells says. */
  textNumber: number;
}

/** The rows of a worksheet that have anything to say, in their order. */
export class SheetRows {
  readonly prefix: string;
  readonly rows: SheetRow[];
  #parsed: { readonly row: SheetRow; readonly cells: readonly Cell[] } | undefined;
  #used: { readonly range: CellRange | undefined } | undefined;

  constructor(sheetData: string, prefix: string) {
    this.prefix = prefix;
    this.rows = parseRows(sheetData, prefix);
  }

  cells(row: SheetRow): readonly Cell[] {
    if (typeof row.cells !== 'string') return row.cells;
    if (this.#parsed?.row !== row) this.#parsed = { row, cells: parseCells(row.cells, this.prefix) };
    return this.#parsed.cells;
  }

  cell(row: number, column: number): Cell | undefined {
    const found = this.row(row);
    if (found === undefined) return undefined;
    const cells = this.cells(found);
    const guess = cells[column - 1];
    return guess?.column === column
      ? guess
      : cells[placeOf(cells, column, columnOfCell)]?.column === column
        ? cells[placeOf(cells, column, columnOfCell)]
        : undefined;
  }

  row(number: number): SheetRow | undefined {
    const guess = this.rows[number - 1];
    if (guess?.number === number) return guess;
    const found = this.rows[placeOf(this.rows, number, numberOfRow)];
    return found?.number === number ? found : undefined;
  }

  /** Where the first row stands whose number is at least that. */
  indexFrom(number: number): number {
    return placeOf(this.rows, number, numberOfRow);
  }

  rowOrNew(number: number): SheetRow {
    const known = this.row(number);
    if (known !== undefined) return known;
    const row: SheetRow = { number, tag: `<${this.prefix}row r="${number}">`, cells: [], textNumber: number };
    const at = this.indexFrom(number);
    if (at === this.rows.length) this.rows.push(row);
    else this.rows.splice(at, 0, row);
    return row;
  }

  /** The cells of a row to change; the row is printed anew. */
  edited(row: SheetRow): Cell[] {
    this.#used = undefined;
    if (typeof row.cells !== 'string') return row.cells;
    const cells = [...this.cells(row)];
    row.cells = cells;
    this.#parsed = undefined;
    return cells;
  }

  put(row: number, cell: Cell): void {
    const cells = this.edited(this.rowOrNew(row));
    const at = (cells.at(-1)?.column ?? 0) < cell.column ? cells.length : placeOf(cells, cell.column, columnOfCell);
    cells.splice(at, cells[at]?.column === cell.column ? 1 : 0, cell);
  }

  /** Forgets what was worked out; to be called when rows were moved. */
  touch(): void {
    this.#parsed = undefined;
    this.#used = undefined;
  }

  /** The smallest range that holds all cells with a content; undefined when there is none. */
  usedRange(): CellRange | undefined {
    this.#used ??= { range: usedRange(this.rows, (row) => this.#edges(row)) };
    return this.#used.range;
  }

  /** The first and the last cell of a row with a content. A long row of the file is not read whole for it where that is possible. */
  #edges(row: SheetRow): RowEdges {
    if (typeof row.cells === 'string') {
      const open = `<${this.prefix}c `;
      const second = row.cells.indexOf(open, open.length);
      const [first] = second === -1 ? [] : parseCells(row.cells.slice(0, second), this.prefix);
      const [last] = second === -1 ? [] : parseCells(row.cells.slice(row.cells.lastIndexOf(open)), this.prefix);
      const isSure = first !== undefined && last !== undefined && first.column < last.column && hasContent(first) && hasContent(last);
      if (isSure) return { first, last };
    }
    const cells = this.cells(row);
    return { first: cells.find(hasContent), last: cells.findLast(hasContent) };
  }

  toString(): string {
    return this.rows.map((row) => printRow(row, this.prefix)).join('');
  }
}

const columnOfCell = (cell: Cell): number => cell.column;
const numberOfRow = (row: SheetRow): number => row.number;

/** The place of the first item whose number is at least that. */
function placeOf<T>(items: readonly T[], number: number, numberOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && numberOf(item) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function parseRows(xml: string, prefix: string): SheetRow[] {
  const rows: SheetRow[] = [];
  const open = `<${prefix}row`;
  const close = `</${prefix}row>`;
  let last = 0;
  for (let start = xml.indexOf(open); start !== -1; ) {
    const tagEnd = xml.indexOf('>', start) + 1;
    const isEmpty = xml.charCodeAt(tagEnd - 2) === 0x2f;
    const end = isEmpty ? tagEnd : xml.indexOf(close, tagEnd);
    if (tagEnd === 0 || end === -1) throw new OfficeFileError('damaged', 'The file is damaged: a row of a worksheet has no end.');
    const tag = isEmpty ? `${xml.slice(start, tagEnd - 2)}>` : xml.slice(start, tagEnd);
    const number = Number(attributeOf(tag, 'r') ?? last + 1);
    rows.push({ number, tag, cells: isEmpty ? '' : xml.slice(tagEnd, end), textNumber: number });
    last = number;
    start = xml.indexOf(open, end);
  }
  return rows.every((row, i) => i === 0 || (rows[i - 1]?.number ?? 0) < row.number) ? rows : rows.sort((a, b) => a.number - b.number);
}

function printRow(row: SheetRow, prefix: string): string {
  const { number, tag, cells } = row;
  if (typeof cells === 'string' && number === row.textNumber)
    return cells === '' ? `${tag.slice(0, -1)}/>` : `${tag}${cells}</${prefix}row>`;
  // The spans are a hint that a change makes wrong.
  const start = withAttribute(withAttribute(tag, 'spans', undefined), 'r', `${number}`);
  const all = typeof cells === 'string' ? parseCells(cells, prefix) : cells;
  if (all.length === 0) return `${start.slice(0, -1)}/>`;
  return `${start}${all.map((cell) => printCell(cell, number, prefix)).join('')}</${prefix}row>`;
}

interface RowEdges {
  readonly first: Cell | undefined;
  readonly last: Cell | undefined;
}

function usedRange(rows: readonly SheetRow[], edgesOf: (row: SheetRow) => RowEdges): CellRange | undefined {
  let range: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number } | undefined;
  for (const row of rows) {
    const { first, last } = edgesOf(row);
    if (first === undefined || last === undefined) continue;
    range ??= { firstRow: row.number, firstColumn: first.column, lastRow: row.number, lastColumn: last.column };
    range.lastRow = row.number;
    range.firstColumn = Math.min(range.firstColumn, first.column);
    range.lastColumn = Math.max(range.lastColumn, last.column);
  }
  return range;
}
