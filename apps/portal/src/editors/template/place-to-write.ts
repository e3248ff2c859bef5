import type { EditorState } from '@codemirror/state';
import { templateSegments } from '@tandem/cloud-flow';
import type { TokenSegment } from './template-tokens.ts';

/** Where an expression goes: a token's place while the token is there, which an undo or another text may have moved; else the selection. */
export function placeToWrite(state: EditorState, token: TokenSegment | undefined): { readonly from: number; readonly to: number } {
  const { from, to } = state.selection.main;
  const segments = token === undefined ? [] : templateSegments(state.doc.toString());
  const same = segments.filter((segment) => segment.kind === 'expression' && segment.source === token?.source);
  const found = same.find(({ start }) => start === token?.start) ?? same[0];
  return found === undefined ? { from, to } : { from: found.start, to: found.end };
}

/** The token of an expression when it is all that the text has. */
export function onlyToken(document: string, expression: string): TokenSegment | undefined {
  const segments = templateSegments(document);
  const [only] = segments;
  return segments.length === 1 && only?.kind === 'expression' && only.source.trim() === expression ? only : undefined;
}
