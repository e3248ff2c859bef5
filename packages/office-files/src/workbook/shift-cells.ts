import { OfficeFileError } from '../package/office-file-error.ts';
import { relationshipsPart } from '../package/relationships.ts';
import { attributeOf, withAttribute } from '../package/xml-text.ts';
import type { Cell } from './cell.ts';
import { type CellRange, cellName, MAX_COLUMN, MAX_ROW } from './cell-range.ts';
import { type CellShift, shiftFormula, shiftRangeList } from './cell-shift.ts';
import { shiftColumns } from './column-formats.ts';
import { mapFormulas } from './map-formulas.ts';
import type { SheetRow } from './sheet-rows.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';
import { tablesOf } from './worksheet-table.ts';

/** Moves the cells of a worksheet, and everything that says where cells are. */
export function shiftCells(workbook: Workbook, sheet: Worksheet, shift: CellShift): void {
  checkRoom(sheet, shift);
  for (const other of workbook.worksheets) other.ownFormulas();
  moveCells(sheet, shift);
  sheet.rows.touch();
  moveArrays(sheet, shift);
  if (shift.count > 0 && shift.at > 1 && shift.band === undefined) takeFormats(sheet, shift);
  mapFormulas(workbook, ({ formula, sheet: own }) => shiftFormula(formula, shift, { moved: sheet.name, own: own?.name }));
  moveElements(sheet, shift);
  for (const table of tablesOf(workbook.package, sheet)) table.shift(shift);
  if (shift.band === undefined) {
    if (shift.axis === 'column') shiftColumns(sheet.elements, shift);
    moveDrawings(workbook, sheet, shift);
  }
  sheet.elementsChanged();
}

function moveCells(sheet: Worksheet, shift: CellShift): void {
  if (shift.axis === 'column') moveAlongRows(sheet, shift);
  else if (shift.band === undefined) moveRows(sheet, shift);
  else moveAlongColumns(sheet, shift, shift.band);
}

function checkRoom(sheet: Worksheet, { axis, count }: CellShift): void {
  const used = count > 0 ? sheet.usedRange() : undefined;
  const isOver = axis === 'row' ? (used?.lastRow ?? 0) + count > MAX_ROW : (used?.lastColumn ?? 0) + count > MAX_COLUMN;
  if (isOver) throw new OfficeFileError('not-possible', `A new ${axis} would push cells with a content over the edge of the worksheet.`);
}

/** New rows look like the one above them, new columns like the one to their left. */
function takeFormats(sheet: Worksheet, { axis, at, count }: CellShift): void {
  const before = axis === 'row' ? { firstRow: at - 1, firstColumn: 1, lastRow: at - 1, lastColumn: MAX_COLUMN } : wholeColumn(at - 1);
  for (const { row, column, cell } of [...sheet.cells(before)]) {
    if (cell.style === 0) continue;
    for (let i = 1; i <= count; i++) {
      const place = axis === 'row' ? { row: row + i, column } : { row, column: column + i };
      sheet.rows.put(place.row, { column: place.column, style: cell.style, type: 'n', text: '', formula: undefined, xml: '' });
    }
  }
}

const wholeColumn = (column: number): CellRange => ({ firstRow: 1, firstColumn: column, lastRow: MAX_ROW, lastColumn: column });

/** Where a row or column is after the shift; undefined when it went or fell over the edge. */
function movedPlace(place: number, { at, count, axis }: CellShift): number | undefined {
  if (place < at) return place;
  if (count < 0 && place < at - count) return undefined;
  const moved = place + count;
  return moved > (axis === 'row' ? MAX_ROW : MAX_COLUMN) ? undefined : moved;
}

function moveRows(sheet: Worksheet, shift: CellShift): void {
  const { rows } = sheet.rows;
  const kept: SheetRow[] = [];
  for (const row of rows) {
    const number = movedPlace(row.number, shift);
    if (number === undefined) continue;
    row.number = number;
    kept.push(row);
  }
  rows.length = 0;
  for (const row of kept) rows.push(row);
}

function moveAlongRows(sheet: Worksheet, shift: CellShift): void {
  for (const row of sheet.rows.rows) {
    if (shift.band !== undefined && (row.number < shift.band.first || row.number > shift.band.last)) continue;
    const cells = sheet.rows.edited(row);
    const kept = cells.flatMap((cell) => {
      const column = movedPlace(cell.column, shift);
      return column === undefined ? [] : [column === cell.column ? cell : { ...cell, column }];
    });
    row.cells = kept;
  }
}

