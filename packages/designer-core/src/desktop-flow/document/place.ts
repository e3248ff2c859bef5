import type { Subflow } from '@tandem/desktop-flow';
import type { TextRange } from '@tandem/kernel';
import type { StepPlace } from '@tandem/protocol';
import { type DesktopFlowDocument, subflowsOf } from './document.ts';
import { lineOfRow, type Row } from './row.ts';
import { rowsOf } from './rows.ts';

/** Rows of one subflow. */
export interface RowRange {
  readonly subflow: string;
  /** Ascending, each once. */
  readonly rows: readonly number[];
}

/** The rows of a subflow whose lines start in one of the ranges of the text. */
export function rowsInRanges(document: DesktopFlowDocument, ranges: readonly TextRange[]): RowRange | undefined {
  const start = Math.min(...ranges.map((range) => range.start));
  const subflow = subflowAt(document, start);
  const isInside = (row: Row) => ranges.some((range) => isWithin(range, lineOfRow(row)?.range.start));
  const rows = rowsOf(subflow)
    .filter(isInside)
    .map((row) => row.row);
  return rows.length === 0 ? undefined : { subflow: subflow.name, rows };
}

function isWithin(range: TextRange, offset: number | undefined): boolean {
  return offset !== undefined && offset >= range.start && offset < range.end;
}

/** The subflow that an offset of the text lies in; what stands before the first FUNCTION is Main. */
export function subflowAt(document: DesktopFlowDocument, offset: number): Subflow {
  const starts = subflowsOf(document).slice(1);
  return starts.findLast((subflow) => (subflow.source?.range.start ?? subflow.range.start) <= offset) ?? document.flow.main;
}

/** The row whose text an offset lies in: its annotations, its line, or its error handling. Headers and FUNCTION lines have none. */
export function placeAt(document: DesktopFlowDocument, offset: number): StepPlace | undefined {
  const subflow = subflowAt(document, offset);
  return placeInRows(subflow.name, rowsOf(subflow), offset);
}

/** {@link placeAt} for rows that are at hand. */
export function placeInRows(subflow: string, rows: readonly Row[], offset: number): StepPlace | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(rows[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : { subflow, row: low };
}

/** Where a row's text starts, its annotations included. */
function startOf(row: Row | undefined): number {
  if (row === undefined) return Number.POSITIVE_INFINITY;
  const isOwn = row.kind !== 'end' && !('branch' in row);
  return (isOwn ? row.statement.range.start : lineOfRow(row)?.range.start) ?? Number.POSITIVE_INFINITY;
}
