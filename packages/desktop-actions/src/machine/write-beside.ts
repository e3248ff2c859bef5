import { randomUUID } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Gives `write` a stream to a new file beside `path`, which then takes its place. What was there stays until all is written, and when
 * `write` fails; nothing unfinished is left.
 *
 * @param finish is given the new file before it takes its place
 */
export async function writeBeside(
  path: string,
  write: (stream: WriteStream) => Promise<void>,
  finish: (file: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.part`;
  const stream = createWriteStream(unfinished, { flags: 'wx' });
  stream.on('error', () => undefined); // whoever writes is told by what is written
  try {
    await write(stream);
    await finish(unfinished);
    await rename(unfinished, path);
  } finally {
    stream.destroy();
    // A file that is still being made would be there after it was removed.
    if (!stream.closed) await new Promise((resolve) => stream.once('close', resolve));
    await rm(unfinished, { force: true });
  }
}
