import type { Row } from '@tandem/designer-core/desktop-flow';

/** Heights in pixels. Rows do not wrap, so a list of any length knows where each of them is. */
const STEP = 52;
const LINE = 34;

/** Whether a row is one line: it has no words beyond its title. */
export function isOneLine(row: Row): boolean {
  return (
    row.kind === 'end' || row.kind === 'else' || row.kind === 'default' || row.kind === 'endRegion' || row.statement.kind === 'comment'
  );
}

export function heightOf(row: Row | undefined): number {
  return row !== undefined && isOneLine(row) ? LINE : STEP;
}
