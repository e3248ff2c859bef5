import type { Subflow } from '@tandem/desktop-flow';
import { ok, type Result, type TextRange } from '@tandem/kernel';
import { type DesktopFlowDocument, findSubflow } from '../document/document.ts';
import type { RowRange } from '../document/place.ts';
import { lineOfRow, type Row } from '../document/row.ts';
import { rowsOf } from '../document/rows.ts';
import { linesOfFirstRow, wholeLines } from '../text/source-lines.ts';
import { type Refusal, refuse } from './refusal.ts';

/** A subflow that an edit works on, with its rows. */
export interface SubflowRows {
  readonly subflow: Subflow;
  readonly rows: readonly Row[];
}

export function openSubflow(document: DesktopFlowDocument, name: string): Result<SubflowRows, Refusal> {
  const subflow = findSubflow(document, name);
  if (subflow === undefined) return refuse('UnknownSubflow', `There is no subflow ${name}. Choose one of the tabs.`, { subject: name });
  return ok({ subflow, rows: rowsOf(subflow) });
}

export function openRow(document: DesktopFlowDocument, place: { readonly subflow: string; readonly row: number }): Result<Row, Refusal> {
  const opened = openSubflow(document, place.subflow);
  if (!opened.ok) return opened;
  const row = opened.value.rows[place.row - 1];
  return row === undefined ? refuseRow(place.row) : ok(row);
}

export function refuseRow(row: number) {
  return refuse('UnknownRow', `There is no row ${row} in this subflow. Choose a row that is there.`, { row });
}

/** Rows that an edit takes together: a row with all that stands under it. */
export interface Chunk {
  readonly first: Row;
  /** Number of the last row. */
  readonly last: number;
}

/** The selected rows as chunks: blocks with their bodies and END, branches with their rows; what lies inside another chunk goes with it. */
export function chunksOf(opened: SubflowRows, selection: RowRange): Result<readonly Chunk[], Refusal> {
  const chunks: Chunk[] = [];
  for (const number of selection.rows.toSorted((a, b) => a - b)) {
    const row = opened.rows[number - 1];
    if (row === undefined) return refuseRow(number);
    if (number > (chunks.at(-1)?.last ?? 0)) chunks.push({ first: row, last: row.kind === 'region' ? row.row : row.lastRow });
  }
  return chunks.length === 0 ? refuse('NothingSelected', 'No row is selected. Select the steps first.') : ok(chunks);
}

/** The text of rows `from` to `to`, whole lines. */
export function textOfRows(rows: readonly Row[], from: number, to: number): TextRange {
  return { start: rangeOfRow(rows[from - 1]).start, end: rangeOfRow(rows[to - 1]).end };
}

/** The lines of one row with its annotations and error handling, without what stands under it. */
export function rangeOfRow(row: Row | undefined): TextRange {
  if (row === undefined) return { start: 0, end: 0 };
  const own = lineOfRow(row);
  const isFirst = row.kind !== 'end' && !('branch' in row);
  const lines = isFirst ? linesOfFirstRow(row.statement) : own === undefined ? [] : [own];
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? row.statement.range : wholeLines(first, last);
}
