import type { WorkQueueImportFault } from '@tandem/protocol';
import { DetailedError } from '../http/detailed-error.ts';

/** Details that an answer carries; a file can have thousands. */
const MAX_DETAILS = 100;

/** Nothing was added because of these. */
export class FaultyItems extends DetailedError {
  constructor(faults: readonly WorkQueueImportFault[]) {
    const details = faults.slice(0, MAX_DETAILS).map(({ row, field, message }) => ({ path: placeOf(row, field), message }));
    super('WorkQueueItemInvalid', sentenceOf(faults), {
      status: 400,
      fix: 'Correct what is listed and send all of it again.',
      details,
    });
  }
}

function placeOf(row: number, field: string): string {
  return [row === 0 ? '' : `row ${row}`, field].filter((part) => part !== '').join(': ') || 'content';
}

function sentenceOf(faults: readonly WorkQueueImportFault[]): string {
  const rows = new Set(faults.map(({ row }) => row)).size;
  return rows === 1 ? 'An item is not valid, so nothing was added.' : `${rows} items are not valid, so nothing was added.`;
}
