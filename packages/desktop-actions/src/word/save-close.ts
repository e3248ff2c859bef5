import { type ActionContext, NEW_LINE } from '@tandem/desktop-engine';
import type { OfficeProgram, SavedContent, SaveTarget } from '../office/office-program.ts';
import { officeWork } from '../office/office-work.ts';
import { saveCloseActions } from '../office/save-close-actions.ts';
import { convertedForSave } from '../office/save-file.ts';
import { fileFormat, SAVE_ERROR, WORD_FORMATS, withEnding } from './file-formats.ts';
import { CLOSED_ERROR, instance, type OpenDocument, READ_ONLY_ERROR } from './open-document.ts';

const WORD_PROGRAM: OfficeProgram<OpenDocument, string> = {
  name: 'Word',
  noun: 'document',
  instance,
  formats: WORD_FORMATS,
  saveError: SAVE_ERROR,
  readOnlyError: READ_ONLY_ERROR,
  closedError: CLOSED_ERROR,
  withEnding,
  contentOf,
};

async function contentOf(open: OpenDocument, { path, format }: SaveTarget, action: ActionContext): Promise<SavedContent> {
  const { document } = open;
  const target = fileFormat(path, format);
  if (target.kind === 'document')
    return { kind: 'package', bytes: officeWork(SAVE_ERROR, () => document.save(target.format)), becomesFile: true };
  if (target.kind === 'text') return { kind: 'other', bytes: await encoded(plainText(document.text), target.encoding), becomesFile: false };
  const what = `The document cannot be saved as '${path}'`;
  const conversion = { ...target, package: document.save('docx'), from: 'docx' };
  return { kind: 'other', bytes: await convertedForSave(open, conversion, { action, errorId: SAVE_ERROR, what }), becomesFile: false };
}

/** The text of a document with the line ends of a flow. */
export function plainText(text: string): string {
  return text.replaceAll(/[\r\v]/g, NEW_LINE);
}

async function encoded(text: string, encoding: string): Promise<Buffer> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.encode(text, encoding, { addBOM: encoding === 'utf-16' });
}

export const SAVE_CLOSE_ACTIONS = saveCloseActions(WORD_PROGRAM);
