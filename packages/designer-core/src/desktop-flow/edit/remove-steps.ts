import type { DesktopFlowDocument } from '../document/document.ts';
import type { RowRange } from '../document/place.ts';
import type { Row } from '../document/row.ts';
import type { Splice } from '../text/rewrite.ts';
import { indentOf, linesOfRows } from '../text/source-lines.ts';
import { type EditResult, editLines } from './edited.ts';
import { INDENT } from './insertion-point.ts';
import { refuse } from './refusal.ts';
import { type Chunk, chunksOf, openRow, openSubflow, rangeOfRow, textOfRows } from './subflow-rows.ts';

/** Removes rows: a block goes with its body, a branch with its rows, a region line with its partner but without its rows. */
export function removeSteps(document: DesktopFlowDocument, selection: RowRange): EditResult {
  const opened = openSubflow(document, selection.subflow);
  if (!opened.ok) return opened;
  const { rows } = opened.value;
  const chunks = chunksOf(opened.value, withRegionPartners(rows, selection));
  if (!chunks.ok) return chunks;
  const end = chunks.value.find((chunk) => chunk.first.kind === 'end');
  if (end !== undefined)
    return refuse('BelongsToBlock', 'An END goes with its block. Remove the block, or move the END.', { row: end.last });
  return editLines(
    document,
    chunks.value.map((chunk) => removalOf(rows, chunk)),
  );
}

function withRegionPartners(rows: readonly Row[], selection: RowRange): RowRange {
  const all = new Set(selection.rows);
  for (const row of rows) {
    if (row.kind !== 'region') continue;
    const isPaired = rows[row.lastRow - 1]?.kind === 'endRegion';
    if (isPaired && (all.has(row.row) || all.has(row.lastRow))) all.add(row.row).add(row.lastRow);
  }
  return { ...selection, rows: [...all] };
}

function removalOf(rows: readonly Row[], { first, last }: Chunk): Splice {
  return { range: textOfRows(rows, first.row, last), pieces: [], form: 'lines' };
}

/** Removes a block but leaves what is in it: its line, its ELSE or CASE lines and its END go. */
export function unwrapBlock(document: DesktopFlowDocument, place: { readonly subflow: string; readonly row: number }): EditResult {
  const opened = openSubflow(document, place.subflow);
  const row = openRow(document, place);
  if (!opened.ok) return opened;
  if (!row.ok) return row;
  if (row.value.kind !== 'block') return refuse('NotPossibleHere', 'Only a block has steps to keep. Choose the line that opens it.');
  const { statement, lastRow } = row.value;
  const inside = opened.value.rows.slice(place.row - 1, lastRow);
  const removed = inside.filter((inner) => inner.statement === statement).map((inner) => removalOfRow(inner));
  return editLines(document, [...removed, ...inside.filter((inner) => inner.statement !== statement).flatMap((inner) => outdent(inner))]);
}

function removalOfRow(row: Row): Splice {
  return { range: rangeOfRow(row), pieces: [], form: 'lines' };
}

/** One indent less before the lines of a row. */
function outdent(row: Row): Splice[] {
  return linesOfRows([row]).flatMap((line) => {
    const indent = indentOf(line);
    if (!indent.startsWith(INDENT)) return [];
    const start = line.range.start - indent.length;
    return [{ range: { start, end: start + INDENT.length }, pieces: [], form: 'inline' }];
  });
}
