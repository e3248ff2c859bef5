import type { RowRange } from '@tandem/designer-core/desktop-flow';
import type { DragEvent } from 'react';

const TYPE = 'application/x-tandem-desktop-steps';

export function carryRows({ dataTransfer }: DragEvent, selection: RowRange): void {
  dataTransfer.setData(TYPE, JSON.stringify({ subflow: selection.subflow, rows: selection.rows }));
  dataTransfer.effectAllowed = 'move';
}

export function carriesRows({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(TYPE);
}

/** What `carryRows` of this program put there; undefined when another program wrote it. */
export function carriedRows({ dataTransfer }: DragEvent): RowRange | undefined {
  try {
    const read: unknown = JSON.parse(dataTransfer.getData(TYPE));
    const isRange = typeof read === 'object' && read !== null && 'subflow' in read && 'rows' in read && Array.isArray(read.rows);
    return isRange ? { subflow: String(read.subflow), rows: (read.rows as unknown[]).map(Number) } : undefined;
  } catch {
    return undefined;
  }
}
