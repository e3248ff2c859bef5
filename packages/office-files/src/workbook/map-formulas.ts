import { escapeXml, unescapeXml } from '../package/xml-text.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

/** A formula, and the worksheet that it stands in; undefined for names of the workbook and for charts. */
export interface PlacedFormula {
  readonly formula: string;
  readonly sheet: Worksheet | undefined;
}

export type FormulaMap = (placed: PlacedFormula) => string;

/** Puts all formulas of a workbook through `map`: of cells, names, conditional formats, validations and charts. */
export function mapFormulas(workbook: Workbook, map: FormulaMap): void {
  for (const sheet of workbook.worksheets) {
    mapCells(sheet, map);
    mapElements(sheet, map);
  }
  workbook.names.map((formula, index) => map({ formula, sheet: index === undefined ? undefined : workbook.sheetAt(index) }));
  mapCharts(workbook, map);
}

function mapCells(sheet: Worksheet, map: FormulaMap): void {
  const mark = `<${sheet.rows.prefix}f`;
  for (const row of sheet.rows.rows) {
    if (typeof row.cells === 'string' ? !row.cells.includes(mark) : !row.cells.some(({ formula }) => formula !== undefined)) continue;
    for (const [i, cell] of sheet.rows.cells(row).entries()) {
      if (cell.formula === undefined || cell.formula.text === '') continue;
      const text = map({ formula: cell.formula.text, sheet });
      if (text === cell.formula.text) continue;
      // A shared formula is written at one cell for many; each of them needs its own before it can change.
      sheet.ownFormulas();
      sheet.rows.edited(row)[i] = inlineAsValue(sheet, row.number, cell.column, map) ?? cell;
      sheet.elementsChanged();
    }
  }
}

function inlineAsValue(sheet: Worksheet, row: number, column: number, map: FormulaMap) {
  const cell = sheet.rows.cell(row, column);
  if (cell?.formula === undefined) return cell;
  const type = cell.type === 'inlineStr' ? 'str' : cell.type;
  return { ...cell, type, xml: '', formula: { ...cell.formula, text: map({ formula: cell.formula.text, sheet }) } };
}

const FORMULA_ELEMENTS = /(<(?:\w+:)?(?:formula[12]?|f)>)([^<]*)(<\/)/g;

function mapElements(sheet: Worksheet, map: FormulaMap): void {
  const { children } = sheet.elements;
  for (const [i, { name, xml }] of children.entries()) {
    if (name !== 'conditionalFormatting' && name !== 'dataValidations' && name !== 'extLst') continue;
    const mapped = mapText(xml, (formula) => map({ formula, sheet }));
    if (mapped === xml) continue;
    children[i] = { name, xml: mapped };
    sheet.elementsChanged();
  }
}

function mapCharts(workbook: Workbook, map: FormulaMap): void {
  for (const name of workbook.package.names) {
    if (!/\/charts\/chart[^/]*\.xml$/i.test(name)) continue;
    const text = workbook.package.text(name) ?? '';
    const mapped = mapText(text, (formula) => map({ formula, sheet: undefined }));
    if (mapped !== text) workbook.package.setText(name, mapped);
  }
}

function mapText(xml: string, map: (formula: string) => string): string {
  return xml.replace(FORMULA_ELEMENTS, (whole, open: string, formula: string, close: string) => {
    const before = unescapeXml(formula);
    const after = map(before);
    return after === before ? whole : `${open}${escapeXml(after)}${close}`;
  });
}
