import { ok } from '@tandem/kernel';
import type { StepPlace } from '@tandem/protocol';
import type { DesktopFlowDocument } from '../document/document.ts';
import { type EditResult, joinEdits } from '../edit/edited.ts';
import { insertSteps } from '../edit/insert-steps.ts';
import { mergeTrailers } from '../ui-elements/merge-trailers.ts';
import { setTrailer, trailerObject, trailerOfText } from '../ui-elements/trailer.ts';

/**
 * Puts copied steps before a row: text of this designer or of Power Automate's. UI elements, images and connections that come with
 * it are added to those of the flow. Variables keep their names: they are those of the flow.
 */
export function pasteSteps(document: DesktopFlowDocument, at: StepPlace, text: string): EditResult {
  const inserted = insertSteps(document, at, text);
  const brought = trailerOfText(text);
  if (!inserted.ok || brought === undefined) return inserted;
  const own = trailerObject(inserted.value.document.flow.trailer);
  if (own === undefined && inserted.value.document.flow.trailer !== undefined) return inserted;
  const merged = setTrailer(inserted.value.document, mergeTrailers(own, brought));
  return ok(joinEdits(inserted.value, merged));
}
