import {
  type DesktopFlowDocument,
  type ElementPath,
  findReferences,
  findSubflow,
  placeAt,
  rowsOf,
  type StepTexts,
  summariseRow,
} from '@tandem/designer-core/desktop-flow';
import type { StepPlace } from '@tandem/protocol';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';

/** A step that refers to a UI element or image. */
export interface Usage {
  readonly place: StepPlace;
  /** Of the step, as its row shows it. */
  readonly title: string;
}

/** The steps that refer to a thing or to something in it, each once, in the order of the text. */
export function usagesOf(
  document: DesktopFlowDocument,
  element: ElementPath,
  catalogue: { readonly texts: StepTexts; readonly actions: DesktopCatalogue['actions'] },
): readonly Usage[] {
  const places = findReferences(document, element).flatMap(({ range }) => placeAt(document, range.start) ?? []);
  const unique = new Map(places.map((place) => [`${place.subflow}\n${place.row}`, place]));
  return [...unique.values()].map((place) => ({ place, title: titleAt(document, place, catalogue) }));
}

function titleAt(document: DesktopFlowDocument, { subflow, row: number }: StepPlace, catalogue: Parameters<typeof usagesOf>[2]): string {
  const found = findSubflow(document, subflow);
  const row = found === undefined ? undefined : rowsOf(found)[number - 1];
  return row === undefined ? '' : summariseRow(row, catalogue.texts, catalogue.actions).title;
}
