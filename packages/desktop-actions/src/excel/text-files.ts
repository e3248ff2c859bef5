import { MAX_COLUMN, MAX_ROW, Workbook, type Worksheet } from '@tandem/office-files';
import iconv from 'iconv-lite';
import { readCsv, writeRecord } from '../file/csv.ts';
import type { FileFormat } from './file-formats.ts';

type TextFormat = Extract<FileFormat, { kind: 'text' }>;

/** A worksheet as text, cells as they are shown. Texts beyond the code page of Windows make a file in UTF-8 with a mark. */
export function textOfSheet(sheet: Worksheet, { separator, encoding, lineEnd }: TextFormat): Buffer {
  const used = sheet.usedRange();
  const lines: string[] = [];
  for (let row = 1; row <= (used?.lastRow ?? 0); row++) {
    const fields = Array.from({ length: used?.lastColumn ?? 0 }, (_, i) => sheet.display(row, i + 1));
    lines.push(writeRecord(fields, separator) + lineEnd);
  }
  const text = lines.join('');
  if (encoding === 'unicode') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  const ansi = iconv.encode(text, 'windows-1252');
  return iconv.decode(ansi, 'windows-1252') === text ? ansi : Buffer.from(`\uFEFF${text}`);
}

/** A workbook of a text, whose fields are taken as if a person had typed them. */
export function workbookOfText(bytes: Buffer, separator: string, name: string): Workbook {
  const workbook = Workbook.create();
  const sheet = workbook.activeWorksheet;
  const title = name
    .replaceAll(/[[\]:*?/\\]/g, '_')
    .replaceAll(/^'+|'+$/g, '')
    .slice(0, 31);
  if (title !== '') workbook.renameWorksheet(sheet, title);
  for (const [row, fields] of readCsv(decoded(bytes), { kind: 'separated', separator }).slice(0, MAX_ROW).entries())
    for (const [column, field] of fields.slice(0, MAX_COLUMN).entries()) if (field !== '') sheet.type(row + 1, column + 1, field);
  return workbook;
}

/** By the mark of the file; without one UTF-8, or the code page of Windows when it is no UTF-8. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le').slice(1);
  const text = bytes.toString('utf8');
  return (text.includes('\uFFFD') ? iconv.decode(bytes, 'windows-1252') : text).replace(/^\uFEFF/, '');
}
