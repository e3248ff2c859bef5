import { type DataTable, defineAction, NEW_LINE, parameters, toText } from '@tandem/desktop-engine';
import { writeRecord } from '../file/csv.ts';
import { type CsvTableOptions, fixedWidths, SEPARATOR_NAMES, separated, separatorOf, tableOfCsv } from '../file/csv-table.ts';

const { boolean, choice, table, text } = parameters;

const SEPARATOR = choice(SEPARATOR_NAMES, 'SystemDefault');
const SEPARATOR_ERROR = 'InvalidSeparatorError';
const READ = {
  CSVText: text(),
  TrimFields: boolean(true),
  FirstLineContainsColumnNames: boolean(false),
  ReadFieldsAsText: boolean(false),
} as const;
const WRITE = { DataTable: table(), IncludeColumnNames: boolean(false) } as const;
const TO_TABLE = 'Read from CSV text variable';
const TO_TEXT = 'Convert data table to text';

interface ReadRequest {
  readonly CSVText: string;
  readonly TrimFields: boolean;
  readonly FirstLineContainsColumnNames: boolean;
  readonly ReadFieldsAsText: boolean;
}

function read(request: ReadRequest, layout: CsvTableOptions['layout']): { readonly CSVTable: DataTable } {
  const { CSVText, TrimFields: trimFields, FirstLineContainsColumnNames: hasHeader, ReadFieldsAsText } = request;
  return { CSVTable: tableOfCsv(CSVText, { layout, trimFields, hasHeader, readsNumbers: !ReadFieldsAsText }) };
}

function write(data: DataTable, includesNames: boolean, separator: string): { readonly CSVText: string } {
  const records = [...(includesNames ? [data.columns] : []), ...data.rows.map((row) => row.map(toText))];
  return { CSVText: records.map((fields) => writeRecord(fields, separator) + NEW_LINE).join('') };
}

export const CSV_TEXT_ACTIONS = [
  defineAction({
    id: 'Variables.GenerateDataTableFromCSV.ReadPredefinedSeparator',
    title: TO_TABLE,
    parameters: { ...READ, ColumnsSeparator: SEPARATOR },
    outputs: ['CSVTable'],
    run: (request) => read(request, separated(separatorOf(request.ColumnsSeparator))),
  }),
  defineAction({
    id: 'Variables.GenerateDataTableFromCSV.ReadCustomSeparator',
    title: TO_TABLE,
    parameters: { ...READ, CustomColumnsSeparator: text() },
    outputs: ['CSVTable'],
    errors: [SEPARATOR_ERROR],
    run: (request) => read(request, separated(request.CustomColumnsSeparator)),
  }),
  defineAction({
    id: 'Variables.GenerateDataTableFromCSV.ReadFixedColumnWidths',
    title: TO_TABLE,
    parameters: { ...READ, FixedColumnWidths: text() },
    outputs: ['CSVTable'],
    errors: ['InvalidColumnWidthsError'],
    run: (request) => read(request, fixedWidths(request.FixedColumnWidths)),
  }),
  defineAction({
    id: 'Variables.ConvertDataTableToCSV.DataTableToCSVCommonSeparator',
    title: TO_TEXT,
    parameters: { ...WRITE, ColumnsSeparator: SEPARATOR },
    outputs: ['CSVText'],
    run: (request) => write(request.DataTable, request.IncludeColumnNames, separatorOf(request.ColumnsSeparator)),
  }),
  defineAction({
    id: 'Variables.ConvertDataTableToCSV.DataTableToCSVCustomSeparator',
    title: TO_TEXT,
    parameters: { ...WRITE, CustomColumnsSeparator: text() },
    outputs: ['CSVText'],
    errors: [SEPARATOR_ERROR],
    run: (request) => {
      separated(request.CustomColumnsSeparator);
      return write(request.DataTable, request.IncludeColumnNames, request.CustomColumnsSeparator);
    },
  }),
];
