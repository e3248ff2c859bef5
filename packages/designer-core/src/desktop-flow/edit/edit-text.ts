import { type DesktopFlowDocument, withText } from '../document/document.ts';
import { diffTexts } from '../text/text-patch.ts';
import type { Edited } from './edited.ts';

/** Takes over a text that was typed in the text view, or that came from elsewhere; what is equal at both ends keeps its places. */
export function editText(document: DesktopFlowDocument, text: string): Edited {
  const { at, removed, inserted } = diffTexts(document.text, text);
  const rest = document.text.length - at - removed.length;
  const kept = [
    { from: 0, to: 0, length: at },
    { from: at + removed.length, to: at + inserted.length, length: rest },
  ].filter(({ length }) => length > 0);
  return { document: withText(document, text), kept };
}
