/** Rows and columns count from 1; both ends count in. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

const NAMES: string[] = [];

/** `A` for 1, `AA` for 27. */
export function columnName(column: number): string {
  const known = NAMES[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  NAMES[column] = name;
  return name;
}

/** 27 for `AA`, in any case; undefined when it is no name of a column. */
export function columnNumber(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMN ? column : undefined;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

/** `$B$7` or `b7`; undefined when it is no cell. */
export function parseCellName(text: string): CellPlace | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  const column = columnNumber(match?.[1] ?? '');
  const row = Number(match?.[2] ?? 0);
  return column === undefined || row < 1 || row > MAX_ROW ? undefined : { row, column };
}

/** `A1:C9`, `B2`, `A:C` or `2:5`, with `$` or without; undefined when it is no range. */
export function parseRange(text: string): CellRange | undefined {
  const [first = '', last = first] = text.split(':');
  const from = parseCellName(first);
  const to = parseCellName(last);
  if (from !== undefined && to !== undefined) return rangeBetween(from, to);
  const columns = [first, last].map((name) => columnNumber(name.replace('$', '')));
  if (columns[0] !== undefined && columns[1] !== undefined)
    return rangeBetween({ row: 1, column: columns[0] }, { row: MAX_ROW, column: columns[1] });
  const rows = [first, last].map((name) => (/^\$?\d{1,7}$/.test(name) ? Number(name.replace('$', '')) : 0));
  if (!rows.every((row) => row >= 1 && row <= MAX_ROW)) return undefined;
  return rangeBetween({ row: rows[0] ?? 1, column: 1 }, { row: rows[1] ?? 1, column: MAX_COLUMN });
}

/** The range with these two corners, whichever they are. */
export function rangeBetween(a: CellPlace, b: CellPlace): CellRange {
  return {
    firstRow: Math.min(a.row, b.row),
    firstColumn: Math.min(a.column, b.column),
    lastRow: Math.max(a.row, b.row),
    lastColumn: Math.max(a.column, b.column),
  };
}

/** As files write it: `A1:C9`, or `B2` for a single cell. */
export function rangeName({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): string {
  const first = cellName(firstRow, firstColumn);
  const last = cellName(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

export function isInside({ row, column }: CellPlace, range: CellRange): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}
