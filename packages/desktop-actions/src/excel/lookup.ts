import {
  type ActionContext,
  ActionError,
  DateTime,
  type DesktopValue,
  defineAction,
  isNumericValue,
  parameters,
  toDoubleNumber,
  toText,
} from '@tandem/desktop-engine';
import { type CellRange, type CellValue, compareSame, kindOfValue, typedText, type Worksheet } from '@tandem/office-files';
import { calculated } from './calculated.ts';
import { CELL_ERROR, NAME_ERROR, namedCells, rangeOf } from './cell-arguments.ts';
import { desktopValueOf } from './cell-values.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';

const { anything, integer, text } = parameters;

const LOOKUP_ERROR = 'LookupError';
const TITLE = 'Lookup range in Excel worksheet';
const COORDINATES = {
  Instance: instance(),
  LookupValue: anything(),
  StartColumn: text(),
  StartRow: integer(),
  EndColumn: text(),
  EndRow: integer(),
} as const;
const NAMED = { Instance: instance(), LookupValue: anything(), CellName: text() } as const;
const ERRORS = [LOOKUP_ERROR, CLOSED_ERROR];

interface Cells {
  readonly worksheet: Worksheet;
  readonly range: CellRange;
}

interface Lookup {
  readonly open: OpenWorkbook;
  readonly wanted: DesktopValue;
  /** A row or column in ascending order. */
  readonly keys: Cells;
  /** As many cells as there are keys. */
  readonly results: Cells;
}

/**
 * As the function LOOKUP of Excel: the last key that is not greater than the value decides; keys of another kind do not count.
 *
 * Source: support.microsoft.com, "LOOKUP function".
 */
async function lookup({ open, wanted, keys, results }: Lookup, action: ActionContext): Promise<{ readonly Result: DesktopValue }> {
  for (const cells of [keys, results]) await calculated(open, cells, { action, errorId: LOOKUP_ERROR });
  const values = valuesOf(keys);
  const value = valueToFind(wanted, values);
  const index = lastNotGreater(values, value);
  if (index === undefined)
    throw new ActionError(LOOKUP_ERROR, `The range has no value that is '${toText(wanted)}' or less, so there is nothing to give.`);
  return { Result: desktopValueOf(valuesOf(results)[index] ?? { kind: 'blank' }) };
}

function valuesOf({ worksheet, range }: Cells): CellValue[] {
  return [...worksheet.values(range)].flat();
}

/** A text that a person would have typed as a number looks numbers up where there are no texts. */
function valueToFind(wanted: DesktopValue, values: readonly CellValue[]): CellValue {
  if (typeof wanted === 'boolean') return { kind: 'boolean', boolean: wanted };
  if (wanted instanceof DateTime) return { kind: 'date', ticks: wanted.ticks };
  if (isNumericValue(wanted)) return { kind: 'number', number: toDoubleNumber(wanted) };
  const { input } = typedText(toText(wanted));
  const hasTexts = values.some(({ kind }) => kind === 'text');
  return hasTexts || input.kind === 'formula' ? { kind: 'text', text: toText(wanted) } : input;
}

function lastNotGreater(values: readonly CellValue[], wanted: CellValue): number | undefined {
  const kind = kindOfValue(wanted);
  const candidates = values.flatMap((value, i) => (kindOfValue(value) === kind ? [{ value, i }] : []));
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = candidates[middle];
    if (candidate !== undefined && compareSame(candidate.value, wanted) <= 0) low = middle + 1;
    else high = middle;
  }
  return candidates[low - 1]?.i;
}

/** The first and the last row or column of a range: rows when it is wider than high. */
function arrayForm({ worksheet, range }: Cells): Pick<Lookup, 'keys' | 'results'> {
  const isWide = range.lastColumn - range.firstColumn > range.lastRow - range.firstRow;
  const first = isWide ? { ...range, lastRow: range.firstRow } : { ...range, lastColumn: range.firstColumn };
  const last = isWide ? { ...range, firstRow: range.lastRow } : { ...range, firstColumn: range.lastColumn };
  return { keys: { worksheet, range: first }, results: { worksheet, range: last } };
}

