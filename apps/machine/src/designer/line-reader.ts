import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/**
 * Gives each whole line of a stream of UTF-8 text; what stands behind the last line break at the end is dropped.
 *
 * @param maxCharacters a line that is longer ends the reading: the stream is destroyed
 */
export function readLines(stream: Readable, maxCharacters: number, onLine: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  stream.on('data', (chunk: Buffer) => {
    const [first = '', ...lines] = decoder.write(chunk).split('\n');
    parts.push(first);
    length += first.length;
    for (const line of lines) {
      onLine(parts.join(''));
      parts = [line];
      length = line.length;
    }
    if (length > maxCharacters) stream.destroy();
  });
}
