import { type DesktopFlowDocument, type EditResult, openDocument, printDocument } from '../../src/desktop-flow/index.ts';

/** A document of lines that end with LF. */
export function documentOf(...lines: readonly string[]): DesktopFlowDocument {
  return openDocument(lines.map((line) => `${line}\n`).join(''));
}

/** The lines after an edit, or the code of its refusal. */
export function linesOf(result: EditResult): readonly string[] | string {
  return result.ok ? printDocument(result.value.document).split('\n').slice(0, -1) : result.error.code;
}
