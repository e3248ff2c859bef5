import { TandemError } from '@tandem/kernel';
import { unzipSync } from 'fflate';

const ENTRIES = 50_000;
/** Unpacked, all together. */
const BYTES = 1_000_000_000;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The files of a zip by their names, with `/` between folders. The sizes that it states are checked before anything is unpacked.
 *
 * @throws TandemError `ZipUnreadable`
 */
export function readZipEntries(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let entries = 0;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++;
        size += originalSize;
        if (entries > ENTRIES || size > BYTES) throw tooLarge();
        return !name.endsWith('/');
      },
    });
    return new Map(Object.entries(files).map(([name, file]) => [name.replaceAll('\\', '/').replace(/^\.?\//, ''), file]));
  } catch (thrown) {
    if (thrown instanceof TandemError) throw thrown;
    throw new TandemError('ZipUnreadable', 'The zip file is damaged or protected with a password.', {
      fix: 'Export the solution again.',
      cause: thrown,
    });
  }
}

function tooLarge(): TandemError {
  return new TandemError('ZipUnreadable', `Unpacked, the zip file has more than ${ENTRIES} files or ${BYTES / 1e6} MB.`, {
    fix: 'Export fewer flows at once.',
  });
}
