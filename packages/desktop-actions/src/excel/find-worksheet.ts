import { ActionError } from '@tandem/desktop-engine';
import type { Worksheet } from '@tandem/office-files';
import type { OpenWorkbook } from './open-workbook.ts';

export const WORKSHEET_ERROR = 'WorksheetNotFoundError';

/** @throws ActionError `WorksheetNotFoundError`, `ExcelInstanceClosedError` */
export function worksheetByName(open: OpenWorkbook, name: string): Worksheet {
  open.checkOpen();
  return open.workbook.worksheet(name) ?? missing(`There is no worksheet '${name}'. The workbook has: ${namesOf(open)}.`);
}

/**
 * @param index counts from 1
 * @throws ActionError `WorksheetNotFoundError`, `ExcelInstanceClosedError`
 */
export function worksheetByIndex(open: OpenWorkbook, index: number): Worksheet {
  open.checkOpen();
  const { worksheets } = open.workbook;
  return worksheets[index - 1] ?? missing(`There is no worksheet ${index}: they count from 1 to ${worksheets.length}.`);
}

function namesOf({ workbook }: OpenWorkbook): string {
  return workbook.worksheets.map(({ name }) => name).join(', ');
}

function missing(message: string): never {
  throw new ActionError(WORKSHEET_ERROR, message);
}
