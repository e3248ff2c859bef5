import { type ActionContext, parameters } from '@tandem/desktop-engine';
import type { OfficeProgram, SavedContent, SaveTarget } from '../office/office-program.ts';
import { saveCloseActions } from '../office/save-close-actions.ts';
import { convertedForSave } from '../office/save-file.ts';
import { calculated } from './calculated.ts';
import { DOCUMENT_FORMATS, type DocumentFormat, fileFormat, SAVE_ERROR, withEnding } from './file-formats.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';
import { textOfSheet } from './text-files.ts';

const EXCEL_PROGRAM: OfficeProgram<OpenWorkbook, DocumentFormat> = {
  name: 'Excel',
  noun: 'workbook',
  instance,
  formats: DOCUMENT_FORMATS,
  ignored: { XmlMapName: parameters.text('') },
  saveError: SAVE_ERROR,
  readOnlyError: SAVE_ERROR,
  closedError: CLOSED_ERROR,
  withEnding,
  contentOf: async (open, target, action) => ({ ...(await contentOf(open, target, action)), becomesFile: true }),
};

async function contentOf(
  open: OpenWorkbook,
  { path, format }: SaveTarget<DocumentFormat>,
  action: ActionContext,
): Promise<Pick<SavedContent, 'kind' | 'bytes'>> {
  const { workbook, sheet } = open;
  const target = fileFormat(path, format);
  if (target.kind === 'workbook') return { kind: 'package', bytes: workbook.save(target.format) };
  if (target.kind === 'text') {
    const range = sheet.usedRange();
    if (range !== undefined) await calculated(open, { worksheet: sheet, range }, { action, errorId: SAVE_ERROR });
    return { kind: 'other', bytes: textOfSheet(sheet, target) };
  }
  const what = `The workbook cannot be saved as '${path}'`;
  const conversion = { ...target, package: workbook.save(), from: workbook.format };
  return { kind: 'other', bytes: await convertedForSave(open, conversion, { action, errorId: SAVE_ERROR, what }) };
}

export const SAVE_CLOSE_ACTIONS = saveCloseActions(EXCEL_PROGRAM);
