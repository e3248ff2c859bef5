import { TandemError } from '@tandem/kernel';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { crc32Of, zipDirectory } from './zip-directory.ts';

const ENTRIES = 50_000;
/** Unpacked, all together. */
const BYTES = 1_000_000_000;

/** What a file may hold, unpacked, together with the zips that are within it. */
export class ZipBudget {
  #entries = 0;
  #bytes = 0;

  /** @throws TandemError `ZipUnreadable` */
  take(bytes: number): void {
    this.#entries++;
    this.#bytes += bytes;
    if (this.#entries > ENTRIES || this.#bytes > BYTES) throw tooLarge();
  }
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The files of a zip by their names, with `/` between folders. Each is taken from the budget before it is unpacked, does not grow beyond
 * the size that the zip states, and is compared with its checksum, so that nothing comes out cut or changed.
 *
 * @throws TandemError `ZipUnreadable`
 */
export function readZipEntries(bytes: Uint8Array, budget = new ZipBudget()): ReadonlyMap<string, Uint8Array> {
  const directory = zipDirectory(bytes);
  if (directory.some(({ isEncrypted }) => isEncrypted)) throw unreadable();
  const checksums = new Map<string, number | undefined>();
  const takeNext = takerFor(bytes, budget);
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (entry) => {
        checksums.set(entry.name, directory[entries]?.crc32);
        entries++;
        takeNext(entry);
        return !entry.name.endsWith('/');
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

/** Entries that are not compressed come out in the size that they have in the zip. Several must not share their bytes. */
function takerFor(bytes: Uint8Array, budget: ZipBudget): (entry: UnzipFileInfo) => void {
  let packed = 0;
  return ({ size, originalSize, compression }) => {
    budget.take(compression === 0 ? size : originalSize);
    packed += size;
    if (packed > bytes.length) throw unreadable();
  };
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
