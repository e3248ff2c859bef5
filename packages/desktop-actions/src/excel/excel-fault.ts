import { ActionError } from '@tandem/desktop-engine';
import { OfficeFileError } from '@tandem/office-files';

/** Carries out work on a workbook; what the workbook refuses becomes the error that the action documents. */
export function excelWork<T>(errorId: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof OfficeFileError) throw new ActionError(errorId, thrown.message);
    throw thrown;
  }
}
