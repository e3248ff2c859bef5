import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { type ActionContext, ActionError, parameters } from '@tandem/desktop-engine';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { existingFile } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor } from '../machine/machine-path.ts';

const { choice, integer, path, text } = parameters;

export const PASSWORD_ERROR = 'InvalidPasswordError';
export const BOUNDS_ERROR = 'PageOutOfBoundsError';

/** Parameters of every action that reads one PDF file. */
export const SOURCE = { PDFFile: path(), Password: text('') } as const;
export const ONE_PAGE = { PageNumber: integer() } as const;
export const SOME_PAGES = { FromPageNumber: integer(), ToPageNumber: integer() } as const;
export const IF_FILE_EXISTS = choice(['Overwrite', 'DoNotModifyFiles', 'AddSequentialSuffix'], 'AddSequentialSuffix');
export type IfFileExists = 'Overwrite' | 'DoNotModifyFiles' | 'AddSequentialSuffix';

export interface Source {
  readonly PDFFile: string;
  readonly Password: string;
}

/** Which pages an action reads: all, or from one to another, counted from 1. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/** What an action of this module is called when it fails. */
export interface Failure {
  readonly errorId: string;
  /** `The text of` */
  readonly what: string;
}

/**
 * Has `read` look at the pages of a PDF file one after the other.
 *
 * @throws ActionError `FileNotFoundError`, `InvalidPasswordError`, `PageOutOfBoundsError`, and the one of the action
 */
export async function readPages<T>(
  { PDFFile, Password, range }: Source & { readonly range?: PageRange },
  action: ActionContext,
  { errorId, what, read }: Failure & { readonly read: (page: PDFPageProxy) => Promise<T> },
): Promise<readonly T[]> {
  const file = existingFile(pathFor('read', PDFFile, action));
  return guarded(errorId, `${what} '${file}' cannot be read`, async () => {
    const { document, close } = await openPdf(await readFile(file), { password: Password, file });
    try {
      const results: T[] = [];
      for (const number of pageNumbers(document, range)) {
        action.context.signal.throwIfAborted();
        const page = await document.getPage(number);
        results.push(await read(page));
        page.cleanup();
      }
      return results;
    } finally {
      await close();
    }
  });
}

function pageNumbers({ numPages }: PDFDocumentProxy, range: PageRange = { from: 1, to: numPages }): readonly number[] {
  const { from, to } = range;
  if (from < 1 || to > numPages || from > to)
    throw new ActionError(
      BOUNDS_ERROR,
      `The file has ${numPages} pages; ${from === to ? `page ${from}` : `pages ${from} to ${to}`} cannot be read. Pages count from 1.`,
    );
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** A PDF file that has to be closed. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/** @throws ActionError `InvalidPasswordError` */
export async function openPdf(
  data: Uint8Array,
  { password, file }: { readonly password: string; readonly file: string },
): Promise<OpenPdf> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(data),
    ...(password === '' ? {} : { password }),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${join(folder, 'cmaps')}/`,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    wasmUrl: `${join(folder, 'wasm')}/`,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (thrown) {
    await task.destroy();
    if (thrown instanceof Error && thrown.name === 'PasswordException') throw wrongPassword(file, password);
    throw thrown;
  }
}

export function wrongPassword(file: string, password: string): ActionError {
  const what = password === '' ? 'is protected. Give its password.' : 'has another password. Check the one that is given.';
  return new ActionError(PASSWORD_ERROR, `'${file}' ${what}`);
}

/** Where a new PDF file goes; undefined when one is there that has to stay. */
export function targetFile(path: string, ifFileExists: IfFileExists): string | undefined {
  if (ifFileExists === 'Overwrite' || !existsSync(path)) return path;
  return ifFileExists === 'DoNotModifyFiles' && statSync(path).isFile() ? undefined : numbered(path);
}

function numbered(path: string): string {
  const extension = extname(path);
  const stem = join(dirname(path), basename(path, extension));
  for (let number = 1; ; number++) {
    const candidate = `${stem}_${number}${extension}`;
    if (!existsSync(candidate)) return candidate;
  }
}
