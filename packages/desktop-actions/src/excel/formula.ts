import { defineAction, parameters, toText } from '@tandem/desktop-engine';
import type { CellPlace, Worksheet } from '@tandem/office-files';
import { CELL_ERROR, NAME_ERROR, namedCells, placeOf } from './cell-arguments.ts';
import { desktopValueOf } from './cell-values.ts';
import { CLOSED_ERROR, instance } from './open-workbook.ts';

const { integer, text } = parameters;

/** What the formula bar shows: the formula, or the value of a cell without one. */
function formulaIn(sheet: Worksheet, { row, column }: CellPlace): { readonly CellFormula: string } {
  return { CellFormula: sheet.formula(row, column) ?? toText(desktopValueOf(sheet.value(row, column))) };
}

export const FORMULA_ACTIONS = [
  defineAction({
    id: 'Excel.ReadCellFormula.ReadFormulaFromCellCoordinates',
    title: 'Read formula from Excel',
    parameters: { Instance: instance(), Column: text(), Row: integer() },
    outputs: ['CellFormula'],
    errors: [CELL_ERROR, CLOSED_ERROR],
    run: ({ Instance, Column, Row }) => formulaIn(Instance.sheet, placeOf(Column, Row)),
  }),
  defineAction({
    id: 'Excel.ReadCellFormula.ReadFormulaFromNamedCell',
    title: 'Read formula from Excel',
    parameters: { Instance: instance(), CellName: text() },
    outputs: ['CellFormula'],
    errors: [NAME_ERROR, CLOSED_ERROR],
    run: ({ Instance, CellName }) => {
      Instance.checkOpen();
      const { worksheet, range } = namedCells(Instance, CellName);
      return formulaIn(worksheet, { row: range.firstRow, column: range.firstColumn });
    },
  }),
];
