import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ActionContext, defineAction, parameters } from '@tandem/desktop-engine';
import iconv from 'iconv-lite';
import { existingFile, FILE_ERROR } from '../file/source-files.ts';
import { charsetOf, type EncodingName, encode, markedCharset } from '../machine/encoding.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor } from '../machine/machine-path.ts';
import { ENCODING } from './encoding.ts';

const { choice, path, text } = parameters;
const HASH = choice(['SHA256', 'SHA384', 'SHA512'], 'SHA256');
const KEYED = choice(['HMACSHA256', 'HMACSHA384', 'HMACSHA512'], 'HMACSHA256');
const MARK_BYTES = 3;

function digestOf(hash: Hash | Hmac): string {
  return hash.digest('hex').toUpperCase();
}

function hashFor(algorithm: string): Hash {
  return createHash(algorithm.toLowerCase());
}

function keyedHashFor(algorithm: string, key: string, encoding: EncodingName): Hmac {
  return createHmac(algorithm.replace('HMAC', '').toLowerCase(), encode(key, encoding, false));
}

interface FileHash {
  readonly file: string;
  readonly encoding: EncodingName;
  readonly errorId: string;
  readonly hash: () => Hash | Hmac;
}

/**
 * The hash of a file's bytes. A file with a byte order mark says its encoding itself: its text counts, in the encoding that is asked for.
 */
function hashFile({ file, encoding, errorId, hash }: FileHash, action: ActionContext): Promise<{ readonly HashedText: string }> {
  return guarded(errorId, `The file '${file}' cannot be hashed`, async () => {
    const local = existingFile(pathFor('read', file, action));
    const target = hash();
    const charset = markedCharset(await firstBytes(local));
    const bytes: Readable = createReadStream(local);
    const { signal } = action.context;
    const takeIn = async (parts: AsyncIterable<Buffer>): Promise<void> => {
      for await (const part of parts) target.update(part);
    };
    if (charset === undefined) await pipeline(bytes, takeIn, { signal });
    else await pipeline(bytes, iconv.decodeStream(charset), iconv.encodeStream(charsetOf(encoding), { addBOM: false }), takeIn, { signal });
    return { HashedText: digestOf(target) };
  });
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MARK_BYTES), 0, MARK_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

export const HASH_ACTIONS = [
  defineAction({
    id: 'Cryptography.HashText',
    title: 'Hash text',
    parameters: { HashAlgorithm: HASH, Encoding: ENCODING, TextToHash: text() },
    outputs: ['HashedText'],
    run: ({ HashAlgorithm, Encoding, TextToHash }) => ({
      HashedText: digestOf(hashFor(HashAlgorithm).update(encode(TextToHash, Encoding, false))),
    }),
  }),
  defineAction({
    id: 'Cryptography.HashTextWithKey',
    title: 'Hash text with key',
    parameters: { HashAlgorithm: KEYED, Encoding: ENCODING, TextToHash: text(), HashKey: text() },
    outputs: ['HashedText'],
    run: ({ HashAlgorithm, Encoding, TextToHash, HashKey }) => ({
      HashedText: digestOf(keyedHashFor(HashAlgorithm, HashKey, Encoding).update(encode(TextToHash, Encoding, false))),
    }),
  }),
  defineAction({
    id: 'Cryptography.HashFromFile',
    title: 'Hash from file',
    parameters: { HashAlgorithm: HASH, Encoding: ENCODING, File: path() },
    outputs: ['HashedText'],
    renamed: { FileToHash: 'File' },
    errors: [FILE_ERROR, 'HashFileError'],
    run: ({ HashAlgorithm, Encoding, File }, action) =>
      hashFile({ file: File, encoding: Encoding, errorId: 'HashFileError', hash: () => hashFor(HashAlgorithm) }, action),
  }),
  defineAction({
    id: 'Cryptography.HashFromFileWithKey',
    title: 'Hash from file with key',
    parameters: { KeyedHashAlgorithm: KEYED, Encoding: ENCODING, FileToHash: path(), HashKey: text() },
    outputs: ['HashedText'],
    errors: [FILE_ERROR, 'HashFileWithKeyError'],
    run: ({ KeyedHashAlgorithm, Encoding, FileToHash, HashKey }, action) =>
      hashFile(
        {
          file: FileToHash,
          encoding: Encoding,
          errorId: 'HashFileWithKeyError',
          hash: () => keyedHashFor(KeyedHashAlgorithm, HashKey, Encoding),
        },
        action,
      ),
  }),
];
