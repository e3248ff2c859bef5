import { type ActionContext, ActionError, DataTable, defineAction, parameters, toText } from '@tandem/desktop-engine';
import { type Cell, type CellPlace, matchesWildcards, type Worksheet, wildcardPattern } from '@tandem/office-files';
import { officeWork } from '../office/office-work.ts';
import { calculated } from './calculated.ts';
import { desktopValueOf } from './cell-values.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';

const { boolean, choice, text } = parameters;

const FIND_ERROR = 'FindAndReplaceError';
const ERRORS = [FIND_ERROR, CLOSED_ERROR];
const TITLE = 'Find and replace cells in Excel worksheet';
const FIND = {
  Instance: instance(),
  TextToFind: text(),
  MatchCase: boolean(false),
  MatchEntireCellContents: boolean(false),
  SearchBy: choice(['Rows', 'Columns'], 'Rows'),
} as const;
const REPLACE = { ...FIND, TextToReplaceWith: text() } as const;
const PLACE_OUTPUTS = ['FoundColumnIndex', 'FoundRowIndex'] as const;

interface FindRequest {
  readonly Instance: OpenWorkbook;
  readonly TextToFind: string;
  readonly MatchCase: boolean;
  readonly MatchEntireCellContents: boolean;
  readonly SearchBy: 'Rows' | 'Columns';
}

interface ReplaceRequest extends FindRequest {
  readonly TextToReplaceWith: string;
}

type TextsOf = (sheet: Worksheet, cell: Cell, row: number) => readonly string[];

/** The value of a cell, and how it is shown. */
const shownTexts: TextsOf = (sheet, cell) => [sheet.displayOf(cell), toText(desktopValueOf(sheet.valueOf(cell)))];

/** What stands in the formula bar, where texts are replaced. */
const editedTexts: TextsOf = (sheet, cell, row) => {
  const formula = sheet.formulaOf(cell, row);
  if (formula !== undefined) return [`=${formula}`];
  const value = sheet.valueOf(cell);
  return [value.kind === 'date' ? sheet.displayOf(cell) : toText(desktopValueOf(value))];
};

function patternOf({ TextToFind, MatchCase, MatchEntireCellContents }: FindRequest): RegExp {
  if (TextToFind === '')
    throw new ActionError(FIND_ERROR, "The text to find is empty. To find empty cells use 'Get empty cell(s) from Excel worksheet'.");
  return wildcardPattern(TextToFind, { isWhole: MatchEntireCellContents, isCaseSensitive: MatchCase });
}

function findCells({ Instance: { sheet }, SearchBy }: FindRequest, pattern: RegExp, textsOf: TextsOf): CellPlace[] {
  const range = sheet.usedRange();
  if (range === undefined) return [];
  const found: CellPlace[] = [];
  for (const { row, column, cell } of sheet.cells(range)) {
    if (cell.text === '' && cell.formula === undefined) continue;
    if (textsOf(sheet, cell, row).some((shown) => matchesWildcards(shown, pattern))) found.push({ row, column });
  }
  return SearchBy === 'Rows' ? found : found.sort((a, b) => a.column - b.column || a.row - b.row);
}

async function find(request: FindRequest, action: ActionContext): Promise<CellPlace[]> {
  const { Instance } = request;
  const pattern = patternOf(request);
  const { sheet: worksheet } = Instance;
  const range = worksheet.usedRange();
  if (range !== undefined) await calculated(Instance, { worksheet, range }, { action, errorId: FIND_ERROR });
  return findCells(request, pattern, shownTexts);
}

function replace(request: ReplaceRequest, most: number): CellPlace[] {
  const { sheet } = request.Instance;
  const pattern = patternOf(request);
  const found = findCells(request, pattern, editedTexts).slice(0, most);
  officeWork(FIND_ERROR, () => {
    for (const { row, column } of found) {
      const cell = sheet.rows.cell(row, column);
      const [before = ''] = cell === undefined ? [] : editedTexts(sheet, cell, row);
      sheet.type(
        row,
        column,
        before.replace(pattern, () => request.TextToReplaceWith),
      );
    }
  });
  return found;
}

function tableOf(places: readonly CellPlace[]): { readonly Cells: DataTable } {
  return {
    Cells: new DataTable(
      ['Column', 'Row'],
      places.map(({ row, column }) => [column, row]),
    ),
  };
}

/** Zeros when there is none. */
function firstOf([place]: readonly CellPlace[]) {
  return { FoundColumnIndex: place?.column ?? 0, FoundRowIndex: place?.row ?? 0 };
}

export const FIND_ACTIONS = [
  defineAction({
    id: 'Excel.FindAndReplace.FindSingle',
    title: TITLE,
    parameters: FIND,
    outputs: PLACE_OUTPUTS,
    errors: ERRORS,
    run: async (request, action) => firstOf(await find(request, action)),
  }),
  defineAction({
    id: 'Excel.FindAndReplace.FindAll',
    title: TITLE,
    parameters: FIND,
    outputs: ['Cells'],
    errors: ERRORS,
    run: async (request, action) => tableOf(await find(request, action)),
  }),
  defineAction({
    id: 'Excel.FindAndReplace.FindAndReplaceSingle',
    title: TITLE,
    parameters: REPLACE,
    outputs: PLACE_OUTPUTS,
    errors: ERRORS,
    run: (request) => firstOf(replace(request, 1)),
  }),
  defineAction({
    id: 'Excel.FindAndReplace.FindAndReplaceAll',
    title: TITLE,
    parameters: REPLACE,
    outputs: ['Cells'],
    errors: ERRORS,
    run: (request) => tableOf(replace(request, Number.MAX_SAFE_INTEGER)),
  }),
];
