import {
  ActionError,
  DataTable,
  type DesktopValue,
  defineAction,
  equalValues,
  ListValue,
  parameters,
  toText,
} from '@tandem/desktop-engine';
import { compareForSort } from '../machine/sort-order.ts';
import { equalityKey } from './equal-values.ts';
import { COLUMN_ERRORS, columnOf } from './table-column.ts';

const { anything, choice, integer, items, table, tablePlace, text } = parameters;
const ROW_ERROR = 'RowIndexOutOfRangeError';
const WIDTH_ERROR = 'InvalidRowError';

type Row = readonly DesktopValue[];

function rowAt(target: DataTable, index: number, length = target.rows.length): number {
  if (index >= 0 && index < length) return index;
  throw new ActionError(ROW_ERROR, `The row ${index} is out of range: the table has ${target.rows.length} rows, counted from 0.`);
}

/** The cells of a new row: as many as the table has columns. */
function fitted(target: DataTable, row: readonly DesktopValue[]): DesktopValue[] {
  if (row.length === target.columns.length) return [...row];
  throw new ActionError(
    WIDTH_ERROR,
    `The row has ${row.length} cells, but the table has ${target.columns.length} columns. Give one cell for each column.`,
  );
}

function addColumn(target: DataTable, name: string, at: number): void {
  if (target.columnIndex(name) >= 0)
    throw new ActionError('DuplicateColumnError', `The table has a column '${name}' already. Choose another name.`);
  target.columns.splice(at, 0, name);
  for (const row of target.rows) row.splice(at, 0, null);
}

function removeColumn(target: DataTable, at: number): void {
  target.columns.splice(at, 1);
  for (const row of target.rows) row.splice(at, 1);
}

function keepRows(target: DataTable, keeps: (row: Row) => boolean): void {
  const kept = target.rows.filter(keeps);
  target.rows.length = 0;
  for (const row of kept) target.rows.push(row);
}

function equalRows(left: Row, right: Row): boolean {
  return left.every((cell, i) => equalValues(cell, right[i] ?? null));
}

/** Rows that have an equal one above them. */
function repeatedRows(rows: readonly Row[]): ReadonlySet<Row> {
  const hasKeys = rows.every((row) => row.every((cell) => equalityKey(cell) !== undefined));
  const groups = hasKeys ? Map.groupBy(rows, (row) => JSON.stringify(row.map(equalityKey))) : new Map([['', rows]]);
  const isRepeated = (row: Row, at: number, all: readonly Row[]): boolean => all.findIndex((other) => equalRows(other, row)) < at;
  return new Set([...groups.values()].flatMap((group) => group.filter(isRepeated)));
}

function sortRows(target: DataTable, column: number, order: 'Ascending' | 'Descending'): void {
  const sign = order === 'Ascending' ? 1 : -1;
  target.rows.sort((left, right) => sign * compareForSort(left[column] ?? null, right[column] ?? null));
}

