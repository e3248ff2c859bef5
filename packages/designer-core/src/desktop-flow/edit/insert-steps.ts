import { parseDesktopFlow } from '@tandem/desktop-flow';
import { ok, type Result } from '@tandem/kernel';
import type { StepPlace } from '@tandem/protocol';
import type { DesktopFlowDocument } from '../document/document.ts';
import { reindent } from '../text/step-text.ts';
import { editText } from './edit-text.ts';
import { type EditResult, editLines, unlessWorse } from './edited.ts';
import { insertionPoint } from './insertion-point.ts';
import { type Refusal, RefusalCode, refuse } from './refusal.ts';
import { openSubflow } from './subflow-rows.ts';

/**
 * Puts steps, given as Robin text, before a row; row count + 1 is the end of the subflow. A whole flow, with subflows or
 * declarations, is taken where there is none yet.
 */
export function insertSteps(document: DesktopFlowDocument, at: StepPlace, text: string): EditResult {
  const { flow } = parseDesktopFlow(text);
  const isWhole = flow.headers.length > 0 || flow.subflows.length > 0;
  if (isWhole && document.text.trim() === '') return takeFlow(document, text);
  if (isWhole) return refuse('NotSteps', 'This text is a whole flow. Paste steps, or open the text view to replace the flow.');
  const opened = openSubflow(document, at.subflow);
  if (!opened.ok) return opened;
  const steps = readSteps(text.slice(0, flow.trailer?.source.range.start), document.lineBreak);
  if (!steps.ok) return steps;
  const point = insertionPoint(document, opened.value, at.row);
  if (!point.ok) return point;
  const { offset, indent } = point.value;
  const pieces = [{ kind: 'made', text: reindent(steps.value, indent), startsLine: true } as const];
  return sayingOrigin(editLines(document, [{ range: { start: offset, end: offset }, pieces, form: 'lines' }]), text);
}

function takeFlow(document: DesktopFlowDocument, text: string): EditResult {
  return sayingOrigin(unlessWorse(document, editText(document, withLineBreaks(text, document.lineBreak))), text);
}

/** An edit, or why its text breaks the structure, when the text shows where it was copied from. */
function sayingOrigin(edited: EditResult, text: string): EditResult {
  if (edited.ok) return edited;
  const fault = parseDesktopFlow(text).diagnostics.find(({ code }) => code === RefusalCode.copiedFromWebPage);
  return fault === undefined ? edited : refuse(RefusalCode.copiedFromWebPage, fault.message);
}

/** Steps with their line breaks as the document has them, the last one included. */
function readSteps(text: string, lineBreak: string): Result<string, Refusal> {
  if (text.replace(/^\uFEFF/, '').trim() === '') return refuse('NotSteps', 'There are no steps in this text. Copy steps first.');
  return ok(withLineBreaks(text, lineBreak));
}

function withLineBreaks(text: string, lineBreak: string): string {
  const lines = text.replace(/^\uFEFF/, '').trimEnd();
  return `${lines.replace(/\r\n|\r|\n/g, lineBreak)}${lineBreak}`;
}
