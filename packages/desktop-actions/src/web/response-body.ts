import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ActionError } from '@tandem/desktop-engine';
import { guarded } from '../machine/file-fault.ts';
import { replaceFileBy } from '../machine/replace-file.ts';
import { valuesOf, type WebResponse } from './web-request.ts';

/** The largest response that becomes a text. */
const MOST_TEXT_BYTES = 128 * 1024 * 1024;
/** The largest that becomes a file, so that a server cannot fill the disk. */
const MOST_FILE_BYTES = 16 * 1024 * 1024 * 1024;

const DECODERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;

/** @throws ActionError `errorId` when it is too large */
export async function bytesOf(response: WebResponse, errorId: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await pipeline(decoded(response, { most: MOST_TEXT_BYTES, errorId }), async (source) => {
    for await (const chunk of source) chunks.push(chunk);
  });
  return Buffer.concat(chunks);
}

/**
 * Saves a response as a file. What was there stays as it is until the whole response is there; of a link, the file that it leads to is replaced.
 *
 * @throws ActionError `errorId`
 */
export async function saveAs(path: string, response: WebResponse, errorId: string): Promise<void> {
  await guarded(errorId, `The file '${path}' cannot be saved`, () =>
    replaceFileBy(path, (made, { flag, mode }) =>
      pipeline(decoded(response, { most: MOST_FILE_BYTES, errorId }), createWriteStream(made, { flags: flag, mode })),
    ),
  );
}

interface Limit {
  readonly most: number;
  readonly errorId: string;
}

function decoded(response: WebResponse, limit: Limit): AsyncIterable<Buffer> {
  const encoding = valuesOf(response.headers, 'content-encoding').join().trim().toLowerCase();
  const create = encoding in DECODERS ? DECODERS[encoding as keyof typeof DECODERS] : undefined;
  if (create === undefined) return counted(response.message, limit);
  const decoder = create();
  response.message.on('error', (error) => decoder.destroy(error));
  return counted(response.message.pipe(decoder), limit);
}

async function* counted(chunks: AsyncIterable<Buffer>, { most, errorId }: Limit): AsyncIterable<Buffer> {
  let count = 0;
  for await (const chunk of chunks) {
    count += chunk.byteLength;
    if (count > most)
      throw new ActionError(errorId, `The response is larger than ${most / 1024 / 1024} MB. Save it to a file, or ask for less.`);
    yield chunk;
  }
}
