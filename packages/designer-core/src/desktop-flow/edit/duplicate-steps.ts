import type { DesktopFlowDocument } from '../document/document.ts';
import type { RowRange } from '../document/place.ts';
import type { Splice } from '../text/rewrite.ts';
import { type EditResult, editLines } from './edited.ts';
import { refuse } from './refusal.ts';
import { chunksOf, openSubflow, textOfRows } from './subflow-rows.ts';

/** Puts a copy of the selected rows, blocks whole, after the last of them. */
export function duplicateSteps(document: DesktopFlowDocument, selection: RowRange): EditResult {
  const opened = openSubflow(document, selection.subflow);
  if (!opened.ok) return opened;
  const chunks = chunksOf(opened.value, selection);
  if (!chunks.ok) return chunks;
  if (chunks.value.some(({ first }) => first.kind === 'end')) {
    return refuse('BelongsToBlock', 'An END belongs to one block. Select the line that opens the block to copy it whole.');
  }
  const { rows } = opened.value;
  const ranges = chunks.value.map(({ first, last }) => textOfRows(rows, first.row, last));
  const end = ranges.at(-1)?.end ?? 0;
  const pieces = ranges.map(({ start, end: stop }) => ({
    kind: 'made' as const,
    text: document.text.slice(start, stop),
    startsLine: true,
  }));
  const copy: Splice = { range: { start: end, end }, pieces, form: 'lines' };
  return editLines(document, [copy]);
}
