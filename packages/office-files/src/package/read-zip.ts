import { unzipSync } from 'fflate';
import { OfficeFileError } from './office-file-error.ts';

export interface ZipLimits {
  readonly parts: number;
  /** Bytes of all parts together, unpacked. */
  readonly bytes: number;
}

/** A text of JavaScript holds about half a billion characters, so that a part cannot be longer. */
export const ZIP_LIMITS: ZipLimits = { parts: 20_000, bytes: 1_000_000_000 };
const PART_BYTES = 450_000_000;

/**
 * The parts of a zip file by name. The size that the file states of a part is checked, with those before it, before that part is unpacked,
 * and no part grows beyond it. Parts cannot share their bytes.
 *
 * @throws OfficeFileError `not-office`, `encrypted`, `damaged`, `too-large`
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Map<string, Uint8Array> {
  if (isCompoundFile(bytes)) {
    throw new OfficeFileError(
      'encrypted',
      'The file is protected with a password, or it has the format of Office 97-2003. Take the password off, or save it in the current format.',
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new OfficeFileError('not-office', 'The file is no Office file: it is no zip package.');
  const sum = { parts: 0, bytes: 0, packed: 0 };
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize, compression }) => {
        // Parts that are not compressed come out in the size that they have in the file.
        const unpacked = compression === 0 ? size : originalSize;
        sum.parts += 1;
        sum.bytes += unpacked;
        sum.packed += size;
        if (sum.parts > limits.parts || sum.bytes > limits.bytes || unpacked > PART_BYTES) throw tooLarge(limits);
        if (sum.packed > bytes.length) throw damaged();
        return !name.endsWith('/');
      },
    });
    return new Map(Object.entries(parts).map(([name, part]) => [name.replaceAll('\\', '/').replace(/^\//, ''), part]));
  } catch (thrown) {
    if (thrown instanceof OfficeFileError) throw thrown;
    throw damaged(thrown);
  }
}

/** Files of Office 97-2003 and files with a password are compound files. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

function damaged(cause?: unknown): OfficeFileError {
  return new OfficeFileError('damaged', 'The file is damaged: its zip package cannot be read.', cause);
}

function tooLarge({ parts, bytes }: ZipLimits): OfficeFileError {
  return new OfficeFileError('too-large', `The file is too large: unpacked, it has more than ${parts} parts or ${bytes / 1e6} MB.`);
}
