import { basename, extname } from 'node:path';
import type { ActionContext } from '@tandem/desktop-engine';
import { Workbook } from '@tandem/office-files';
import { endingOf } from '../office/file-ending.ts';
import { type FileKind, type LoadedFile, loadFile } from '../office/load-file.ts';
import { workbookOfText } from './text-files.ts';

export const OPEN_ERROR = 'OpenExcelDocumentError';
const SEPARATORS: Readonly<Record<string, string>> = { csv: ',', txt: '\t', tsv: '\t' };

const KIND: FileKind<Workbook> = {
  errorId: OPEN_ERROR,
  noun: 'workbook',
  open: (bytes) => Workbook.open(bytes),
  converted: new Set(['xls', 'xlt', 'xlsb', 'ods', 'fods', 'xml', 'htm', 'html', 'dif', 'slk', 'dbf']),
  streams: ['Workbook', 'Book'],
  to: 'xlsx',
  // Excel writes files that only it should read with that password, and asks nobody for it.
  passwordPlace: { remedy: "Give it as 'Password to open'.", known: ['VelvetSweatshop'] },
  openOther(bytes, path) {
    const separator = SEPARATORS[endingOf(path)];
    return separator === undefined || bytes[0] === 0x50 ? undefined : workbookOfText(bytes, separator, basename(path, extname(path)));
  },
};

/**
 * Opens a file of any format that Excel opens; those that are not ours by LibreOffice.
 *
 * @throws ActionError `FileNotFoundError`, `OpenExcelDocumentError`
 */
export function loadWorkbook(
  path: string,
  { password, action }: { readonly password: string; readonly action: ActionContext },
): Promise<LoadedFile<Workbook>> {
  return loadFile(KIND, { path, password }, action);
}
