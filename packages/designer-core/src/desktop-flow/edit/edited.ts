import { ok, type Result } from '@tandem/kernel';
import { type DesktopFlowDocument, withText } from '../document/document.ts';
import { type RowRange, rowsInRanges } from '../document/place.ts';
import { composeKept, type KeptStretch, rewriteText, type Splice } from '../text/rewrite.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What an edit made of a document. */
export interface Edited {
  readonly document: DesktopFlowDocument;
  /** Which text of the old document stands where in the new one; `mapPlace` reads it. */
  readonly kept: readonly KeptStretch[];
  /** The rows that were inserted, moved or changed: the selection after the edit. */
  readonly rows?: RowRange;
}

export type EditResult = Result<Edited, Refusal>;

/** Applies splices of lines, unless the new text is structured worse than the old one. */
export function editLines(document: DesktopFlowDocument, splices: readonly Splice[]): EditResult {
  return unlessWorse(document, rewriteDocument(document, splices));
}

/** An edit, unless its text is structured worse than the one before. */
export function unlessWorse(document: DesktopFlowDocument, edited: Edited): EditResult {
  if (countStructureFaults(edited.document) <= countStructureFaults(document)) return ok(edited);
  return refuse('WouldBreakStructure', 'This would leave a block without its END, or an END without its block. Choose whole blocks.');
}

/** Applies splices whatever comes out; for parts of lines. */
export function rewriteDocument(document: DesktopFlowDocument, splices: readonly Splice[]): Edited {
  const { text, kept, touched } = rewriteText(document.text, splices, document.lineBreak);
  const next = withText(document, text);
  const written = touched.filter(({ start, end }) => end > start);
  const rows = written.length === 0 ? undefined : rowsInRanges(next, written);
  return { document: next, kept, ...(rows === undefined ? {} : { rows }) };
}

const STRUCTURE_FAULTS: ReadonlySet<string> = new Set([
  'MissingEnd',
  'UnexpectedLine',
  'MisplacedHeader',
  'MisplacedStatement',
  'NestingTooDeep',
  'UnclosedText',
  'MisplacedAnnotation',
]);

function countStructureFaults(document: DesktopFlowDocument): number {
  return document.faults.filter((fault) => STRUCTURE_FAULTS.has(fault.code)).length;
}

/** Two edits after each other as one. */
export function joinEdits(first: Edited, second: Edited): Edited {
  const rows = second.rows ?? first.rows;
  return { document: second.document, kept: composeKept(first.kept, second.kept), ...(rows === undefined ? {} : { rows }) };
}

/** The edit that changes nothing. */
export function unedited(document: DesktopFlowDocument): Edited {
  return { document, kept: [{ from: 0, to: 0, length: document.text.length }] };
}
