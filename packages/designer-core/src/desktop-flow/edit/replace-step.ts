import { plainTextOf, printExpression, type SourceLine, type Statement } from '@tandem/desktop-flow';
import { ok } from '@tandem/kernel';
import type { StepPlace } from '@tandem/protocol';
import type { DesktopFlowDocument } from '../document/document.ts';
import { isDivider, lineOfRow, type Row } from '../document/row.ts';
import { callOfStatement } from '../fields/form-of-step.ts';
import type { Splice } from '../text/rewrite.ts';
import { wholeLines } from '../text/source-lines.ts';
import { type BranchLine, printDivider, printFirstLine } from '../text/step-text.ts';
import { type EditResult, editLines, joinEdits, unedited } from './edited.ts';
import { refuse } from './refusal.ts';
import { type NewErrorHandling, setErrorHandling } from './set-error-handling.ts';
import { openRow } from './subflow-rows.ts';

/**
 * Writes another line for a step: its arguments, outputs or condition. Body, branches, error handling, annotations and whether it is
 * disabled stay; only an annotation with the name of a connection or desktop flow goes with what it names. A step only becomes a step, and a block a block that can have the same branches.
 */
export function replaceStep(document: DesktopFlowDocument, place: StepPlace, statement: Statement): EditResult {
  const row = openRow(document, place);
  if (!row.ok) return row;
  const isSameShape = (row.value.kind === 'block') === 'statements' in statement;
  const isStatement = row.value.kind !== 'end' && !isDivider(row.value);
  if (!isStatement || !isSameShape) {
    return refuse('NotPossibleHere', 'This row cannot become such a step. Insert the step as a new row instead.', { row: place.row });
  }
  const text = printFirstLine({ ...statement, disabled: row.value.statement.disabled });
  return replaceLine(document, row.value, { text, removed: outdatedNotes(row.value.statement, statement) });
}

/** The argument whose value an annotation names for people, by its key in lower case. */
const NAMED_ARGUMENTS: ReadonlyMap<string, string> = new Map([
  ['connectiondisplayname', 'Connection'],
  ['flowname', 'FlowId'],
]);

/** The annotation lines of a step that speak of what it does not use any more. */
function outdatedNotes(before: Statement, after: Statement): readonly SourceLine[] {
  return before.annotations.flatMap(({ key, source }) => {
    const name = NAMED_ARGUMENTS.get(key.toLowerCase());
    const isOutdated = name !== undefined && writtenIn(before, name) !== writtenIn(after, name);
    return isOutdated && source !== undefined ? [source] : [];
  });
}

function writtenIn(statement: Statement, name: string): string {
  const written = callOfStatement(statement)?.arguments ?? [];
  const value = written.find((argument) => !argument.isExternal && argument.name.toLowerCase() === name.toLowerCase())?.value;
  return value === undefined ? '' : (plainTextOf(value) ?? printExpression(value));
}

/** What a step becomes; error handling that is not given stays as it is written. */
export interface ReplacedStep {
  readonly statement: Statement;
  readonly handling?: NewErrorHandling;
}

/** Writes another line for a step as {@link replaceStep} does, and other error handling, as one edit. */
export function replaceStepWithHandling(
  document: DesktopFlowDocument,
  place: StepPlace,
  { statement, handling }: ReplacedStep,
): EditResult {
  const handled = handling === undefined ? ok(unedited(document)) : setErrorHandling(document, place, handling);
  if (!handled.ok) return handled;
  const replaced = replaceStep(handled.value.document, place, statement);
  return replaced.ok ? ok(joinEdits(handled.value, replaced.value)) : replaced;
}

/** Writes another condition or value for an ELSE IF or CASE. */
export function replaceBranch(document: DesktopFlowDocument, place: StepPlace, branch: BranchLine): EditResult {
  const row = openRow(document, place);
  if (!row.ok) return row;
  if (isDivider(row.value) && row.value.kind === branch.kind)
    return replaceLine(document, row.value, { text: printDivider(branch), removed: [] });
  return refuse('NotPossibleHere', 'This row is another kind of branch. Choose the branch to change.', { row: place.row });
}

interface WrittenLine {
  readonly text: string;
  /** Lines of the row that go. */
  readonly removed: readonly SourceLine[];
}

function replaceLine(document: DesktopFlowDocument, row: Row, { text, removed }: WrittenLine): EditResult {
  const line = lineOfRow(row);
  if (line === undefined) return refuse('UnknownRow', 'This row has no line of its own. Choose another row.', { row: row.row });
  const made = text.replace(/\r\n|\r|\n/g, document.lineBreak);
  const removals = removed.map((note): Splice => ({ range: wholeLines(note, note), pieces: [], form: 'lines' }));
  return editLines(document, [...removals, { range: line.range, pieces: [{ kind: 'made', text: made }], form: 'inline' }]);
}
