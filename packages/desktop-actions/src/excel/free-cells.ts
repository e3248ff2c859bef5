import { defineAction, parameters } from '@tandem/desktop-engine';
import { columnName, MAX_ROW } from '@tandem/office-files';
import { CELL_ERROR, columnOf } from './cell-arguments.ts';
import { CLOSED_ERROR, instance } from './open-workbook.ts';
import { filledPart } from './read-range.ts';

const { integer, text } = parameters;

export const FREE_CELL_ACTIONS = [
  defineAction({
    id: 'Excel.GetFirstFreeColumnRow',
    title: 'Get first free column/row from Excel worksheet',
    parameters: { Instance: instance() },
    outputs: ['FirstFreeColumn', 'FirstFreeRow'],
    errors: [CLOSED_ERROR],
    run: ({ Instance }) => {
      const used = Instance.sheet.usedRange();
      return { FirstFreeColumn: (used?.lastColumn ?? 0) + 1, FirstFreeRow: (used?.lastRow ?? 0) + 1 };
    },
  }),
  defineAction({
    id: 'Excel.GetFirstFreeRowOnColumn',
    title: 'Get first free row on column from Excel worksheet',
    parameters: { Instance: instance(), Column: text() },
    outputs: ['FirstFreeRowOnColumn'],
    errors: [CELL_ERROR, CLOSED_ERROR],
    run: ({ Instance, Column }) => {
      const column = columnOf(Column);
      const used = filledPart(Instance.sheet, { firstRow: 1, firstColumn: column, lastRow: MAX_ROW, lastColumn: column });
      return { FirstFreeRowOnColumn: (used?.lastRow ?? 0) + 1 };
    },
  }),
  defineAction({
    id: 'Excel.GetColumnName',
    title: 'Get column name on Excel worksheet',
    parameters: { CellColumnIndex: integer() },
    outputs: ['ColumnName'],
    errors: [CELL_ERROR],
    run: ({ CellColumnIndex }) => ({ ColumnName: columnName(columnOf(`${CellColumnIndex}`)) }),
  }),
];
