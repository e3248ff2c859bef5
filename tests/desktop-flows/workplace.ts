import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CellValue, Workbook } from '@tandem/office-files';

/** What a cell of a prepared workbook holds: a text, a number, or what a person types, such as a date. */
export type CellContent = string | number | { readonly typed: string };

/** The folder that one flow works in. */
export class Workplace {
  readonly folder: string;
  /** The home directory of the user whom the flow runs for. */
  readonly home: string;

  constructor(folder: string, home: string) {
    this.folder = folder;
    this.home = home;
    mkdirSync(folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Names of all files below, with slashes, in order. */
  files(): readonly string[] {
    return filesBelow(this.folder);
  }

  writeWorkbook(name: string, sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>): void {
    const workbook = Workbook.create();
    const [first, ...others] = Object.keys(sheets);
    if (first !== undefined) workbook.renameWorksheet(workbook.activeWorksheet, first);
    for (const sheet of others) workbook.addWorksheet(sheet);
    for (const [sheet, rows] of Object.entries(sheets)) fill(workbook, sheet, rows);
    this.write(name, workbook.save());
  }

  /** The used cells of a sheet as a person sees them. */
  readWorkbook(name: string, sheet: string): readonly (readonly string[])[] {
    const worksheet = Workbook.open(readFileSync(this.path(name))).worksheet(sheet);
    const range = worksheet?.usedRange();
    if (worksheet === undefined || range === undefined) return [];
    const columns = span(range.firstColumn, range.lastColumn);
    return span(range.firstRow, range.lastRow).map((row) => columns.map((column) => worksheet.display(row, column)));
  }
}

export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

function fill(workbook: Workbook, sheet: string, rows: readonly (readonly CellContent[])[]): void {
  const worksheet = workbook.worksheet(sheet);
  rows.forEach((row, r) => {
    row.forEach((content, c) => {
      if (typeof content === 'object') worksheet?.type(r + 1, c + 1, content.typed);
      else worksheet?.write(r + 1, c + 1, { input: cellValueOf(content) });
    });
  });
}

function cellValueOf(content: string | number): CellValue {
  return typeof content === 'number' ? { kind: 'number', number: content } : { kind: 'text', text: content };
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
