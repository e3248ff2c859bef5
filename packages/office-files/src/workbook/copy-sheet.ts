import type { Cell } from './cell.ts';
import { MAX_COLUMN, MAX_ROW } from './cell-range.ts';
import { SHEET_ORDER } from './sheet-order.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

interface SheetOfBook {
  readonly workbook: Workbook;
  readonly worksheet: Worksheet;
}

/** Elements that mean the same in every workbook. */
const SHARED = ['sheetFormatPr', 'mergeCells', 'pageMargins', 'printOptions'];
/** Elements that name formats of their workbook, or cells of its other worksheets. */
const OWN = ['conditionalFormatting', 'dataValidations', 'autoFilter'];
const ALL = { firstRow: 1, firstColumn: 1, lastRow: MAX_ROW, lastColumn: MAX_COLUMN };

export function copySheet(from: SheetOfBook, to: SheetOfBook): void {
  const isSame = from.workbook === to.workbook;
  const styleOf = isSame ? (style: number): number => style : takenStyles(from.workbook, to.workbook);
  copyElements(from.worksheet, to.worksheet, isSame ? [...SHARED, ...OWN] : SHARED);
  copyColumns(from.worksheet, to.worksheet, styleOf);
  for (const row of from.worksheet.rows.rows) {
    const made = to.worksheet.rows.rowOrNew(row.number);
    made.tag = row.tag
      .replace(/^<[^\s/>]+/, `<${to.worksheet.rows.prefix}row`)
      .replace(/\sr="\d+"/, ` r="${row.number}"`)
      .replace(/\ss="(\d+)"/, (_, style: string) => ` s="${styleOf(Number(style))}"`);
  }
  for (const { row, cell } of from.worksheet.cells(ALL)) to.worksheet.rows.put(row, copied(cell, row, { from, to, styleOf }));
  to.worksheet.cellsChanged();
}

function takenStyles(from: Workbook, to: Workbook): (style: number) => number {
  const taken = new Map<number, number>();
  return (style) => {
    const made = taken.get(style) ?? to.styles.taken(from.styles, style);
    taken.set(style, made);
    return made;
  };
}

function copied(
  cell: Cell,
  row: number,
  { from, to, styleOf }: { readonly from: SheetOfBook; readonly to: SheetOfBook; readonly styleOf: (style: number) => number },
): Cell {
  const formula = from.worksheet.formulaOf(cell, row);
  const value = from.worksheet.valueOf(cell);
  const isText = value.kind === 'text' && formula === undefined;
  return {
    column: cell.column,
    style: styleOf(cell.style),
    type: isText ? 's' : value.kind === 'text' ? 'str' : cell.type,
    text: isText ? `${to.workbook.strings.indexOf(value.text)}` : value.kind === 'text' ? value.text : cell.text,
    formula: formula === undefined ? undefined : { tag: `<${to.worksheet.rows.prefix}f>`, text: formula },
    xml: '',
  };
}

function copyElements(from: Worksheet, to: Worksheet, names: readonly string[]): void {
  // Elements with another prefix would need their namespace.
  if (from.elements.prefix !== to.elements.prefix) return;
  for (const { name, xml } of from.elements.children) {
    if (!names.includes(name)) continue;
    if (name === 'conditionalFormatting') to.elements.children.splice(placeOf(to, name), 0, { name, xml });
    else to.elements.set(name, xml, SHEET_ORDER);
  }
}

function placeOf(sheet: Worksheet, name: string): number {
  const later = sheet.elements.children.findIndex((child) => SHEET_ORDER.indexOf(child.name) > SHEET_ORDER.indexOf(name));
  return later === -1 ? sheet.elements.children.length : later;
}

function copyColumns(from: Worksheet, to: Worksheet, styleOf: (style: number) => number): void {
  const columns = from.elements.get('cols');
  if (columns === undefined || from.elements.prefix !== to.elements.prefix) return;
  const written = columns.replace(/\sstyle="(\d+)"/g, (_, style: string) => ` style="${styleOf(Number(style))}"`);
  to.elements.set('cols', written, SHEET_ORDER);
}
