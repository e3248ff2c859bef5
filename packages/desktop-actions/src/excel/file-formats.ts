import { ActionError } from '@tandem/desktop-engine';
import type { WorkbookFormat } from '@tandem/office-files';
import { endingOf } from '../office/file-ending.ts';

export const SAVE_ERROR = 'SaveExcelError';

/** How a workbook becomes a file: by us, as one of the kinds of text, or by LibreOffice. */
export type FileFormat =
  | { readonly kind: 'workbook'; readonly format: WorkbookFormat }
  | { readonly kind: 'text'; readonly separator: string; readonly encoding: 'ansi' | 'unicode'; readonly lineEnd: string }
  | { readonly kind: 'converted'; readonly to: string; readonly filter?: string };

export const DOCUMENT_FORMATS = [
  'FromExtension',
  'OpenXmlWorkbook',
  'OpenXmlWorkbookMacroEnabled',
  'Excel8',
  'WebPage',
  'Template',
  'TemplateMacroEnabled',
  'Template8',
  'Text',
  'UnicodeText',
  'TextMacintosh',
  'TextDOS',
  'XMLSpreadsheet',
  'Excel595',
  'CSV',
  'DIF',
  'SYLK',
  'ExcelAddIn',
  'Excel972003AddIn',
  'StrictOpenXmlWorkbook',
  'OpenDocumentSpreadsheet',
  'XmlData',
  'ExcelBinaryWorkbook',
] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const workbook = (format: WorkbookFormat): FileFormat => ({ kind: 'workbook', format });
const text = (separator: string, encoding: 'ansi' | 'unicode', lineEnd = '\r\n'): FileFormat => ({
  kind: 'text',
  separator,
  encoding,
  lineEnd,
});
const converted = (to: string, filter?: string): FileFormat => ({ kind: 'converted', to, ...(filter === undefined ? {} : { filter }) });

/** Undefined: nothing but Excel can write it. */
const FORMATS: Readonly<Record<Exclude<DocumentFormat, 'FromExtension'>, FileFormat | undefined>> = {
  OpenXmlWorkbook: workbook('xlsx'),
  OpenXmlWorkbookMacroEnabled: workbook('xlsm'),
  Excel8: converted('xls', 'MS Excel 97'),
  WebPage: converted('html', 'HTML (StarCalc)'),
  Template: workbook('xltx'),
  TemplateMacroEnabled: workbook('xltm'),
  Template8: converted('xlt', 'MS Excel 97 Vorlage/Template'),
  Text: text('\t', 'ansi'),
  UnicodeText: text('\t', 'unicode'),
  TextMacintosh: text('\t', 'ansi', '\r'),
  TextDOS: text('\t', 'ansi'),
  XMLSpreadsheet: converted('xml', 'MS Excel 2003 XML'),
  Excel595: undefined,
  CSV: text(',', 'ansi'),
  DIF: converted('dif'),
  SYLK: converted('slk'),
  ExcelAddIn: workbook('xlam'),
  Excel972003AddIn: undefined,
  StrictOpenXmlWorkbook: undefined,
  OpenDocumentSpreadsheet: converted('ods'),
  XmlData: undefined,
  ExcelBinaryWorkbook: undefined,
};

const BY_ENDING: Readonly<Record<string, Exclude<DocumentFormat, 'FromExtension'>>> = {
  xlsx: 'OpenXmlWorkbook',
  xlsm: 'OpenXmlWorkbookMacroEnabled',
  xls: 'Excel8',
  htm: 'WebPage',
  html: 'WebPage',
  xltx: 'Template',
  xltm: 'TemplateMacroEnabled',
  xlt: 'Template8',
  txt: 'Text',
  xml: 'XMLSpreadsheet',
  csv: 'CSV',
  dif: 'DIF',
  slk: 'SYLK',
  xlam: 'ExcelAddIn',
  xla: 'Excel972003AddIn',
  ods: 'OpenDocumentSpreadsheet',
  xlsb: 'ExcelBinaryWorkbook',
};

const USUAL_ENDINGS: Readonly<Partial<Record<DocumentFormat, string>>> = {
  WebPage: 'html',
  Text: 'txt',
  UnicodeText: 'txt',
  TextDOS: 'txt',
  TextMacintosh: 'txt',
};

/** The path with the usual ending of the format when it has none, as Excel completes it. */
export function withEnding(path: string, format: DocumentFormat): string {
  if (endingOf(path) !== '') return path;
  const usual = USUAL_ENDINGS[format] ?? Object.keys(BY_ENDING).find((ending) => BY_ENDING[ending] === format) ?? 'xlsx';
  return `${path}.${usual}`;
}

/**
 * How a file of that name and format is written.
 *
 * @throws ActionError `SaveExcelError`
 */
export function fileFormat(path: string, format: DocumentFormat): FileFormat {
  const name = format === 'FromExtension' ? BY_ENDING[endingOf(path)] : format;
  if (name === undefined)
    throw new ActionError(
      SAVE_ERROR,
      `'.${endingOf(path)}' is no ending of a workbook. Take another, such as .xlsx, or choose the document format.`,
    );
  const known = FORMATS[name];
  if (known !== undefined) return known;
  throw new ActionError(
    SAVE_ERROR,
    `Workbooks cannot be saved in the format ${name} without Excel. Choose another, such as OpenXmlWorkbook.`,
  );
}
