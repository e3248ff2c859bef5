/** What designers ask this connector for. */
export const TableSource = {
  /** Tables by the name in addresses, as actions name them. */
  tables: 'tables',
  /** Tables by their logical name, as the trigger names them. */
  logicalNames: 'table-names',
  /** Navigations of the table in the parameter `table`. */
  relationships: 'relationships',
  /** Columns with files of the table in the parameter `table`. */
  files: 'file-columns',
  /** JSON Schema of the columns that a new row takes. */
  fields: 'row-fields',
  /** The same, of which none has to be given. */
  changes: 'row-changes',
  /** JSON Schema of a row. */
  row: 'row',
  /** JSON Schema of a list of rows. */
  rows: 'rows',
} as const;
export type TableSource = (typeof TableSource)[keyof typeof TableSource];
