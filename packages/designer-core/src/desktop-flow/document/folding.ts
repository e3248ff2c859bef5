import type { Row } from './row.ts';

/** Rows that have something to fold: blocks, branches and regions with rows under them. */
export function isFoldable(row: Row): boolean {
  return row.lastRow > row.row;
}

/**
 * The rows that are drawn when those in `folded` are closed. A closed block keeps its END and a closed region its last row out of
 * sight too; branches stay, as in the designer, when only the branch above is closed.
 */
export function visibleRows(rows: readonly Row[], folded: ReadonlySet<number>): readonly Row[] {
  if (folded.size === 0) return rows;
  const visible: Row[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined) break;
    visible.push(row);
    if (folded.has(row.row) && isFoldable(row)) index = row.lastRow - 1;
  }
  return visible;
}

/** The folded rows that hide a row; to show it, they are opened. */
export function foldsAround(row: Row, folded: ReadonlySet<number>): readonly number[] {
  return row.parents.filter((parent) => folded.has(parent));
}