/** Whole columns and rows count as far as they have a content. */
function vectorForm(keys: Cells, results: Cells): Pick<Lookup, 'keys' | 'results'> {
  const used = bounded(keys);
  const length = lengthOf(used);
  const whole = lengthOf(results);
  if (length === undefined || whole === undefined)
    throw new ActionError(LOOKUP_ERROR, "Cells to look in and results must be one row or one column each. Or use the 'array form'.");
  if (lengthOf(keys) !== whole)
    throw new ActionError(LOOKUP_ERROR, 'The results must be as many cells as those to look in. Check both ranges.');
  return { keys: used, results: { ...results, range: startOf(results.range, length) } };
}

function bounded({ worksheet, range }: Cells): Cells {
  const used = worksheet.usedRange();
  const lastRow = Math.max(range.firstRow, Math.min(range.lastRow, used?.lastRow ?? 1));
  const lastColumn = Math.max(range.firstColumn, Math.min(range.lastColumn, used?.lastColumn ?? 1));
  return { worksheet, range: { ...range, lastRow, lastColumn } };
}

/** Undefined when it is more than one row and column. */
function lengthOf({ range }: Cells): number | undefined {
  const [rows, columns] = [range.lastRow - range.firstRow + 1, range.lastColumn - range.firstColumn + 1];
  return rows > 1 && columns > 1 ? undefined : rows * columns;
}

function startOf(range: CellRange, length: number): CellRange {
  const { firstRow, firstColumn, lastRow } = range;
  return lastRow > firstRow ? { ...range, lastRow: firstRow + length - 1 } : { ...range, lastColumn: firstColumn + length - 1 };
}

export const LOOKUP_ACTIONS = [
  defineAction({
    id: 'Excel.LookupRange.LookupRangeCoordinatesArray',
    title: TITLE,
    parameters: COORDINATES,
    outputs: ['Result'],
    errors: [...ERRORS, CELL_ERROR],
    run: (request, action) => {
      const { Instance: open, LookupValue: wanted } = request;
      return lookup({ open, wanted, ...arrayForm(bounded({ worksheet: open.sheet, range: rangeOf(request) })) }, action);
    },
  }),
  defineAction({
    id: 'Excel.LookupRange.LookupRangeCoordinatesNonArray',
    title: TITLE,
    parameters: {
      ...COORDINATES,
      ValuesStartColumn: text(),
      ValuesStartRow: integer(),
      ValuesEndColumn: text(),
      ValuesEndRow: integer(),
    },
    outputs: ['Result'],
    errors: [...ERRORS, CELL_ERROR],
    run: (request, action) => {
      const { Instance: open, LookupValue: wanted } = request;
      const results = rangeOf({
        StartColumn: request.ValuesStartColumn,
        StartRow: request.ValuesStartRow,
        EndColumn: request.ValuesEndColumn,
        EndRow: request.ValuesEndRow,
      });
      const worksheet = open.sheet;
      return lookup({ open, wanted, ...vectorForm({ worksheet, range: rangeOf(request) }, { worksheet, range: results }) }, action);
    },
  }),
  defineAction({
    id: 'Excel.LookupRange.LookupRangeNamedCellArray',
    title: TITLE,
    parameters: NAMED,
    outputs: ['Result'],
    errors: [...ERRORS, NAME_ERROR],
    run: ({ Instance: open, LookupValue: wanted, CellName }, action) => {
      open.checkOpen();
      return lookup({ open, wanted, ...arrayForm(bounded(namedCells(open, CellName))) }, action);
    },
  }),
  defineAction({
    id: 'Excel.LookupRange.LookupRangeNamedCellNonArray',
    title: TITLE,
    parameters: { ...NAMED, ValuesCellName: text('') },
    outputs: ['Result'],
    errors: [...ERRORS, NAME_ERROR],
    run: ({ Instance: open, LookupValue: wanted, CellName, ValuesCellName }, action) => {
      open.checkOpen();
      const keys = namedCells(open, CellName);
      const results = ValuesCellName.trim() === '' ? keys : namedCells(open, ValuesCellName);
      return lookup({ open, wanted, ...vectorForm(keys, results) }, action);
    },
  }),
];
