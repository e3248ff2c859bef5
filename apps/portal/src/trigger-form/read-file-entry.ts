import { encodeBase64, LIMITS, TandemError } from '@tandem/kernel';
import type { FileEntry } from './trigger-entries.ts';

/** Base64 makes four characters of three bytes; the rest of the request needs some room too. */
const MAX_BYTES = Math.floor((LIMITS.requestBodyBytes * 3) / 4) - 64 * 1024;

/** @throws TandemError `FileTooLarge` */
export async function readFileEntry(file: File): Promise<FileEntry> {
  if (file.size > MAX_BYTES) {
    throw new TandemError('FileTooLarge', `The file has ${file.size} bytes, and ${MAX_BYTES} can be passed to a flow.`, {
      fix: 'Choose a smaller file.',
    });
  }
  return { name: file.name, contentBytes: encodeBase64(new Uint8Array(await file.arrayBuffer())) };
}
