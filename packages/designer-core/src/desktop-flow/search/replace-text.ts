import type { DesktopFlowDocument } from '../document/document.ts';
import { lineOfRow, type Row } from '../document/row.ts';
import { type Edited, rewriteDocument } from '../edit/edited.ts';
import { openRow } from '../edit/subflow-rows.ts';
import { formOfRow, lineOfForm } from '../fields/form-of-row.ts';
import type { Signatures } from '../fields/form-of-step.ts';
import { type StepForm, setField, setOutput } from '../fields/step-form.ts';
import type { Splice } from '../text/rewrite.ts';
import type { SearchHit } from './find-text.ts';

export interface Replaced {
  readonly edited: Edited;
  readonly count: number;
  /** Hits that stay, because their fields would no longer be values. */
  readonly skipped: readonly SearchHit[];
}

/** Replaces hits of `findText`, one or all of them, in the fields that they are in. */
export function replaceHits(
  document: DesktopFlowDocument,
  hits: readonly SearchHit[],
  replacement: string,
  catalogue: Signatures,
): Replaced {
  const splices: Splice[] = [];
  const skipped: SearchHit[] = [];
  for (const ofRow of Map.groupBy(hits, ({ place }) => `${place.row} ${place.subflow}`).values()) {
    const row = ofRow[0] === undefined ? undefined : openRow(document, ofRow[0].place);
    const splice = row?.ok ? spliceOf(row.value, replaceInForm(formOfRow(row.value, catalogue), ofRow, replacement), document) : undefined;
    if (splice === undefined) skipped.push(...ofRow);
    else splices.push(splice);
  }
  return { edited: rewriteDocument(document, splices), count: hits.length - skipped.length, skipped };
}

function replaceInForm(form: StepForm, hits: readonly SearchHit[], replacement: string): StepForm {
  const fields = Map.groupBy(hits, ({ field, isOutput }) => `${isOutput} ${field}`).values();
  return fields.reduce((changed, ofField) => {
    const [first] = ofField;
    if (first === undefined) return changed;
    const text = replaceRanges(first.text, ofField, replacement);
    return first.isOutput ? setOutput(changed, first.field, text) : setField(changed, first.field, text);
  }, form);
}

function replaceRanges(text: string, hits: readonly SearchHit[], replacement: string): string {
  const lastFirst = hits.toSorted((a, b) => b.range.start - a.range.start);
  return lastFirst.reduce((changed, { range }) => changed.slice(0, range.start) + replacement + changed.slice(range.end), text);
}

function spliceOf(row: Row, form: StepForm, document: DesktopFlowDocument): Splice | undefined {
  const line = lineOfForm(row, form);
  const source = lineOfRow(row);
  if (!line.ok || source === undefined) return undefined;
  const text = line.value.replace(/\r\n|\r|\n/g, document.lineBreak);
  return { range: source.range, pieces: [{ kind: 'made', text }], form: 'inline' };
}
