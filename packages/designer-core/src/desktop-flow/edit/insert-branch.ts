import type { StepPlace } from '@tandem/protocol';
import type { DesktopFlowDocument } from '../document/document.ts';
import { isDivider, type Row } from '../document/row.ts';
import { type BranchLine, printDivider } from '../text/step-text.ts';
import { type EditResult, editLines } from './edited.ts';
import { INDENT, indentOfRow, insertionPoint } from './insertion-point.ts';
import { refuse } from './refusal.ts';
import { openSubflow } from './subflow-rows.ts';

/** Puts ELSE, ELSE IF, CASE or DEFAULT before a row; the rows after it, up to the next branch or END, become those of the branch. */
export function insertBranch(document: DesktopFlowDocument, at: StepPlace, branch: BranchLine): EditResult {
  const opened = openSubflow(document, at.subflow);
  if (!opened.ok) return opened;
  const point = insertionPoint(document, opened.value, at.row);
  if (!point.ok) return point;
  const { rows } = opened.value;
  const owner = ownerAt(rows, at.row);
  const wanted = branch.kind === 'elseIf' || branch.kind === 'else' ? 'if' : 'switch';
  if (owner?.statement.kind !== wanted) {
    const word = wanted === 'if' ? 'IF' : 'SWITCH';
    return refuse('NotPossibleHere', `This branch is only possible inside ${word}. Choose a row of its body.`, { row: at.row });
  }
  const text = indentOfRow(owner) + (wanted === 'if' ? '' : INDENT) + printDivider(branch);
  const pieces = [{ kind: 'made', text: text + document.lineBreak, startsLine: true } as const];
  const { offset } = point.value;
  return editLines(document, [{ range: { start: offset, end: offset }, pieces, form: 'lines' }]);
}

/** The innermost block that a place before a row is in. */
function ownerAt(rows: readonly Row[], row: number): Row | undefined {
  return rows.findLast(
    (candidate) => candidate.kind === 'block' && candidate.row < row && candidate.lastRow >= row && !isDivider(candidate),
  );
}
