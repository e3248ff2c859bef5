import { ok, type Result } from '@tandem/kernel';
import type { StepPlace } from '@tandem/protocol';
import type { DesktopFlowDocument } from '../document/document.ts';
import { mapPlace } from '../document/map-place.ts';
import type { RowRange } from '../document/place.ts';
import { isDivider, type Row } from '../document/row.ts';
import { mapOffset, type Piece, type Splice } from '../text/rewrite.ts';
import { indentOf, linesOfRows } from '../text/source-lines.ts';
import { type Edited, type EditResult, editLines } from './edited.ts';
import { type InsertionPoint, indentOfRow, insertionPoint } from './insertion-point.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type Chunk, chunksOf, openRow, openSubflow, type SubflowRows, textOfRows } from './subflow-rows.ts';

/**
 * Moves rows before another row, of the same or another subflow. A block goes with its body and a branch with its rows; an END,
 * ELSE or CASE alone can move as long as it still belongs to the same statement.
 */
export function moveSteps(document: DesktopFlowDocument, selection: RowRange, to: StepPlace): EditResult {
  const opened = openSubflow(document, selection.subflow);
  if (!opened.ok) return opened;
  const chunks = chunksToMove(opened.value, selection);
  if (!chunks.ok) return chunks;
  const target = openSubflow(document, to.subflow);
  if (!target.ok) return target;
  const isSame = target.value.subflow === opened.value.subflow;
  const inside = chunks.value.find(({ first, last }) => isSame && to.row > first.row && to.row <= last);
  if (inside !== undefined) return refuse('MoveIntoItself', 'A block cannot move into itself. Choose a place outside of it.');
  const point = insertionPoint(document, target.value, to.row);
  if (!point.ok) return point;
  const moved = editLines(document, splicesOf(opened.value.rows, chunks.value, point.value));
  return moved.ok ? checkOwners(document, moved.value, { subflow: selection.subflow, chunks: chunks.value }) : moved;
}

/** A divider or END that is dragged alone moves as a line. */
function chunksToMove(opened: SubflowRows, selection: RowRange): Result<readonly Chunk[], Refusal> {
  const [only, ...others] = selection.rows;
  const row = only === undefined ? undefined : opened.rows[only - 1];
  const isLine = row !== undefined && others.length === 0 && (row.kind === 'end' || isDivider(row));
  return isLine ? ok([{ first: row, last: row.row }]) : chunksOf(opened, selection);
}

function splicesOf(rows: readonly Row[], chunks: readonly Chunk[], point: InsertionPoint): Splice[] {
  const pieces = chunks.flatMap((chunk) => piecesOf(rows, chunk, indentFor(chunk.first, point)));
  const removals = chunks.map(({ first, last }): Splice => ({ range: textOfRows(rows, first.row, last), pieces: [], form: 'lines' }));
  return [...removals, { range: { start: point.offset, end: point.offset }, pieces, form: 'lines' }];
}

/** A divider or END keeps the indent of its statement. */
function indentFor(first: Row, point: InsertionPoint): string {
  return first.kind === 'end' || isDivider(first) ? indentOfRow(first) : point.indent;
}

/** The text of rows with its indent changed as far as the first row's changes. */
export function piecesOf(rows: readonly Row[], { first, last }: Chunk, indent: string): Piece[] {
  const range = textOfRows(rows, first.row, last);
  const old = indentOfRow(first);
  const pieces: Piece[] = [];
  let at = range.start;
  let startsLine = true;
  for (const line of old === indent ? [] : linesOfRows(rows.slice(first.row - 1, last))) {
    const was = indentOf(line);
    const now = was.startsWith(old) ? indent + was.slice(old.length) : indent;
    pieces.push({ kind: 'kept', range: { start: at, end: line.range.start - was.length }, startsLine });
    pieces.push({ kind: 'made', text: now, startsLine: true });
    at = line.range.start;
    startsLine = now === '';
  }
  return [...pieces, { kind: 'kept', range: { start: at, end: range.end }, startsLine }];
}

interface Moved {
  readonly subflow: string;
  readonly chunks: readonly Chunk[];
}

/** Refuses when a line that ends or divides a statement now belongs to another one. */
function checkOwners(document: DesktopFlowDocument, moved: Edited, { subflow, chunks }: Moved): EditResult {
  for (const { first } of chunks) {
    if (first.kind !== 'end' && !isDivider(first)) continue;
    const place = mapPlace(document, moved, { subflow, row: first.row });
    const row = place === undefined ? undefined : openRow(moved.document, place);
    const owner = row?.ok ? row.value.statement.source?.range.start : undefined;
    const isKept = row?.ok === true && row.value.kind === first.kind;
    if (isKept && owner !== undefined && owner === mapOffset(moved.kept, first.statement.source?.range.start ?? -1)) continue;
    return refuse('BelongsToBlock', 'This line would belong to another block there. Drop it inside its own block.', { row: first.row });
  }
  return ok(moved);
}
