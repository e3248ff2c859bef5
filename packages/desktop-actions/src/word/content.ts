import { readFile } from 'node:fs/promises';
import { type ActionContext, ActionError, defineAction, NEW_LINE, parameters } from '@tandem/desktop-engine';
import { type DocumentPlace, replacementFor, wordPattern, wordWildcards } from '@tandem/office-files';
import { existingFile } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor } from '../machine/machine-path.ts';
import { convertByLibreOffice } from '../office/libre-office.ts';
import { officeWork } from '../office/office-work.ts';
import { selectedPages } from '../pdf/page-selection.ts';
import { writtenText } from '../pdf/page-text.ts';
import { openPdf } from '../pdf/pdf-file.ts';
import { CLOSED_ERROR, instance, type OpenDocument, READ_ONLY_ERROR } from './open-document.ts';
import { plainText } from './save-close.ts';

const { boolean, path, text } = parameters;

const READ_ERROR = 'ReadFromWordError';
const WRITE_ERROR = 'WriteToWordError';
const IMAGE_ERROR = 'InsertImageError';
const REPLACE_ERROR = 'ReplaceTextError';
const CHANGE_ERRORS = [READ_ONLY_ERROR, CLOSED_ERROR];

const COMMON = { Instance: instance() } as const;
const BOOKMARK = { ...COMMON, Bookmark: text() } as const;
const WRITE = { ...COMMON, Text: text(), AppendNewLine: boolean(false) } as const;

/** Pages are what LibreOffice makes of the document: a document itself has none. */
async function textOfPages({ document }: OpenDocument, pages: readonly number[], action: ActionContext): Promise<string> {
  const what = 'The pages of the document cannot be read';
  const conversion = { bytes: document.save('docx'), from: 'docx', to: 'pdf' };
  const pdf = await openPdf(await convertByLibreOffice(conversion, action, { errorId: READ_ERROR, what }), {
    password: '',
    file: 'document',
  });
  try {
    const beyond = pages.find((page) => page > pdf.document.numPages);
    if (beyond !== undefined) throw new ActionError(READ_ERROR, `The document has ${pdf.document.numPages} pages and no page ${beyond}.`);
    const texts: string[] = [];
    for (const page of pages) texts.push(await writtenText(await pdf.document.getPage(page)));
    return texts.join(NEW_LINE);
  } finally {
    await pdf.close();
  }
}

function write(open: OpenDocument, place: DocumentPlace, written: { readonly Text: string; readonly AppendNewLine: boolean }) {
  const lines = written.Text.replaceAll('\r\n', '\r').replaceAll('\n', '\r');
  open.change(WRITE_ERROR, (document) => document.insertText(place, `${written.AppendNewLine ? '\r' : ''}${lines}`));
  return {};
}

interface Replacing {
  readonly Instance: OpenDocument;
  readonly TextToFind: string;
  readonly TextToReplaceWith: string;
}

function replace({ Instance, TextToFind, TextToReplaceWith }: Replacing, pattern: RegExp | undefined, onlyFirst: boolean) {
  const hasWildcards = pattern === undefined;
  const wanted = pattern ?? wordWildcards(TextToFind);
  if (TextToFind === '') throw new ActionError(REPLACE_ERROR, 'The text to find is empty. Give one.');
  if (wanted === undefined)
    throw new ActionError(REPLACE_ERROR, `'${TextToFind}' is not valid with wildcards. Put a backslash before signs such as [ and (.`);
  Instance.change(REPLACE_ERROR, (document) =>
    document.replace(wanted, (match) => replacementFor(TextToReplaceWith, match, hasWildcards), onlyFirst),
  );
  return {};
}

const FIND = { ...COMMON, TextToFind: text(), TextToReplaceWith: text() } as const;
const FIND_PLAIN = { ...FIND, MatchCase: boolean(false), MatchEntireWord: boolean(false) } as const;
const REPLACE_TRAITS = { title: 'Find and replace words in Word document', errors: [REPLACE_ERROR, ...CHANGE_ERRORS] } as const;

interface PlainReplacing extends Replacing {
  readonly MatchCase: boolean;
  readonly MatchEntireWord: boolean;
}

function replacePlain(request: PlainReplacing, onlyFirst: boolean) {
  const options = { matchCase: request.MatchCase, wholeWords: request.MatchEntireWord };
  return replace(request, wordPattern(request.TextToFind, options), onlyFirst);
}

type Side = 'start' | 'end';

function imageBytes(written: string, action: ActionContext): Promise<Buffer> {
  const file = existingFile(pathFor('read', written, action));
  return guarded(IMAGE_ERROR, `The image '${file}' cannot be read`, () => readFile(file));
}

const IMAGE = { ...COMMON, Path: path() } as const;
const IMAGE_TRAITS = { title: 'Insert image in Word document', errors: ['FileNotFoundError', IMAGE_ERROR, ...CHANGE_ERRORS] } as const;

function imageInDocument(id: string, side: Side) {
  return defineAction({
    ...IMAGE_TRAITS,
    id: `Word.InsertImageToWord.${id}`,
    parameters: IMAGE,
    run: async ({ Instance, Path }, action) => {
      const bytes = await imageBytes(Path, action);
      Instance.change(IMAGE_ERROR, (document) => document.insertPicture({ kind: 'document', side }, bytes));
      return {};
    },
  });
}

