import type { OfficePackage } from '../package/office-package.ts';
import { removeMacros } from '../package/remove-part.ts';

const OPEN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const EXCEL = 'application/vnd.ms-excel';

/** The kinds of workbook that are packages of XML parts, by the ending of their files. */
export const WorkbookFormat = {
  xlsx: `${OPEN}.sheet.main+xml`,
  xlsm: `${EXCEL}.sheet.macroEnabled.main+xml`,
  xltx: `${OPEN}.template.main+xml`,
  xltm: `${EXCEL}.template.macroEnabled.main+xml`,
  xlam: `${EXCEL}.addin.macroEnabled.main+xml`,
} as const;
export type WorkbookFormat = keyof typeof WorkbookFormat;

export function formatOf(parts: OfficePackage, mainPart: string): WorkbookFormat | undefined {
  const type = parts.contentTypes.of(mainPart);
  const found = Object.entries(WorkbookFormat).find(([, known]) => known === type);
  return found?.[0] as WorkbookFormat | undefined;
}

/** Makes the package one of that kind. Kinds without macros lose them, as in Excel. */
export function setFormat(parts: OfficePackage, mainPart: string, format: WorkbookFormat): void {
  if (formatOf(parts, mainPart) === format) return;
  parts.contentTypes.set(mainPart, WorkbookFormat[format]);
  if (format === 'xlsx' || format === 'xltx') removeMacros(parts, mainPart);
}
