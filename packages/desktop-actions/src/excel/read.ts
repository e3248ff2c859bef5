import { type ActionContext, DataTable, type DesktopValue, defineAction, parameters, toText } from '@tandem/desktop-engine';
import type { CellRange, Worksheet } from '@tandem/office-files';
import { CELL_ERROR, NAME_ERROR, namedCells, placeOf, rangeOf } from './cell-arguments.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';
import { boundedRange, CONTENTS_MODES, type ContentsMode, filledPart, READ_ERROR, readRange, tableOf } from './read-range.ts';

const { boolean, choice, integer, text } = parameters;

const MODE = choice(CONTENTS_MODES, 'TypedValues');
/** Older designers asked whether to get the contents as text: True or False. */
const contents: typeof MODE = {
  ...MODE,
  convert: (value, assign) => {
    const written = toText(value).toLowerCase();
    if (written === 'true') return 'PlainText';
    return written === 'false' ? 'TypedValues' : MODE.convert(value, assign);
  },
};
const SHARED = { Instance: instance(), GetCellContentsMode: contents } as const;
const TABLE = { ...SHARED, FirstLineIsHeader: boolean(false) } as const;
const RENAMED = { ReadAsText: 'GetCellContentsMode' } as const;
const ERRORS = [READ_ERROR, CLOSED_ERROR];

interface TableRequest {
  readonly Instance: OpenWorkbook;
  readonly GetCellContentsMode: ContentsMode;
  readonly FirstLineIsHeader: boolean;
}

interface Place {
  readonly worksheet: Worksheet;
  /** Undefined: there is nothing to read. */
  readonly range: CellRange | undefined;
}

async function readTable(
  request: TableRequest,
  { worksheet, range }: Place,
  action: ActionContext,
): Promise<{ readonly RangeValue: DesktopValue }> {
  if (range === undefined) return { RangeValue: new DataTable() };
  const bounded = boundedRange(worksheet, range);
  const rows = await readRange(request.Instance, { worksheet, range: bounded, mode: request.GetCellContentsMode }, action);
  return { RangeValue: tableOf(rows, request.FirstLineIsHeader) };
}

export const READ_ACTIONS = [
  defineAction({
    id: 'Excel.ReadFromExcel.ReadCell',
    title: 'Read from Excel worksheet',
    parameters: { ...SHARED, StartColumn: text(), StartRow: integer() },
    renamed: RENAMED,
    outputs: ['CellValue'],
    errors: [...ERRORS, CELL_ERROR],
    run: async ({ Instance, GetCellContentsMode, StartColumn, StartRow }, action) => {
      const { row, column } = placeOf(StartColumn, StartRow);
      const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      const rows = await readRange(Instance, { worksheet: Instance.sheet, range, mode: GetCellContentsMode }, action);
      return { CellValue: rows[0]?.[0] ?? '' };
    },
  }),
  defineAction({
    id: 'Excel.ReadFromExcel.ReadCells',
    title: 'Read from Excel worksheet',
    parameters: { ...TABLE, StartColumn: text(), StartRow: integer(), EndColumn: text(), EndRow: integer() },
    renamed: RENAMED,
    outputs: ['RangeValue'],
    errors: [...ERRORS, CELL_ERROR],
    run: (request, action) => readTable(request, { worksheet: request.Instance.sheet, range: rangeOf(request) }, action),
  }),
  defineAction({
    id: 'Excel.ReadFromExcel.ReadAllCells',
    title: 'Read from Excel worksheet',
    parameters: TABLE,
    renamed: RENAMED,
    outputs: ['RangeValue'],
    errors: ERRORS,
    run: (request, action) => {
      const worksheet = request.Instance.sheet;
      return readTable(request, { worksheet, range: worksheet.usedRange() }, action);
    },
  }),
  defineAction({
    id: 'Excel.ReadFromExcel.Read',
    title: 'Read from Excel worksheet',
    parameters: TABLE,
    renamed: RENAMED,
    outputs: ['RangeValue'],
    errors: ERRORS,
    run: (request, action) => {
      const worksheet = request.Instance.sheet;
      return readTable(request, { worksheet, range: worksheet.selection.range }, action);
    },
  }),
  defineAction({
    id: 'Excel.ReadFromExcel.ReadNamedCell',
    title: 'Read from Excel worksheet',
    parameters: { ...SHARED, CellName: text(), TrimEmptyCells: boolean(false) },
    renamed: RENAMED,
    outputs: ['RangeValue'],
    errors: [...ERRORS, NAME_ERROR],
    run: (request, action) => {
      const { worksheet, range } = namedCells(request.Instance, request.CellName);
      const part = request.TrimEmptyCells ? filledPart(worksheet, range) : range;
      return readTable({ ...request, FirstLineIsHeader: false }, { worksheet, range: part }, action);
    },
  }),
];
