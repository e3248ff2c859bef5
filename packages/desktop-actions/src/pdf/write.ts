import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { type ActionContext, ActionError, type DesktopValue, defineAction, parameters, toText } from '@tandem/desktop-engine';
import { existingFile, existingFolder } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor, permitted } from '../machine/machine-path.ts';
import { fileValue } from '../machine/path-values.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { SELECTION_ERROR, selectedPages } from './page-selection.ts';
import { BOUNDS_ERROR, IF_FILE_EXISTS, type IfFileExists, PASSWORD_ERROR, SOURCE, targetFile, wrongPassword } from './pdf-file.ts';

const { items, path, text } = parameters;

const EXTRACT_ERROR = 'ExtractPagesError';
const MERGE_ERROR = 'MergeFilesError';

/** @throws ActionError `InvalidPasswordError` */
async function loadPdf(file: string, password: string): Promise<PDFDocument> {
  const { EncryptedPDFError, PDFDocument } = await import('@cantoo/pdf-lib');
  try {
    // An empty password opens files that are protected against changes only.
    return await PDFDocument.load(await readFile(file), { updateMetadata: false, password });
  } catch (thrown) {
    const isLocked = thrown instanceof EncryptedPDFError || (thrown instanceof Error && /password/i.test(thrown.message));
    throw isLocked ? wrongPassword(file, password) : thrown;
  }
}

interface Target {
  readonly path: string;
  readonly ifFileExists: IfFileExists;
}

/** Writes the file when it may be written, and gives the path of the one that is there then. */
async function store({ path, ifFileExists }: Target, make: () => Promise<PDFDocument>, action: ActionContext): Promise<string> {
  existingFolder(dirname(path));
  const document = await make();
  const target = targetFile(path, ifFileExists);
  if (target === undefined) return path;
  await replaceFile(permitted('write', target, action), await document.save(), action.context.signal);
  return target;
}

async function withPages(source: PDFDocument, pages: readonly number[]): Promise<PDFDocument> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const target = await PDFDocument.create();
  await append(target, source, pages);
  return target;
}

async function append(target: PDFDocument, source: PDFDocument, pages: readonly number[]): Promise<void> {
  const count = source.getPageCount();
  const beyond = pages.find((page) => page > count);
  if (beyond !== undefined) throw new ActionError(BOUNDS_ERROR, `The file has ${count} pages and no page ${beyond}.`);
  const indices = pages.map((page) => page - 1);
  for (const page of await target.copyPages(source, indices)) target.addPage(page);
}

/** The files of a list, or of a text with paths in double quotes. */
function filesOf(values: readonly DesktopValue[], action: ActionContext): readonly string[] {
  const [only] = values;
  const quoted = values.length === 1 ? [...toText(only ?? '').matchAll(/"([^"]+)"/g)].map(([, file]) => file ?? '') : [];
  const paths = quoted.length > 0 ? quoted : values.map(toText);
  return paths.map((file) => existingFile(pathFor('read', file, action)));
}

async function merged(files: readonly string[], passwords: readonly string[], { context }: ActionContext): Promise<PDFDocument> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const target = await PDFDocument.create();
  for (const [i, file] of files.entries()) {
    context.signal.throwIfAborted();
    const source = await loadPdf(file, passwords[i] ?? '');
    await append(
      target,
      source,
      source.getPageIndices().map((index) => index + 1),
    );
  }
  return target;
}

export const WRITE_ACTIONS = [
  defineAction({
    id: 'Pdf.ExtractPages',
    title: 'Extract PDF file pages to new PDF file',
    parameters: { ...SOURCE, PageSelection: text(), ExtractedPDFPath: path(), IfFileExists: IF_FILE_EXISTS },
    outputs: ['ExtractedPDFFile'],
    errors: ['FileNotFoundError', 'DirectoryNotFoundError', PASSWORD_ERROR, BOUNDS_ERROR, SELECTION_ERROR, EXTRACT_ERROR],
    run: ({ PDFFile, Password, PageSelection, ExtractedPDFPath, IfFileExists }, action) => {
      const file = existingFile(pathFor('read', PDFFile, action));
      const target = { path: pathFor('write', ExtractedPDFPath, action), ifFileExists: IfFileExists };
      return guarded(EXTRACT_ERROR, `The pages of '${file}' cannot be extracted`, async () => {
        const pages = selectedPages(PageSelection);
        const made = await store(target, async () => withPages(await loadPdf(file, Password), pages), action);
        return { ExtractedPDFFile: fileValue(made) };
      });
    },
  }),
  defineAction({
    id: 'Pdf.MergeFiles',
    title: 'Merge PDF files',
    parameters: {
      PDFFiles: items(),
      MergedPDFPath: path(),
      IfFileExists: IF_FILE_EXISTS,
      PasswordDelimiter: text(','),
      Passwords: text(''),
    },
    outputs: ['MergedPDF'],
    errors: ['FileNotFoundError', 'DirectoryNotFoundError', PASSWORD_ERROR, MERGE_ERROR],
    run: ({ PDFFiles, MergedPDFPath, IfFileExists, PasswordDelimiter, Passwords }, action) =>
      guarded(MERGE_ERROR, `The files cannot be merged to '${MergedPDFPath}'`, async () => {
        const files = filesOf(PDFFiles, action);
        const target = { path: pathFor('write', MergedPDFPath, action), ifFileExists: IfFileExists };
        const passwords = PasswordDelimiter === '' ? [Passwords] : Passwords.split(PasswordDelimiter);
        if (files.length === 0) throw new ActionError(MERGE_ERROR, 'There are no files to merge. Give at least one.');
        if (files.includes(target.path) && IfFileExists === 'Overwrite')
          throw new ActionError(MERGE_ERROR, `'${target.path}' is one of the files to merge. Give the merged file another name.`);
        return { MergedPDF: fileValue(await store(target, () => merged(files, passwords, action), action)) };
      }),
  }),
];
