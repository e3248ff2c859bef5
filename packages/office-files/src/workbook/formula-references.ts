import { columnName, columnNumber, MAX_COLUMN, MAX_ROW } from './cell-range.ts';

/** An end of a reference; a part that is undefined reaches over all rows or columns. */
export interface ReferenceEnd {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference of a formula to cells. */
export interface FormulaReference {
  /** Name of the worksheet; undefined when it is the formula's own. */
  readonly sheet: string | undefined;
  readonly first: ReferenceEnd;
  /** Undefined for a single cell. */
  readonly last: ReferenceEnd | undefined;
}

const NAME = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*';
const CELL = '\\$?[A-Z]{1,3}\\$?\\d{1,7}';
const TARGET = `${CELL}:${CELL}|${CELL}|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}`;
const TOKENS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    // Brackets are columns of tables, or before a name another workbook.
    `\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\](?:${NAME}!(?:${TARGET})?)?`,
    `(?<sheet>(?:'(?:[^']|'')+'|${NAME}(?::${NAME})?)!)?(?<target>${TARGET})(?![\\p{L}\\p{N}_.(!])`,
    `'(?:[^']|'')+'!?`,
    NAME,
    '\\d+(?:\\.\\d+)?(?:E[+-]?\\d+)?',
  ].join('|'),
  'giu',
);

/**
 * A formula with each of its references to cells put through `map`, which gives the text that stands there instead, or undefined
 * where nothing changes. Texts, columns of tables and other workbooks are left alone.
 */
export function mapReferences(formula: string, map: (reference: FormulaReference) => string | undefined): string {
  return formula.replace(TOKENS, (whole, ...rest) => {
    const groups = rest.at(-1) as { readonly sheet?: string; readonly target?: string };
    if (groups.target === undefined || groups.sheet?.includes('[') === true) return whole;
    const reference = parseReference(groups.target, groups.sheet === undefined ? undefined : sheetNameOf(groups.sheet));
    return reference === undefined ? whole : (map(reference) ?? whole);
  });
}

/** `'It''s 2024'!` is the worksheet `It's 2024`. */
function sheetNameOf(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The name of a worksheet as formulas write it, with its `!`. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^(R\d*)?(C\d*)?$/i.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

function parseReference(target: string, sheet: string | undefined): FormulaReference | undefined {
  const [first, last] = target.split(':').map(parseEnd);
  if (first === undefined) return undefined;
  const isFirstWithin = (first.row ?? 1) <= MAX_ROW && (first.column ?? 1) <= MAX_COLUMN && first.row !== 0;
  return isFirstWithin ? { sheet, first, last } : undefined;
}

function parseEnd(text: string): ReferenceEnd {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text);
  const [, beforeColumn = '', column = '', beforeRow = '', row = ''] = match ?? [];
  // `$5` has its only dollar before the row.
  const isRowFixed = beforeRow === '$' || (column === '' && beforeColumn === '$');
  return {
    column: column === '' ? undefined : (columnNumber(column) ?? MAX_COLUMN + 1),
    row: row === '' ? undefined : Number(row),
    isColumnFixed: column !== '' && beforeColumn === '$',
    isRowFixed,
  };
}

export function printReference({ sheet, first, last }: FormulaReference): string {
  const cells = last === undefined ? printEnd(first) : `${printEnd(first)}:${printEnd(last)}`;
  // Several worksheets in one reference (`First:Last!A1`) keep their colon outside of quotes.
  return sheet === undefined ? cells : `${sheetPrefix(sheet)}${cells}`;
}

function printEnd({ row, column, isRowFixed, isColumnFixed }: ReferenceEnd): string {
  const columnPart = column === undefined ? '' : `${isColumnFixed ? '$' : ''}${columnName(column)}`;
  return `${columnPart}${row === undefined ? '' : `${isRowFixed ? '$' : ''}${row}`}`;
}

/** The formula as it reads so many rows and columns further: references without `$` go along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const first = movedEnd(reference.first, rows, columns);
    const last = reference.last === undefined ? undefined : movedEnd(reference.last, rows, columns);
    const isWithin = [first, last].every((end) => end === undefined || isOnSheet(end));
    return isWithin ? printReference({ ...reference, first, last }) : '#REF!';
  });
}

function movedEnd(end: ReferenceEnd, rows: number, columns: number): ReferenceEnd {
  return {
    ...end,
    row: end.row === undefined || end.isRowFixed ? end.row : end.row + rows,
    column: end.column === undefined || end.isColumnFixed ? end.column : end.column + columns,
  };
}

function isOnSheet({ row = 1, column = 1 }: ReferenceEnd): boolean {
  return row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN;
}
