import { createWriteStream, type WriteStream } from 'node:fs';
import type { NewFile } from './replace-file.ts';

/** Gives `write` a stream to a file that is made for it. The file is closed afterwards in any case, so that it can be renamed or removed. */
export async function writeNewFile(file: string, { flag, mode }: NewFile, write: (stream: WriteStream) => Promise<void>): Promise<void> {
  const stream = createWriteStream(file, { flags: flag, mode });
  stream.on('error', () => undefined); // whoever writes is told by what is written
  try {
    await write(stream);
  } finally {
    stream.destroy();
    if (!stream.closed) await new Promise((resolve) => stream.once('close', resolve));
  }
}
