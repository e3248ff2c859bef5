import type { Row } from '@tandem/designer-core/desktop-flow';
import type { Severity } from '@tandem/kernel';
import { useMemo } from 'react';
import { placeOf } from '../debug/debug-state.ts';
import type { OpenDesigner } from '../state/designer-context.ts';
import type { RowMarks } from './step-row.tsx';

/** Where a drag is over the list. */
export interface DropPoint {
  readonly row: number;
  readonly edge: 'before' | 'after';
}

/** What each row of the subflow is besides its step. */
export function useRowMarks({ state, problems, debug }: OpenDesigner, drop: DropPoint | undefined): (row: Row) => RowMarks {
  const { selection, folded, breakpoints } = state;
  const { subflow } = selection;
  const current = placeOf(debug.state.run);
  const worst = useMemo(() => {
    const severities = new Map<number, Severity>();
    for (const { place, severity } of problems) {
      if (place === undefined || place.subflow !== subflow) continue;
      if (severities.get(place.row) !== 'error') severities.set(place.row, severity);
    }
    return severities;
  }, [problems, subflow]);
  return useMemo(() => {
    const rowsIn = (places: readonly { readonly subflow: string; readonly row: number }[]) =>
      new Set(places.filter((place) => place.subflow === subflow).map(({ row }) => row));
    const [selected, closed, stops] = [new Set(selection.rows), rowsIn(folded), rowsIn(breakpoints)];
    return ({ row }) => ({
      isSelected: selected.has(row),
      hasFocus: selection.focus === row,
      isFolded: closed.has(row),
      hasBreakpoint: stops.has(row),
      isCurrent: current?.subflow === subflow && current.row === row,
      problem: worst.get(row),
      drop: drop?.row === row ? drop.edge : undefined,
    });
  }, [selection, folded, breakpoints, current, worst, drop, subflow]);
}
