import type { TableColumn, TableDetail } from '@tandem/protocol';

/** In the order in which forms show them. */
const COMMON = ['ownerid', 'statecode', 'statuscode', 'overriddencreatedon', 'importsequencenumber'];

/** Whether a column is one that tables have besides their own: forms and lists show it when they are asked to. */
export function isCommon({ primaryIdColumn }: Pick<TableDetail, 'primaryIdColumn'>, { isSystem, logicalName }: TableColumn): boolean {
  return isSystem || logicalName === primaryIdColumn || COMMON.includes(logicalName);
}

/** What a form calls a column: a common one that is called as another also says its logical name. */
export function formLabel(table: TableDetail, column: TableColumn): string {
  const { displayName, logicalName } = column;
  const isAlone = table.columns.every((other) => other.logicalName === logicalName || other.displayName !== displayName);
  return isAlone || !isCommon(table, column) ? displayName : `${displayName} (${logicalName})`;
}

/** Where a form shows a column: the one that names the row, those of the table's own, then the common ones. */
export function formRank({ primaryNameColumn }: TableDetail, { logicalName }: TableColumn): number {
  return logicalName === primaryNameColumn ? -2 : COMMON.indexOf(logicalName);
}
