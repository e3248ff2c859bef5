import { ActionError } from '@tandem/desktop-engine';
import type { DocumentFormat } from '@tandem/office-files';
import { endingOf } from '../office/file-ending.ts';

export const SAVE_ERROR = 'SaveWordError';

/** How a document becomes a file: by us, as a text, or by LibreOffice. */
export type FileFormat =
  | { readonly kind: 'document'; readonly format: DocumentFormat }
  | { readonly kind: 'text'; readonly encoding: 'windows-1252' | 'cp437' | 'utf-16' }
  | { readonly kind: 'converted'; readonly to: string; readonly filter?: string };

export const WORD_FORMATS = [
  ...['DOCX', 'DOCM', 'DOC', 'DOTX', 'DOTM', 'DOT', 'PDF', 'XPS', 'WebPageArchive', 'WebPage', 'WebPageFiltered', 'RTF', 'Text'],
  ...['TextLineBreaks', 'DOSText', 'DOSTextLineBreaks', 'UnicodeText', 'XML', 'StrictOpenXMLDocument', 'ODT', 'FromExtension'],
] as const;

const document = (format: DocumentFormat): FileFormat => ({ kind: 'document', format });
const converted = (to: string, filter?: string): FileFormat => ({ kind: 'converted', to, ...(filter === undefined ? {} : { filter }) });

/** What is missing here, nothing but Word can write. */
const FORMATS: Readonly<Partial<Record<string, FileFormat>>> = {
  DOCX: document('docx'),
  DOCM: document('docm'),
  DOTX: document('dotx'),
  DOTM: document('dotm'),
  DOC: converted('doc', 'MS Word 97'),
  DOT: converted('dot', 'MS Word 97 Vorlage'),
  PDF: converted('pdf'),
  WebPage: converted('html', 'HTML (StarWriter)'),
  WebPageFiltered: converted('html', 'HTML (StarWriter)'),
  RTF: converted('rtf'),
  ODT: converted('odt'),
  Text: { kind: 'text', encoding: 'windows-1252' },
  TextLineBreaks: { kind: 'text', encoding: 'windows-1252' },
  DOSText: { kind: 'text', encoding: 'cp437' },
  DOSTextLineBreaks: { kind: 'text', encoding: 'cp437' },
  UnicodeText: { kind: 'text', encoding: 'utf-16' },
};

const BY_ENDING: Readonly<Record<string, string>> = {
  ...{ docx: 'DOCX', docm: 'DOCM', doc: 'DOC', dotx: 'DOTX', dotm: 'DOTM', dot: 'DOT', pdf: 'PDF', xps: 'XPS', mht: 'WebPageArchive' },
  ...{ mhtml: 'WebPageArchive', htm: 'WebPage', html: 'WebPage', rtf: 'RTF', txt: 'Text', xml: 'XML', odt: 'ODT' },
};

/** The path with the usual ending of the format when it has none, as Word completes it. */
export function withEnding(path: string, format: string): string {
  if (endingOf(path) !== '') return path;
  return `${path}.${Object.keys(BY_ENDING).find((ending) => BY_ENDING[ending] === format) ?? (/Text/.test(format) ? 'txt' : 'docx')}`;
}

/** @throws ActionError `SaveWordError` */
export function fileFormat(path: string, format: string): FileFormat {
  const name = format === 'FromExtension' ? BY_ENDING[endingOf(path)] : format;
  const known = name === undefined ? undefined : FORMATS[name];
  if (known !== undefined) return known;
  throw new ActionError(
    SAVE_ERROR,
    name === undefined
      ? `'.${endingOf(path)}' is no ending of a document. Take another, such as .docx, or choose the document format.`
      : `Documents cannot be saved in the format ${name} without Word. Choose another, such as DOCX or PDF.`,
  );
}