function imageAtBookmark(id: string, side: Side) {
  return defineAction({
    ...IMAGE_TRAITS,
    id: `Word.InsertImageToWord.${id}`,
    parameters: { ...IMAGE, Bookmark: text() },
    run: async ({ Instance, Path, Bookmark }, action) => {
      const bytes = await imageBytes(Path, action);
      Instance.change(IMAGE_ERROR, (document) => document.insertPicture({ kind: 'bookmark', name: Bookmark, side }, bytes));
      return {};
    },
  });
}

function imageBesideText(id: string, side: Side) {
  return defineAction({
    ...IMAGE_TRAITS,
    id: `Word.InsertImageToWord.${id}`,
    parameters: { ...IMAGE, TextToFind: text() },
    run: async ({ Instance, Path, TextToFind }, action) => {
      const bytes = await imageBytes(Path, action);
      Instance.change(IMAGE_ERROR, (document) => {
        const pattern = wordPattern(TextToFind, { matchCase: false, wholeWords: false });
        if (document.insertPictureBeside(pattern, side, bytes) === 0)
          throw new ActionError(IMAGE_ERROR, `The document does not hold the text '${TextToFind}'. Check it.`);
      });
      return {};
    },
  });
}

export const READ_ACTIONS = [
  defineAction({
    id: 'Word.ReadFromWord.Read',
    title: 'Read from Word document',
    parameters: COMMON,
    outputs: ['WordData'],
    errors: [CLOSED_ERROR],
    run: ({ Instance }) => ({ WordData: plainText(Instance.document.text) }),
  }),
  defineAction({
    id: 'Word.ReadFromWord.ReadBookmark',
    title: 'Read from Word document',
    parameters: BOOKMARK,
    outputs: ['WordData'],
    errors: [READ_ERROR, CLOSED_ERROR],
    run: ({ Instance: { document }, Bookmark }) => ({ WordData: plainText(officeWork(READ_ERROR, () => document.bookmarkText(Bookmark))) }),
  }),
  defineAction({
    id: 'Word.ReadFromWord.ReadPage',
    title: 'Read from Word document',
    parameters: { ...COMMON, Pages: text('1') },
    outputs: ['WordData'],
    errors: [READ_ERROR, CLOSED_ERROR],
    run: async ({ Instance, Pages }, action) => ({ WordData: await textOfPages(Instance, selectedPages(Pages, READ_ERROR), action) }),
  }),
];

const WRITE_TRAITS = { title: 'Write to Word document', errors: [WRITE_ERROR, ...CHANGE_ERRORS] } as const;

export const WRITE_ACTIONS = [
  defineAction({
    ...WRITE_TRAITS,
    id: 'Word.WriteToWord.WriteStartOfDocument',
    parameters: WRITE,
    run: (request) => write(request.Instance, { kind: 'document', side: 'start' }, request),
  }),
  defineAction({
    ...WRITE_TRAITS,
    id: 'Word.WriteToWord.WriteEndOfDocument',
    parameters: WRITE,
    run: (request) => write(request.Instance, { kind: 'document', side: 'end' }, request),
  }),
  defineAction({
    ...WRITE_TRAITS,
    id: 'Word.WriteToWord.WriteStartOfBookmark',
    parameters: { ...WRITE, ...BOOKMARK },
    run: (request) => write(request.Instance, { kind: 'bookmark', name: request.Bookmark, side: 'start' }, request),
  }),
  defineAction({
    ...WRITE_TRAITS,
    id: 'Word.WriteToWord.WriteEndOfBookmark',
    parameters: { ...WRITE, ...BOOKMARK },
    run: (request) => write(request.Instance, { kind: 'bookmark', name: request.Bookmark, side: 'end' }, request),
  }),
  imageInDocument('InsertImageDocumentStartFromFile', 'start'),
  imageInDocument('InsertImageDocumentEndFromFile', 'end'),
  imageAtBookmark('InsertImageBookmarkStartFromFile', 'start'),
  imageAtBookmark('InsertImageBookmarkEndFromFile', 'end'),
  imageBesideText('InsertImageStartOfTextFromFile', 'start'),
  imageBesideText('InsertImageEndOfTextFromFile', 'end'),
  defineAction({
    ...REPLACE_TRAITS,
    id: 'Word.FindAndReplaceWord.FindAndReplaceSingle',
    parameters: FIND_PLAIN,
    run: (request) => replacePlain(request, true),
  }),
  defineAction({
    ...REPLACE_TRAITS,
    id: 'Word.FindAndReplaceWord.FindAndReplaceAllWithoutWildcards',
    parameters: FIND_PLAIN,
    run: (request) => replacePlain(request, false),
  }),
  defineAction({
    ...REPLACE_TRAITS,
    id: 'Word.FindAndReplaceWord.FindAndReplaceSingleWildcards',
    parameters: FIND,
    run: (request) => replace(request, undefined, true),
  }),
  defineAction({
    ...REPLACE_TRAITS,
    id: 'Word.FindAndReplaceWord.FindAndReplaceAllWildcards',
    parameters: FIND,
    run: (request) => replace(request, undefined, false),
  }),
];
