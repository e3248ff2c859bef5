import { ok } from '@tandem/kernel';
import type { DesktopFlowDocument } from '../document/document.ts';
import type { RowRange } from '../document/place.ts';
import type { Row } from '../document/row.ts';
import type { Splice } from '../text/rewrite.ts';
import { type EditResult, rewriteDocument } from './edited.ts';
import { openSubflow } from './subflow-rows.ts';

const DISABLE = /^DISABLE\s+/i;

/** Disables steps, or enables them again. Comments, regions, branches and END lines have no such state and stay as they are. */
export function setDisabled(document: DesktopFlowDocument, selection: RowRange, isDisabled: boolean): EditResult {
  const opened = openSubflow(document, selection.subflow);
  if (!opened.ok) return opened;
  const rows = selection.rows.flatMap((row) => opened.value.rows[row - 1] ?? []);
  return ok({
    ...rewriteDocument(
      document,
      rows.flatMap((row) => spliceOf(row, isDisabled)),
    ),
    rows: selection,
  });
}

function spliceOf(row: Row, isDisabled: boolean): Splice[] {
  const { statement } = row;
  const canDisable = (row.kind === 'step' || row.kind === 'block') && statement.kind !== 'comment' && statement.source !== undefined;
  if (!canDisable || statement.disabled === isDisabled || statement.source === undefined) return [];
  const { range, text } = statement.source;
  const line = isDisabled ? `DISABLE ${text}` : text.replace(DISABLE, '');
  return [{ range, pieces: [{ kind: 'made', text: line }], form: 'inline' }];
}
