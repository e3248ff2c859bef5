import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import { isCompoundFile, OfficeFileError, Workbook } from '@tandem/office-files';
import { existingFile } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { endingOf } from './file-formats.ts';
import { convertByLibreOffice } from './libre-office.ts';
import { workbookOfText } from './text-files.ts';

export const OPEN_ERROR = 'OpenExcelDocumentError';
const SEPARATORS: Readonly<Record<string, string>> = { csv: ',', txt: '\t', tsv: '\t' };

/**
 * Opens a file of any format that Excel opens; those that are not ours by LibreOffice.
 *
 * @throws ActionError `FileNotFoundError`, `OpenExcelDocumentError`
 */
export function loadWorkbook(path: string, action: ActionContext): Promise<Workbook> {
  return guarded(OPEN_ERROR, `The workbook '${path}' cannot be opened`, async () => {
    const bytes = await readFile(existingFile(path));
    const ending = endingOf(path);
    const separator = SEPARATORS[ending];
    if (separator !== undefined && bytes[0] !== 0x50) return workbookOfText(bytes, separator, basename(path, extname(path)));
    try {
      return Workbook.open(bytes);
    } catch (thrown) {
      if (!(thrown instanceof OfficeFileError)) throw thrown;
      if (!isConvertible(bytes, ending, thrown))
        throw new ActionError(OPEN_ERROR, `The workbook '${path}' cannot be opened: ${thrown.message}`);
      const what = `The workbook '${path}' cannot be opened`;
      return Workbook.open(await convertByLibreOffice({ bytes, from: ending, to: 'xlsx' }, action, { errorId: OPEN_ERROR, what }));
    }
  });
}

const CONVERTED = new Set(['xls', 'xlt', 'xlsb', 'ods', 'fods', 'xml', 'htm', 'html', 'dif', 'slk', 'dbf']);

function isConvertible(bytes: Buffer, ending: string, { fault }: OfficeFileError): boolean {
  if (!CONVERTED.has(ending) || fault === 'too-large' || fault === 'damaged') return false;
  if (!isCompoundFile(bytes)) return true;
  // A package with a password is a compound file, too. The streams of one have names in UTF-16.
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));
  return !holds('EncryptedPackage') && (holds('Workbook') || holds('Book'));
}
