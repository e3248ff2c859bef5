import type { StepPlace } from '@tandem/protocol';
import { type KeptStretch, mapOffset } from '../text/rewrite.ts';
import { type DesktopFlowDocument, findSubflow } from './document.ts';
import { placeAt } from './place.ts';
import { lineOfRow } from './row.ts';
import { rowsOf } from './rows.ts';

/** What an edit leaves behind for whoever holds places: `Edited`, or a step of the history. */
export interface PlaceMapping {
  readonly document: DesktopFlowDocument;
  readonly kept: readonly KeptStretch[];
}

/** Where a row of the document is after the edit; undefined when it is gone. */
export function mapPlace(before: DesktopFlowDocument, after: PlaceMapping, place: StepPlace): StepPlace | undefined {
  return mapPlaces(before, after, [place])[0];
}

/** {@link mapPlace} for many places, such as breakpoints: those that are gone are left out, the others stay in order. */
export function mapPlaces(before: DesktopFlowDocument, after: PlaceMapping, places: readonly StepPlace[]): readonly StepPlace[] {
  const rows = new Map<string, ReturnType<typeof rowsOf>>();
  const rowsIn = (name: string) => {
    const known = rows.get(name);
    const subflow = known === undefined ? findSubflow(before, name) : undefined;
    const found = known ?? (subflow === undefined ? [] : rowsOf(subflow));
    rows.set(name, found);
    return found;
  };
  return places.flatMap((place) => {
    const row = rowsIn(place.subflow)[place.row - 1];
    const start = row === undefined ? undefined : lineOfRow(row)?.range.start;
    const offset = start === undefined ? undefined : mapOffset(after.kept, start);
    const mapped = offset === undefined ? undefined : placeAt(after.document, offset);
    return mapped === undefined ? [] : [mapped];
  });
}
