import { OfficeFileError } from '../package/office-file-error.ts';
import type { CellRange } from './cell-range.ts';
import { BLANK, type CellInput, type CellValue } from './cell-value.ts';
import { fillSeries } from './fill-series.ts';
import { movedFormula } from './formula-references.ts';
import type { Worksheet } from './worksheet.ts';

/** A row or column of cells that is filled by itself. */
interface Line {
  readonly placeAt: (index: number) => { readonly row: number; readonly column: number };
  readonly sourceLength: number;
  readonly length: number;
}

/**
 * Fills a range from the cells at its beginning, as dragging their corner does: values go on as `fillSeries` says, formulas are copied
 * with their references moved along, and formats repeat.
 *
 * @throws OfficeFileError `not-possible` when the range does not begin with those cells, or goes on in two directions
 */
export function autoFill(sheet: Worksheet, source: CellRange, destination: CellRange): void {
  for (const line of linesOf(source, destination)) fillLine(sheet, line);
}

function linesOf(source: CellRange, target: CellRange): readonly Line[] {
  const isStart = source.firstRow === target.firstRow && source.firstColumn === target.firstColumn;
  const [down, right] = [target.lastRow - source.lastRow, target.lastColumn - source.lastColumn];
  if (!isStart || down < 0 || right < 0)
    throw new OfficeFileError('not-possible', 'The range to fill must begin with the source cells and hold all of them.');
  if (down > 0 && right > 0)
    throw new OfficeFileError('not-possible', 'Cells are filled in one direction at a time: first down, then to the right.');
  const { firstRow, firstColumn } = source;
  const [rows, columns] = [source.lastRow - firstRow + 1, source.lastColumn - firstColumn + 1];
  if (right > 0)
    return Array.from({ length: rows }, (_, y) => ({
      placeAt: (index) => ({ row: firstRow + y, column: firstColumn + index }),
      sourceLength: columns,
      length: columns + right,
    }));
  return Array.from({ length: columns }, (_, x) => ({
    placeAt: (index) => ({ row: firstRow + index, column: firstColumn + x }),
    sourceLength: rows,
    length: rows + down,
  }));
}

interface SourceCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: number;
}

function fillLine(sheet: Worksheet, { placeAt, sourceLength, length }: Line): void {
  const source = Array.from({ length: sourceLength }, (_, i): SourceCell => {
    const { row, column } = placeAt(i);
    return { value: sheet.value(row, column), formula: sheet.formula(row, column), style: sheet.style(row, column) };
  });
  const seriesAt = fillSeries(source.map(({ value, formula }) => (formula === undefined ? value : BLANK)));
  for (let index = sourceLength; index < length; index++) {
    const from = (index - sourceLength) % sourceLength;
    const cell = source[from];
    if (cell === undefined) continue;
    const [before, after] = [placeAt(from), placeAt(index)];
    const input: CellInput =
      cell.formula === undefined
        ? seriesAt(index - sourceLength)
        : { kind: 'formula', formula: movedFormula(cell.formula, after.row - before.row, after.column - before.column) };
    sheet.write(after.row, after.column, { input, style: cell.style });
  }
}
