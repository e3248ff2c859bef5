import type { StepPlace } from '@tandem/protocol';
import { type KeptStretch, mapOffset } from '../text/rewrite.ts';
import { type DesktopFlowDocument, findSubflow } from './document.ts';
import { placeInRows, subflowAt } from './place.ts';
import { lineOfRow, type Row } from './row.ts';
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
  const [old, fresh] = [new RowCache(before), new RowCache(after.document)];
  return places.flatMap((place) => {
    const row = old.rowsOf(place.subflow)[place.row - 1];
    const start = row === undefined ? undefined : lineOfRow(row)?.range.start;
    const offset = start === undefined ? undefined : mapOffset(after.kept, start);
    if (offset === undefined) return [];
    const { name } = subflowAt(after.document, offset);
    return placeInRows(name, fresh.rowsOf(name), offset) ?? [];
  });
}

/** The rows of subflows, each listed once. */
class RowCache {
  readonly #document: DesktopFlowDocument;
  readonly #rows = new Map<string, readonly Row[]>();

  constructor(document: DesktopFlowDocument) {
    this.#document = document;
  }

  rowsOf(name: string): readonly Row[] {
    const known = this.#rows.get(name);
    if (known !== undefined) return known;
    const subflow = findSubflow(this.#document, name);
    const rows = subflow === undefined ? [] : rowsOf(subflow);
    this.#rows.set(name, rows);
    return rows;
  }
}
