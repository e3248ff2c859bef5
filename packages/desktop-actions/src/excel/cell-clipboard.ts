import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import {
  type Cell,
  type CellPlace,
  type CellRange,
  type CellValue,
  movedFormula,
  type Workbook,
  type Worksheet,
} from '@tandem/office-files';

/** A copied cell, by its place in the copied range. */
interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
}

interface CopiedCells {
  readonly workbook: Workbook;
  readonly range: CellRange;
  readonly cells: readonly CopiedCell[];
}

/** The clipboard of each run: what one workbook gives, another takes. */
const CLIPBOARDS = new WeakMap<ActionContext, CopiedCells>();

export const EMPTY_ERROR = 'ClipboardEmptyError';

export function copyCells(
  action: ActionContext,
  { workbook, worksheet }: { readonly workbook: Workbook; readonly worksheet: Worksheet },
  range: CellRange,
): void {
  const cells = [...worksheet.cells(range)].map(({ row, column, cell }) => copied(worksheet, cell, { row, column }, range));
  CLIPBOARDS.set(action, { workbook, range, cells });
}

function copied(worksheet: Worksheet, cell: Cell, { row, column }: CellPlace, range: CellRange): CopiedCell {
  return {
    row: row - range.firstRow,
    column: column - range.firstColumn,
    style: cell.style,
    value: worksheet.valueOf(cell),
    formula: worksheet.formulaOf(cell, row),
  };
}

/**
 * Puts the copied cells with their formats where they begin at `place`, and gives the range that they fill.
 *
 * @throws ActionError `ClipboardEmptyError`
 */
export function pasteCells(
  action: ActionContext,
  { workbook, worksheet }: { readonly workbook: Workbook; readonly worksheet: Worksheet },
  place: CellPlace,
): CellRange {
  const copied = CLIPBOARDS.get(action);
  if (copied === undefined)
    throw new ActionError(EMPTY_ERROR, "There are no copied cells. Use 'Copy cells from Excel worksheet' of the same run before.");
  const { range, cells } = copied;
  const target = {
    firstRow: place.row,
    firstColumn: place.column,
    lastRow: place.row + range.lastRow - range.firstRow,
    lastColumn: place.column + range.lastColumn - range.firstColumn,
  };
  const styleOf = (style: number): number => (copied.workbook === workbook ? style : workbook.styles.taken(copied.workbook.styles, style));
  worksheet.clear(target);
  for (const { row, column, style, value, formula } of cells) {
    const input =
      formula === undefined
        ? value
        : ({ kind: 'formula', formula: movedFormula(formula, place.row - range.firstRow, place.column - range.firstColumn) } as const);
    worksheet.write(place.row + row, place.column + column, { input, style: styleOf(style) });
  }
  return target;
}
