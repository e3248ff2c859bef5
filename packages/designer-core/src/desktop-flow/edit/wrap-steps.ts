import type { Statement } from '@tandem/desktop-flow';
import type { DesktopFlowDocument } from '../document/document.ts';
import type { RowRange } from '../document/place.ts';
import { isDivider, type Row } from '../document/row.ts';
import { printFirstLine } from '../text/step-text.ts';
import { type EditResult, editLines } from './edited.ts';
import { INDENT, indentOfRow } from './insertion-point.ts';
import { piecesOf } from './move-steps.ts';
import { refuse } from './refusal.ts';
import { type Chunk, chunksOf, openSubflow, textOfRows } from './subflow-rows.ts';

/** Puts consecutive rows of one level into a block or a region: `opening` is the statement that opens it. */
export function wrapSteps(document: DesktopFlowDocument, selection: RowRange, opening: Statement): EditResult {
  const opened = openSubflow(document, selection.subflow);
  if (!opened.ok) return opened;
  const chunks = chunksOf(opened.value, selection);
  if (!chunks.ok) return chunks;
  const { rows } = opened.value;
  const [first, last] = [chunks.value[0], chunks.value.at(-1)];
  if (first === undefined || last === undefined || !isOneLevel(chunks.value)) {
    return refuse('NotConsecutive', 'Only steps that follow each other on one level can be put into a block. Select such steps.');
  }
  const isRegion = opening.kind === 'region';
  const indent = indentOfRow(first.first);
  const line = (text: string) => ({ kind: 'made', text: indent + text + document.lineBreak, startsLine: true }) as const;
  const whole: Chunk = { first: first.first, last: last.last };
  const pieces = [
    line(printFirstLine(opening)),
    ...piecesOf(rows, whole, isRegion ? indent : indent + INDENT),
    line(isRegion ? '**ENDREGION' : 'END'),
  ];
  return editLines(document, [{ range: textOfRows(rows, whole.first.row, whole.last), pieces, form: 'lines' }]);
}

function isOneLevel(chunks: readonly Chunk[]): boolean {
  const isStep = (row: Row) => row.kind !== 'end' && !isDivider(row);
  return chunks.every(
    ({ first }, index) =>
      isStep(first) && first.nesting === chunks[0]?.first.nesting && (index === 0 || first.row === (chunks[index - 1]?.last ?? 0) + 1),
  );
}
