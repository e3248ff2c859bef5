import { openAsBlob } from 'node:fs';
import { ActionError } from '@tandem/desktop-engine';
import type { Entry, ZipReader } from '@zip.js/zip.js';

export const ARCHIVE_ERROR = 'InvalidArchiveError';

/** An archive whose list of entries has been read. */
export interface Archive {
  readonly entries: readonly Entry[];
  readonly comment: Uint8Array;
  readonly close: () => Promise<void>;
}

/**
 * Opens a ZIP archive; its content is read from the disk as it is needed.
 *
 * @throws ActionError `InvalidArchiveError`
 */
export async function openArchive(path: string): Promise<Archive> {
  const { BlobReader, ZipReader } = await import('@zip.js/zip.js');
  const reader: ZipReader<Blob> = new ZipReader(new BlobReader(await openAsBlob(path)), { useWebWorkers: false });
  try {
    const entries = await reader.getEntries();
    return { entries, comment: reader.comment ?? new Uint8Array(), close: () => reader.close() };
  } catch (thrown) {
    const details = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ActionError(ARCHIVE_ERROR, `'${path}' is no valid ZIP archive. Check where it comes from.`, details);
  }
}
