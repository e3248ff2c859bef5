import { OfficeFileError } from '../package/office-file-error.ts';
import { XmlList } from '../package/xml-list.ts';
import { attributeOf, withAttribute } from '../package/xml-text.ts';
import type { Cell } from './cell.ts';
import { type CellRange, cellName, isInside, parseCellName, parseRange } from './cell-range.ts';
import { BLANK, type CellValue } from './cell-value.ts';
import { compareForSort } from './compare-values.ts';
import { movedFormula } from './formula-references.ts';
import { SHEET_ORDER } from './sheet-order.ts';
import type { Worksheet } from './worksheet.ts';

export interface SortKey {
  readonly column: number;
  readonly isDescending: boolean;
}

interface SortedRow {
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly keys: readonly CellValue[];
}

/**
 * Sorts the rows of a range by one or more of its columns, with formats, as Excel does: hidden rows stay where they are, and formulas
 * read as if they were copied to their new row.
 *
 * @throws OfficeFileError `not-possible` when cells of the range are merged, or one formula stands for several of them
 */
export function sortRows(sheet: Worksheet, range: CellRange, keys: readonly SortKey[]): void {
  checkSortable(sheet, range);
  sheet.ownFormulas();
  const before = visibleRows(sheet, range, keys);
  const after = before.toSorted((a, b) => compareRows(a, b, keys));
  const places = new Map(after.map((row, i) => [row.number, before[i]?.number ?? row.number]));
  for (const row of after) placeRow(sheet, range, { row, number: places.get(row.number) ?? row.number });
  moveHyperlinks(sheet, range, places);
  sheet.rows.touch();
  sheet.cellsChanged();
}

function compareRows(a: SortedRow, b: SortedRow, keys: readonly SortKey[]): number {
  for (const [i, { isDescending }] of keys.entries()) {
    const order = compareForSort(a.keys[i] ?? BLANK, b.keys[i] ?? BLANK, isDescending);
    if (order !== 0) return order;
  }
  return a.number - b.number;
}

function visibleRows(sheet: Worksheet, range: CellRange, keys: readonly SortKey[]): SortedRow[] {
  const cellsOf = new Map<number, Cell[]>();
  for (const { row, cell } of sheet.cells(range)) {
    const cells = cellsOf.get(row) ?? [];
    cells.push(cell);
    cellsOf.set(row, cells);
  }
  const last = Math.min(range.lastRow, sheet.rows.rows.at(-1)?.number ?? 0);
  const rows: SortedRow[] = [];
  for (let number = range.firstRow; number <= last; number++) {
    if (sheet.isRowHidden(number)) continue;
    const cells = cellsOf.get(number) ?? [];
    const valueIn = (column: number): CellValue => {
      const cell = cells.find((one) => one.column === column);
      return cell === undefined ? BLANK : sheet.valueOf(cell);
    };
    rows.push({ number, cells, keys: keys.map(({ column }) => valueIn(column)) });
  }
  return rows;
}

function placeRow(sheet: Worksheet, range: CellRange, { row, number }: { readonly row: SortedRow; readonly number: number }): void {
  if (row.number === number) return;
  if (row.cells.length === 0 && sheet.rows.row(number) === undefined) return;
  const target = sheet.rows.rowOrNew(number);
  const moved = row.cells.map((cell) => movedCell(cell, { from: row.number, to: number }));
  const others = sheet.rows.edited(target).filter((cell) => cell.column < range.firstColumn || cell.column > range.lastColumn);
  target.cells = [...others, ...moved].sort((a, b) => a.column - b.column);
}

function movedCell(cell: Cell, { from, to }: { readonly from: number; readonly to: number }): Cell {
  if (cell.formula === undefined) return cell;
  const { tag, text } = cell.formula;
  const moved = attributeOf(tag, 'ref') === undefined ? tag : withAttribute(tag, 'ref', cellName(to, cell.column));
  const type = cell.type === 'inlineStr' ? 'str' : cell.type;
  return { ...cell, type, formula: { tag: moved, text: movedFormula(text, to - from, 0) }, xml: '' };
}

function checkSortable(sheet: Worksheet, range: CellRange): void {
  const isTouched = ({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): boolean =>
    firstRow <= range.lastRow && lastRow >= range.firstRow && firstColumn <= range.lastColumn && lastColumn >= range.firstColumn;
  if (sheet.merges.some(isTouched))
    throw new OfficeFileError('not-possible', 'Cells of the range are merged, so it cannot be sorted. Unmerge them first.');
  for (const { cell } of sheet.cells(range)) {
    const array = parseRange(attributeOf(cell.formula?.tag ?? '', 'ref') ?? '');
    if (array === undefined || cell.formula?.tag.includes(' t="shared"') === true) continue;
    if (array.firstRow !== array.lastRow || array.firstColumn !== array.lastColumn)
      throw new OfficeFileError('not-possible', 'A formula of the range stands for several cells at once, so it cannot be sorted.');
  }
}

function moveHyperlinks(sheet: Worksheet, range: CellRange, places: ReadonlyMap<number, number>): void {
  const xml = sheet.elements.get('hyperlinks');
  if (xml === undefined) return;
  const links = new XmlList(xml);
  for (const [i, { name, xml: link }] of links.children.entries()) {
    const place = parseCellName(attributeOf(link, 'ref') ?? '');
    if (place === undefined || !isInside(place, range)) continue;
    const ref = cellName(places.get(place.row) ?? place.row, place.column);
    links.children[i] = { name, xml: withAttribute(link, 'ref', ref) };
  }
  sheet.elements.set('hyperlinks', links.toString(), SHEET_ORDER);
}
