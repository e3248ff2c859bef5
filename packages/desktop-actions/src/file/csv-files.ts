import { existsSync, statSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DataRow, DataTable, type DesktopValue, defineAction, ListValue, NEW_LINE, parameters, toText } from '@tandem/desktop-engine';
import { decode, type EncodingName, encode } from '../machine/encoding.ts';
import { guarded } from '../machine/file-fault.ts';
import { type PathPolicy, pathFor } from '../machine/machine-path.ts';
import { writeRecord } from './csv.ts';
import { type CsvTableOptions, fixedWidths, SEPARATOR_NAMES, separated, separatorOf, tableOfCsv } from './csv-table.ts';
import { DIRECTORY_ERROR, existingFile, existingFolder, FILE_ERROR } from './source-files.ts';

const { anything, boolean, choice, path, text } = parameters;

const ENCODING = choice(['SystemDefault', 'UTF8', 'Unicode', 'BigEndianUnicode', 'UTF8NoBOM', 'UnicodeNoBOM', 'ASCII'], 'UTF8');
const SEPARATOR = choice(SEPARATOR_NAMES, 'SystemDefault');
const READ = { CSVFile: path(), Encoding: ENCODING, TrimFields: boolean(true), FirstLineContainsColumnNames: boolean(false) } as const;
const WRITE = {
  VariableToWrite: anything(),
  CSVFile: path(),
  CsvFileEncoding: ENCODING,
  IncludeColumnNames: boolean(false),
  IfFileExists: choice(['Overwrite', 'Append'], 'Overwrite'),
} as const;
const RENAMED = { FirstLineIsHeader: 'FirstLineContainsColumnNames' } as const;
const READ_ERRORS = [FILE_ERROR, DIRECTORY_ERROR, 'ReadCSVError', 'InvalidSeparatorError'];
const WRITE_ERRORS = [DIRECTORY_ERROR, 'WriteCSVError', 'InvalidSeparatorError'];

interface ReadRequest {
  readonly CSVFile: string;
  readonly Encoding: EncodingName;
  readonly TrimFields: boolean;
  readonly FirstLineContainsColumnNames: boolean;
}

function read(
  request: ReadRequest,
  layout: () => CsvTableOptions['layout'],
  policy: PathPolicy,
): Promise<{ readonly CSVTable: DataTable }> {
  return guarded('ReadCSVError', `The file '${request.CSVFile}' cannot be read`, async () => {
    const local = pathFor('read', request.CSVFile, policy);
    existingFolder(dirname(local));
    const content = decode(await readFile(existingFile(local)), request.Encoding);
    const options = { trimFields: request.TrimFields, hasHeader: request.FirstLineContainsColumnNames, readsNumbers: false };
    return { CSVTable: tableOfCsv(content, { ...options, layout: layout() }) };
  });
}

interface WriteRequest {
  readonly VariableToWrite: DesktopValue;
  readonly CSVFile: string;
  readonly CsvFileEncoding: EncodingName;
  readonly IncludeColumnNames: boolean;
  readonly IfFileExists: 'Overwrite' | 'Append';
}

function write(request: WriteRequest, separator: string, policy: PathPolicy): Promise<Record<never, never>> {
  return guarded('WriteCSVError', `The file '${request.CSVFile}' cannot be written`, async () => {
    const local = pathFor('write', request.CSVFile, policy);
    existingFolder(dirname(local));
    const appends = request.IfFileExists === 'Append' && existsSync(local) && statSync(local).size > 0;
    const header = request.IncludeColumnNames && !appends ? columnsOf(request.VariableToWrite) : [];
    const records = [...header, ...recordsOf(request.VariableToWrite)];
    const content = records.map((fields) => writeRecord(fields, separator) + NEW_LINE).join('');
    if (appends) await appendFile(local, encode(content, request.CsvFileEncoding, false));
    else await writeFile(local, encode(content, request.CsvFileEncoding, true));
    return {};
  });
}

/** The line of column names: they are written only when the file is new or empty. */
function columnsOf(value: DesktopValue): readonly (readonly string[])[] {
  if (value instanceof DataTable) return [value.columns];
  return value instanceof DataRow ? [value.table.columns] : [];
}

/** A table has one record for each row; a row or a list is one record, a list of lists one for each. */
function recordsOf(value: DesktopValue): readonly (readonly string[])[] {
  if (value instanceof DataTable) return value.rows.map((cells) => cells.map(toText));
  if (value instanceof DataRow) return [value.cells.map(toText)];
  if (!(value instanceof ListValue)) return [[toText(value)]];
  if (value.items.length > 0 && value.items.every((item) => item instanceof ListValue || item instanceof DataRow))
    return value.items.flatMap(recordsOf);
  return [value.items.map(toText)];
}

export const CSV_FILE_ACTIONS = [
  defineAction({
    id: 'File.ReadFromCSVFile.ReadCSV',
    title: 'Read from CSV file',
    parameters: { ...READ, ColumnsSeparator: SEPARATOR },
    renamed: RENAMED,
    outputs: ['CSVTable'],
    errors: READ_ERRORS,
    run: (request, context) => read(request, () => separated(separatorOf(request.ColumnsSeparator)), context),
  }),
  defineAction({
    id: 'File.ReadFromCSVFile.ReadCSVWithCustomSeparator',
    title: 'Read from CSV file',
    parameters: { ...READ, CustomColumnsSeparator: text() },
    renamed: RENAMED,
    outputs: ['CSVTable'],
    errors: READ_ERRORS,
    run: (request, context) => read(request, () => separated(request.CustomColumnsSeparator), context),
  }),
  defineAction({
    id: 'File.ReadFromCSVFile.ReadCSVWithFixedColumnWidths',
    title: 'Read from CSV file',
    parameters: { ...READ, FixedColumnWidths: text() },
    renamed: RENAMED,
    outputs: ['CSVTable'],
    errors: [...READ_ERRORS, 'InvalidColumnWidthsError'],
    run: (request, context) => read(request, () => fixedWidths(request.FixedColumnWidths), context),
  }),
  defineAction({
    id: 'File.WriteToCSVFile.WriteCSV',
    title: 'Write to CSV file',
    parameters: { ...WRITE, ColumnsSeparator: SEPARATOR },
    errors: WRITE_ERRORS,
    run: (request, context) => write(request, separatorOf(request.ColumnsSeparator), context),
  }),
  defineAction({
    id: 'File.WriteToCSVFile.WriteCSVWithCustomSeparator',
    title: 'Write to CSV file',
    parameters: { ...WRITE, CustomColumnsSeparator: text() },
    errors: WRITE_ERRORS,
    run: (request, context) => {
      separated(request.CustomColumnsSeparator);
      return write(request, request.CustomColumnsSeparator, context);
    },
  }),
];
