import { type DesktopFlowDocument, withText } from '../document/document.ts';
import type { PlaceMapping } from '../document/map-place.ts';
import type { RowRange } from '../document/place.ts';
import type { Edited } from '../edit/edited.ts';
import { invertKept, type KeptStretch } from '../text/rewrite.ts';
import { applyPatch, diffTexts, invertPatch, type TextPatch } from '../text/text-patch.ts';

/** An open document with what was done to it. Plain data: a shell keeps it as its state. */
export interface History {
  readonly document: DesktopFlowDocument;
  /** The newest last. */
  readonly done: readonly HistoryStep[];
  /** The next one to do again last. */
  readonly undone: readonly HistoryStep[];
  /** The text that is stored on the server. */
  readonly savedText: string;
}

/** One edit, as small as can be: what changed in the text, and which text went where. */
export interface HistoryStep {
  /** What was done, in the words of the shell: a key of its messages, or a text. */
  readonly label: string;
  readonly patch: TextPatch;
  readonly kept: readonly KeptStretch[];
  readonly rows?: RowRange;
}

/** Steps that can be undone; older ones are forgotten. */
const DEPTH = 500;

export function startHistory(document: DesktopFlowDocument): History {
  return { document, done: [], undone: [], savedText: document.text };
}

/** Takes an edit over. One that changed nothing leaves no step. */
export function record(history: History, edited: Edited, label: string): History {
  const patch = diffTexts(history.document.text, edited.document.text);
  if (patch.removed === '' && patch.inserted === '') return history;
  const { kept, rows } = edited;
  const step = { label, patch, kept, ...(rows === undefined ? {} : { rows }) };
  return { ...history, document: edited.document, done: [...history.done, step].slice(-DEPTH), undone: [] };
}

/** The history after an undo or redo, and what to map places with. */
export interface Travelled extends PlaceMapping {
  readonly history: History;
}

/** Takes the last step back; the text is byte for byte what it was. Undefined when there is none. */
export function undo(history: History): Travelled | undefined {
  const step = history.done.at(-1);
  if (step === undefined) return undefined;
  const document = withText(history.document, applyPatch(history.document.text, invertPatch(step.patch)));
  const next = { ...history, document, done: history.done.slice(0, -1), undone: [...history.undone, step] };
  return { history: next, document, kept: invertKept(step.kept) };
}

/** Does the step again that was undone last. Undefined when there is none. */
export function redo(history: History): Travelled | undefined {
  const step = history.undone.at(-1);
  if (step === undefined) return undefined;
  const document = withText(history.document, applyPatch(history.document.text, step.patch));
  const next = { ...history, document, done: [...history.done, step], undone: history.undone.slice(0, -1) };
  return { history: next, document, kept: step.kept };
}

/** Whether the text differs from the stored one. */
export function isDirty(history: History): boolean {
  return history.document.text !== history.savedText;
}

/** Tells which text has been stored; it may be older than the document, when someone typed meanwhile. */
export function markSaved(history: History, text: string = history.document.text): History {
  return { ...history, savedText: text };
}