function moveAlongColumns(sheet: Worksheet, shift: CellShift, band: NonNullable<CellShift['band']>): void {
  const moved: { readonly row: number; readonly cell: Cell }[] = [];
  for (const row of sheet.rows.rows) {
    if (row.number < shift.at) continue;
    const cells = sheet.rows.edited(row);
    const isMoved = ({ column }: Cell): boolean => column >= band.first && column <= band.last;
    for (const cell of cells.filter(isMoved)) {
      const number = movedPlace(row.number, shift);
      if (number !== undefined) moved.push({ row: number, cell });
    }
    row.cells = cells.filter((cell) => !isMoved(cell));
  }
  for (const { row, cell } of moved) sheet.rows.put(row, cell);
}

/** The formula of several cells at once says which they are. */
function moveArrays(sheet: Worksheet, shift: CellShift): void {
  for (const row of sheet.rows.rows) {
    if (typeof row.cells === 'string' && !row.cells.includes(' t="array"')) continue;
    for (const [i, cell] of sheet.rows.cells(row).entries()) {
      const ref = cell.formula === undefined ? undefined : attributeOf(cell.formula.tag, 'ref');
      if (cell.formula === undefined || ref === undefined) continue;
      const tag = withAttribute(cell.formula.tag, 'ref', shiftRangeList(ref, shift) || cellName(row.number, cell.column));
      sheet.rows.edited(row)[i] = {
        ...cell,
        type: cell.type === 'inlineStr' ? 'str' : cell.type,
        formula: { ...cell.formula, tag },
        xml: '',
      };
    }
  }
}

const MOVED_ELEMENTS = new Set([
  'mergeCells',
  'autoFilter',
  'sortState',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'protectedRanges',
  'ignoredErrors',
  'extLst',
]);
const GONE_LEAVES =
  /<((?:\w+:)?(?:mergeCell|hyperlink|protectedRange|ignoredError|sortCondition))\b[^>]*\s(?:ref|sqref)=""[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g;
const GONE_RULES = /<((?:\w+:)?(?:dataValidation|conditionalFormatting))\b[^>]*\ssqref=""[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g;

function moveElements(sheet: Worksheet, shift: CellShift): void {
  const { children } = sheet.elements;
  const kept = children.flatMap(({ name, xml }) => {
    if (!MOVED_ELEMENTS.has(name)) return [{ name, xml }];
    const moved = xml
      .replace(/\s(ref|sqref)="([^"]*)"/g, (_, attribute: string, list: string) => ` ${attribute}="${shiftRangeList(list, shift)}"`)
      .replace(/(<(?:\w+:)?sqref>)([^<]*)</g, (_, open: string, list: string) => `${open}${shiftRangeList(list, shift)}<`)
      .replace(GONE_LEAVES, '')
      .replace(GONE_RULES, '');
    return isGone(name, moved) ? [] : [{ name, xml: moved }];
  });
  children.splice(0, children.length, ...kept);
  // A merged cell that only one cell is left of is none any more.
  if (sheet.elements.get('mergeCells') !== undefined)
    sheet.merges = sheet.merges.filter(({ firstRow, lastRow, firstColumn, lastColumn }) => firstRow < lastRow || firstColumn < lastColumn);
}

function isGone(name: string, xml: string): boolean {
  if (xml === '') return true;
  if (name === 'autoFilter' || name === 'sortState') return attributeOf(xml, 'ref') === '';
  return (
    (name === 'hyperlinks' || name === 'dataValidations' || name === 'protectedRanges') &&
    !/<(?:\w+:)?(hyperlink|dataValidation|protectedRange)\b/.test(xml)
  );
}

/** Pictures, charts and comments stand at cells and go along with them. */
function moveDrawings(workbook: Workbook, sheet: Worksheet, shift: CellShift): void {
  const parts = workbook.package;
  if (!parts.has(relationshipsPart(sheet.part))) return;
  const relationships = parts.relationshipsOf(sheet.part);
  const tag = shift.axis === 'row' ? 'row' : 'col';
  for (const { target } of relationships.ofKind('drawing')) {
    const before = parts.text(target);
    const after = before?.replace(new RegExp(`(<(?:\\w+:)?${tag}>)(\\d+)(<)`, 'g'), (_, open: string, place: string, close: string) => {
      return `${open}${anchorPlace(Number(place) + 1, shift) - 1}${close}`;
    });
    if (after !== undefined && after !== before) parts.setText(target, after);
  }
  for (const { target } of relationships.ofKind('comments')) {
    const before = parts.text(target);
    const after = before?.replace(/<(?:\w+:)?comment\b[^>]*>/g, (comment) => {
      const moved = shiftRangeList(attributeOf(comment, 'ref') ?? '', shift);
      return moved === '' ? comment : withAttribute(comment, 'ref', moved);
    });
    if (after !== undefined && after !== before) parts.setText(target, after);
  }
}

function anchorPlace(place: number, shift: CellShift): number {
  return movedPlace(place, shift) ?? shift.at;
}
