import { dirname } from 'node:path';
import { type ActionContext, ActionError, defineAction, NEW_LINE, parameters } from '@tandem/desktop-engine';
import { convertByLibreOffice } from '../excel/libre-office.ts';
import { replaceFile } from '../excel/store-workbook.ts';
import { existingFolder } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor, permitted } from '../machine/machine-path.ts';
import { type FileFormat, fileFormat, SAVE_ERROR, WORD_FORMATS, withEnding } from './file-formats.ts';
import { CLOSED_ERROR, instance, type OpenDocument, READ_ONLY_ERROR, wordWork } from './open-document.ts';

const { choice, path } = parameters;

const SAVE_AS = { Instance: instance(), DocumentFormat: choice(WORD_FORMATS, 'FromExtension'), DocumentPath: path() } as const;
const SAVE_ERRORS = [SAVE_ERROR, READ_ONLY_ERROR, CLOSED_ERROR];
const SAVE_AS_ERRORS = ['DirectoryNotFoundError', ...SAVE_ERRORS];

interface SaveAsRequest {
  readonly Instance: OpenDocument;
  readonly DocumentFormat: string;
  readonly DocumentPath: string;
}

function save(open: OpenDocument, action: ActionContext): Promise<void> {
  open.checkOpen();
  if (open.path === undefined)
    throw new ActionError(SAVE_ERROR, "The document is new and has no file. Save it under a name: 'Save document as'.");
  return store(open, { path: permitted('write', open.path, action), format: 'FromExtension' }, action);
}

async function saveAs({ Instance, DocumentFormat, DocumentPath }: SaveAsRequest, action: ActionContext): Promise<void> {
  await store(Instance, { path: pathFor('write', withEnding(DocumentPath, DocumentFormat), action), format: DocumentFormat }, action);
}

interface Target {
  readonly path: string;
  readonly format: string;
}

/** Writes the file, which becomes that of the document when it is a document of ours. */
function store(open: OpenDocument, { path, format }: Target, action: ActionContext): Promise<void> {
  open.checkOpen();
  return guarded(SAVE_ERROR, `The document cannot be saved as '${path}'`, async () => {
    existingFolder(dirname(path));
    if (open.isReadOnly && path === open.path)
      throw new ActionError(READ_ONLY_ERROR, `'${path}' was opened as read-only. Save the document under another name.`);
    const target = fileFormat(path, format);
    await replaceFile(path, await bytesOf(open, target, { path, action }));
    if (target.kind === 'document') open.path = path;
  });
}

async function bytesOf(
  { document }: OpenDocument,
  target: FileFormat,
  { path, action }: { readonly path: string; readonly action: ActionContext },
): Promise<Uint8Array> {
  if (target.kind === 'document') return wordWork(SAVE_ERROR, () => document.save(target.format));
  if (target.kind === 'text') return encoded(plainText(document.text), target.encoding);
  const fault = { errorId: SAVE_ERROR, what: `The document cannot be saved as '${path}'` };
  return convertByLibreOffice({ ...target, bytes: document.save('docx'), from: 'docx' }, action, fault);
}

/** The text of a document with the line ends of a flow. */
export function plainText(text: string): string {
  return text.replaceAll(/[\r\v]/g, NEW_LINE);
}

async function encoded(text: string, encoding: string): Promise<Buffer> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.encode(text, encoding, { addBOM: encoding === 'utf-16' });
}

export const SAVE_CLOSE_ACTIONS = [
  defineAction({
    id: 'Word.SaveWord.Save',
    title: 'Save Word',
    parameters: { Instance: instance() },
    errors: SAVE_ERRORS,
    run: async ({ Instance }, action) => {
      await save(Instance, action);
      return {};
    },
  }),
  defineAction({
    id: 'Word.SaveWord.SaveAs',
    title: 'Save Word',
    parameters: SAVE_AS,
    errors: SAVE_AS_ERRORS,
    run: async (request, action) => {
      await saveAs(request, action);
      return {};
    },
  }),
  defineAction({
    id: 'Word.CloseWord.Close',
    title: 'Close Word',
    parameters: { Instance: instance() },
    errors: [CLOSED_ERROR],
    run: ({ Instance }) => {
      Instance.checkOpen();
      Instance.close();
      return {};
    },
  }),
  defineAction({
    id: 'Word.CloseWord.CloseAndSave',
    title: 'Close Word',
    parameters: { Instance: instance() },
    errors: SAVE_ERRORS,
    run: async ({ Instance }, action) => {
      await save(Instance, action);
      Instance.close();
      return {};
    },
  }),
  defineAction({
    id: 'Word.CloseWord.CloseAndSaveAs',
    title: 'Close Word',
    parameters: SAVE_AS,
    errors: SAVE_AS_ERRORS,
    run: async (request, action) => {
      await saveAs(request, action);
      request.Instance.close();
      return {};
    },
  }),
];
