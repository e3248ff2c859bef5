import { type DesktopFlow, parseDesktopFlow, type Subflow } from '@tandem/desktop-flow';
import type { Diagnostic } from '@tandem/kernel';

/** An open desktop flow: the Robin text and the tree that it stands for. Both always agree; an edit makes a new document. */
export interface DesktopFlowDocument {
  /** As stored, without a byte order mark. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  /** That of the first line; CR LF, as the designer writes, for a text of one line. */
  readonly lineBreak: '\r\n' | '\n' | '\r';
  readonly flow: DesktopFlow;
  /** What the parser found; `problemsOf` says everything. */
  readonly faults: readonly Diagnostic[];
}

const MARK = '\uFEFF';

/** Opens any text; lines that can't be read become `unparsed` steps and stay as they are. */
export function openDocument(text: string): DesktopFlowDocument {
  const hasByteOrderMark = text.startsWith(MARK);
  return parseText(hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark);
}

/** The text to store: that of an unedited document is the one it was opened from. */
export function printDocument(document: DesktopFlowDocument): string {
  return (document.hasByteOrderMark ? MARK : '') + document.text;
}

/** The same document with another text. */
export function withText(document: DesktopFlowDocument, text: string): DesktopFlowDocument {
  return parseText(text, document.hasByteOrderMark);
}

function parseText(text: string, hasByteOrderMark: boolean): DesktopFlowDocument {
  const { flow, diagnostics } = parseDesktopFlow(text);
  const found = /\r\n|\n|\r/.exec(text)?.[0];
  const lineBreak = found === '\n' || found === '\r' ? found : '\r\n';
  return { text, hasByteOrderMark, lineBreak, flow, faults: diagnostics };
}

/** `Main` first, then the others in the order of the text. */
export function subflowsOf(document: DesktopFlowDocument): readonly Subflow[] {
  return [document.flow.main, ...document.flow.subflows];
}

/** Names of subflows are compared without regard to case. */
export function findSubflow(document: DesktopFlowDocument, name: string): Subflow | undefined {
  const key = name.toLowerCase();
  return subflowsOf(document).find((subflow) => subflow.name.toLowerCase() === key);
}