export const TABLE_ACTIONS = [
  defineAction({
    id: 'Variables.CreateNewDatatable',
    title: 'Create new data table',
    parameters: { InputTable: { ...table(), fallback: null } },
    outputs: ['DataTable'],
    run: ({ InputTable }) => ({
      DataTable: new DataTable(
        [...InputTable.columns],
        InputTable.rows.map((row) => [...row]),
      ),
    }),
  }),
  defineAction({
    id: 'Variables.AddRowToDataTable.AppendRowToDataTable',
    title: 'Insert row into data table',
    parameters: { DataTable: tablePlace(), RowToAdd: items() },
    errors: [WIDTH_ERROR],
    run: ({ DataTable, RowToAdd }) => {
      DataTable.value.rows.push(fitted(DataTable.value, RowToAdd));
      return {};
    },
  }),
  defineAction({
    id: 'Variables.AddRowToDataTable.InsertItemToDataTable',
    title: 'Insert row into data table',
    parameters: { DataTable: tablePlace(), RowIndex: integer(), RowToAdd: items() },
    errors: [WIDTH_ERROR, ROW_ERROR],
    run: ({ DataTable: { value }, RowIndex, RowToAdd }) => {
      value.rows.splice(rowAt(value, RowIndex, value.rows.length + 1), 0, fitted(value, RowToAdd));
      return {};
    },
  }),
  defineAction({
    id: 'Variables.ModifyDataTableItem',
    aliases: ['Variables.UpdateDataTableItem'],
    title: 'Update data table item',
    parameters: { DataTable: tablePlace(), ColumnNameOrIndex: text(), RowIndex: integer(), Value: anything() },
    errors: [ROW_ERROR, ...COLUMN_ERRORS],
    run: ({ DataTable: { value }, ColumnNameOrIndex, RowIndex, Value }) => {
      const row = value.rows[rowAt(value, RowIndex)];
      if (row !== undefined) row[columnOf(value, ColumnNameOrIndex)] = Value;
      return {};
    },
  }),
  defineAction({
    id: 'Variables.DeleteRowFromDataTable',
    title: 'Delete row from data table',
    parameters: { DataTable: tablePlace(), RowIndex: integer() },
    errors: [ROW_ERROR],
    run: ({ DataTable: { value }, RowIndex }) => {
      value.rows.splice(rowAt(value, RowIndex), 1);
      return {};
    },
  }),
  defineAction({
    id: 'Variables.DeleteEmptyRowsFromDataTable',
    title: 'Delete empty rows from data table',
    parameters: { DataTable: tablePlace() },
    run: ({ DataTable }) => {
      keepRows(DataTable.value, (row) => row.some((cell) => toText(cell).trim() !== ''));
      return {};
    },
  }),
  defineAction({
    id: 'Variables.DeleteDuplicateRowsFromDataTable',
    title: 'Delete duplicate rows from data table',
    parameters: { DataTable: tablePlace() },
    run: ({ DataTable: { value } }) => {
      const repeated = repeatedRows([...value.rows]);
      keepRows(value, (row) => !repeated.has(row));
      return {};
    },
  }),
  defineAction({
    id: 'Variables.ClearDataTable',
    title: 'Clear data table',
    parameters: { DataTable: tablePlace() },
    run: ({ DataTable }) => {
      keepRows(DataTable.value, () => false);
      return {};
    },
  }),
  defineAction({
    id: 'Variables.AddColumnToDataTable.AppendColumnToDataTable',
    title: 'Insert column into data table',
    parameters: { DataTable: tablePlace(), ColumnName: text() },
    errors: ['DuplicateColumnError'],
    run: ({ DataTable: { value }, ColumnName }) => {
      addColumn(value, ColumnName, value.columns.length);
      return {};
    },
  }),
  defineAction({
    id: 'Variables.AddColumnToDataTable.InsertColumnToDataTable',
    title: 'Insert column into data table',
    parameters: { DataTable: tablePlace(), ColumnName: text(), ColumnIndex: integer() },
    errors: ['DuplicateColumnError', ...COLUMN_ERRORS],
    run: ({ DataTable: { value }, ColumnName, ColumnIndex }) => {
      addColumn(value, ColumnName, columnOf(value, String(ColumnIndex)));
      return {};
    },
  }),
  defineAction({
    id: 'Variables.DeleteColumnFromDataTable.DeleteColumnWithName',
    title: 'Delete column from data table',
    parameters: { DataTable: tablePlace(), ColumnName: text() },
    errors: COLUMN_ERRORS,
    run: ({ DataTable: { value }, ColumnName }) => {
      removeColumn(value, columnOf(value, ColumnName));
      return {};
    },
  }),
  defineAction({
    id: 'Variables.DeleteColumnFromDataTable.DeleteColumnWithIndex',
    title: 'Delete column from data table',
    parameters: { DataTable: tablePlace(), ColumnIndex: integer() },
    errors: COLUMN_ERRORS,
    run: ({ DataTable: { value }, ColumnIndex }) => {
      removeColumn(value, columnOf(value, String(ColumnIndex)));
      return {};
    },
  }),
  defineAction({
    id: 'Variables.SortDataTable.SortWithColumnName',
    title: 'Sort data table',
    parameters: { DataTable: tablePlace(), ColumnName: text(), Order: choice(['Ascending', 'Descending'], 'Ascending') },
    errors: COLUMN_ERRORS,
    run: ({ DataTable: { value }, ColumnName, Order }) => {
      sortRows(value, columnOf(value, ColumnName), Order);
      return {};
    },
  }),
  defineAction({
    id: 'Variables.SortDataTable.SortWithColumnIndex',
    title: 'Sort data table',
    parameters: { DataTable: tablePlace(), ColumnIndex: integer(), Order: choice(['Ascending', 'Descending'], 'Ascending') },
    errors: COLUMN_ERRORS,
    run: ({ DataTable: { value }, ColumnIndex, Order }) => {
      sortRows(value, columnOf(value, String(ColumnIndex)), Order);
      return {};
    },
  }),
  defineAction({
    id: 'Variables.RetrieveDataTableColumnIntoList',
    title: 'Retrieve data table column into list',
    parameters: { DataTable: table(), ColumnNameOrIndex: text() },
    outputs: ['ColumnAsList'],
    errors: COLUMN_ERRORS,
    run: ({ DataTable, ColumnNameOrIndex }) => {
      const column = columnOf(DataTable, ColumnNameOrIndex);
      return { ColumnAsList: new ListValue(DataTable.rows.map((row) => row[column] ?? null)) };
    },
  }),
];
