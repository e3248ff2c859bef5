import { type DesktopFlowDocument, type Occurrence, placeInRows, type Row, rowsOf, subflowAt } from '@tandem/designer-core/desktop-flow';
import type { StepPlace } from '@tandem/protocol';

/** A step that uses a variable. */
export interface Usage {
  readonly place: StepPlace;
  readonly row: Row;
  readonly sets: boolean;
  readonly reads: boolean;
  /** All of it is in formulas, where the name may stand for something else. */
  readonly isUncertain: boolean;
}

/** The steps that use a variable, each once, in the order of the text. Declarations are no steps. */
export function usagesOf(document: DesktopFlowDocument, occurrences: readonly Occurrence[]): readonly Usage[] {
  const rowsBySubflow = new Map<string, readonly Row[]>();
  const usages = new Map<string, Usage>();
  for (const occurrence of occurrences) {
    const subflow = subflowAt(document, occurrence.range.start);
    const rows = rowsBySubflow.get(subflow.name) ?? rowsOf(subflow);
    rowsBySubflow.set(subflow.name, rows);
    const place = placeInRows(subflow.name, rows, occurrence.range.start);
    const row = place === undefined ? undefined : rows[place.row - 1];
    if (place === undefined || row === undefined) continue;
    const key = `${place.row} ${place.subflow}`;
    usages.set(key, joined(usages.get(key) ?? { place, row, sets: false, reads: false, isUncertain: true }, occurrence));
  }
  return [...usages.values()];
}

function joined(usage: Usage, { use, isInFormula = false }: Occurrence): Usage {
  return {
    ...usage,
    sets: usage.sets || use === 'set',
    reads: usage.reads || use === 'read',
    isUncertain: usage.isUncertain && isInFormula,
  };
}
