import { parseDesktopFlow } from '@tandem/desktop-flow';
import { ok, type Result } from '@tandem/kernel';
import type { StepPlace } from '@tandem/protocol';
import type { DesktopFlowDocument } from '../document/document.ts';
import { reindent } from '../text/step-text.ts';
import { type EditResult, editLines } from './edited.ts';
import { insertionPoint } from './insertion-point.ts';
import { type Refusal, RefusalCode, refuse } from './refusal.ts';
import { openSubflow } from './subflow-rows.ts';

/** Puts steps, given as Robin text, before a row; row count + 1 is the end of the subflow. */
export function insertSteps(document: DesktopFlowDocument, at: StepPlace, text: string): EditResult {
  const opened = openSubflow(document, at.subflow);
  if (!opened.ok) return opened;
  const steps = readSteps(text, document.lineBreak);
  if (!steps.ok) return steps;
  const point = insertionPoint(document, opened.value, at.row);
  if (!point.ok) return point;
  const { offset, indent } = point.value;
  const pieces = [{ kind: 'made', text: reindent(steps.value, indent), startsLine: true } as const];
  const edited = editLines(document, [{ range: { start: offset, end: offset }, pieces, form: 'lines' }]);
  return edited.ok ? edited : (originOf(text) ?? edited);
}

/** Why a text breaks the structure, when it shows where it was copied from. */
function originOf(text: string): EditResult | undefined {
  const fault = parseDesktopFlow(text).diagnostics.find(({ code }) => code === RefusalCode.copiedFromWebPage);
  return fault === undefined ? undefined : refuse(RefusalCode.copiedFromWebPage, fault.message);
}

/** Steps with their line breaks as the document has them, the last one included. */
function readSteps(text: string, lineBreak: string): Result<string, Refusal> {
  const { flow } = parseDesktopFlow(text);
  if (flow.headers.length > 0 || flow.subflows.length > 0) {
    return refuse('NotSteps', 'This text is a whole flow. Paste steps, or open the text view to replace the flow.');
  }
  const end = flow.trailer?.source.range.start ?? text.length;
  const steps = text
    .slice(0, end)
    .replace(/^\uFEFF/, '')
    .trimEnd();
  if (steps === '') return refuse('NotSteps', 'There are no steps in this text. Copy steps first.');
  return ok(`${steps.replace(/\r\n|\r|\n/g, lineBreak)}${lineBreak}`);
}
