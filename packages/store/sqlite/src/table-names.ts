import { type ColumnDefinition, ColumnKind, isLookup, isReal, isText, type TableDefinition } from '@tandem/tables';

const NAME = /^[a-z][a-z0-9_~]*$/i;

/**
 * A name from the schema as an SQL identifier. Names of queries never come here: they are looked up first.
 *
 * @throws Error for what the check of definitions would have refused
 */
export function quoted(name: string): string {
  if (!NAME.test(name)) throw new Error(`The store is damaged: '${name}' is the name of no table or column.`);
  return `"${name}"`;
}

/** The SQL table of the rows, also a view for tables that are read only. */
export function rowTable({ logicalName }: Pick<TableDefinition, 'logicalName'>): string {
  return quoted(`row_${logicalName}`);
}

/** Beside the id of a lookup: the table to which it points, null for the first of its targets. */
export function targetColumn({ logicalName }: ColumnDefinition): string {
  return quoted(`${logicalName}~table`);
}

export function valueColumn({ logicalName }: ColumnDefinition): string {
  return quoted(logicalName);
}

/** The SQL columns that a column needs, with their types; texts compare without regard to the case of ASCII letters. */
export function sqlColumns(column: ColumnDefinition): readonly string[] {
  const value = `${valueColumn(column)} ${sqlType(column)}`;
  return isLookup(column) ? [value, `${targetColumn(column)} TEXT`] : [value];
}

function sqlType(column: ColumnDefinition): string {
  if (isText(column)) return 'TEXT COLLATE NOCASE';
  if (isLookup(column) || TEXT_KINDS.has(column.kind)) return 'TEXT';
  return isReal(column) ? 'REAL' : 'INTEGER';
}

const TEXT_KINDS: ReadonlySet<ColumnKind> = new Set([ColumnKind.uniqueIdentifier, ColumnKind.file, ColumnKind.image, ColumnKind.choices]);
