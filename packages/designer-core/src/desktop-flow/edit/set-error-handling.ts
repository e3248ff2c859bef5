import type { BlockHandler, ErrorRule } from '@tandem/desktop-flow';
import type { StepPlace } from '@tandem/protocol';
import type { DesktopFlowDocument } from '../document/document.ts';
import type { Row } from '../document/row.ts';
import { linesOfHandling, wholeLines } from '../text/source-lines.ts';
import { indentRules, printBlockHandlers, printErrorHandling } from '../text/step-text.ts';
import { type EditResult, editLines } from './edited.ts';
import { indentOfRow } from './insertion-point.ts';
import { refuse } from './refusal.ts';
import { openRow, rangeOfRow } from './subflow-rows.ts';

/** The error handling of a step as a dialog gives it: the rules of `ON ERROR`, or the handlers of a BLOCK; none removes it. */
export type NewErrorHandling =
  | { readonly kind: 'step'; readonly rules: readonly ErrorRule[] }
  | { readonly kind: 'block'; readonly handlers: readonly BlockHandler[] };

/** Replaces the error handling of a row; its line and its body stay as they are. */
export function setErrorHandling(document: DesktopFlowDocument, place: StepPlace, handling: NewErrorHandling): EditResult {
  const row = openRow(document, place);
  if (!row.ok) return row;
  const { statement } = row.value;
  const takesHandling = row.value.kind === 'step' || row.value.kind === 'block';
  const isBlock = statement.kind === 'block';
  if (!takesHandling || statement.kind === 'comment' || isBlock !== (handling.kind === 'block')) {
    return refuse('NotPossibleHere', 'This row has no error handling of this kind. Choose an action, or a block for On block error.', {
      row: place.row,
    });
  }
  const printed =
    handling.kind === 'block'
      ? printBlockHandlers(handling.handlers, document.lineBreak)
      : printErrorHandling(handling.rules, document.lineBreak);
  return editLines(document, [spliceOf(row.value, indentRules(printed, indentOfRow(row.value)))]);
}

function spliceOf(row: Row, text: string) {
  const lines = linesOfHandling(row.statement);
  const [first, last] = [lines[0], lines.at(-1)];
  const end = rangeOfRow(row).end;
  const range = first === undefined || last === undefined ? { start: end, end } : wholeLines(first, last);
  const pieces = text === '' ? [] : [{ kind: 'made', text, startsLine: true } as const];
  return { range, pieces, form: 'lines' } as const;
}
