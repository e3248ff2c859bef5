import { TandemError } from '@tandem/kernel';
import { unzipSync } from 'fflate';
import { crc32Of, zipDirectory } from './zip-directory.ts';

const ENTRIES = 50_000;
/** Unpacked, all together. */
const BYTES = 1_000_000_000;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The files of a zip by their names, with `/` between folders. The sizes that it states are checked before anything is unpacked, and
 * what was unpacked by its checksum, so that nothing comes out cut or changed.
 *
 * @throws TandemError `ZipUnreadable`
 */
export function readZipEntries(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const directory = zipDirectory(bytes);
  if (directory.some(({ isEncrypted }) => isEncrypted)) throw unreadable();
  const checksums = new Map<string, number | undefined>();
  let entries = 0;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        checksums.set(name, directory[entries]?.crc32);
        entries++;
        size += originalSize;
        if (entries > ENTRIES || size > BYTES) throw tooLarge();
        return !name.endsWith('/');
      },
    });
    return new Map(
      Object.entries(files).map(([name, file]) => {
        if (checksums.get(name) !== crc32Of(file)) throw unreadable();
        return [name.replaceAll('\\', '/').replace(/^\.?\//, ''), file];
      }),
    );
  } catch (thrown) {
    throw thrown instanceof TandemError ? thrown : unreadable(thrown);
  }
}

function unreadable(cause?: unknown): TandemError {
  return new TandemError('ZipUnreadable', 'The zip file is damaged or protected with a password.', {
    fix: 'Export the solution again.',
    cause,
  });
}

function tooLarge(): TandemError {
  return new TandemError('ZipUnreadable', `Unpacked, the zip file has more than ${ENTRIES} files or ${BYTES / 1e6} MB.`, {
    fix: 'Export fewer flows at once.',
  });
}
