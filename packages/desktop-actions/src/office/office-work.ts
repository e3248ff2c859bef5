import { ActionError } from '@tandem/desktop-engine';
import { OfficeFileError } from '@tandem/office-files';

/** Carries out work on an Office file; what the file refuses becomes the error that the action documents. */
export function officeWork<T>(errorId: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof OfficeFileError) throw new ActionError(errorId, thrown.message);
    throw thrown;
  }
}
