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
 * The parts of a zip file by name. The sizes that the file states are checked before anything is unpacked, and no part grows beyond
 * its stated size.
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
  const size = { parts: 0, bytes: 0 };
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size.parts += 1;
        size.bytes += originalSize;
        if (size.parts > limits.parts || size.bytes > limits.bytes || originalSize > PART_BYTES) throw tooLarge(limits);
        return !name.endsWith('/');
      },
    });
    return new Map(Object.entries(parts).map(([name, part]) => [name.replaceAll('\\', '/').replace(/^\//, ''), part]));
  } catch (thrown) {
    if (thrown instanceof OfficeFileError) throw thrown;
    throw new OfficeFileError('damaged', 'The file is damaged: its zip package cannot be read.', thrown);
  }
}

/** Files of Office 97-2003 and files with a password are compound files. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

function tooLarge({ parts, bytes }: ZipLimits): OfficeFileError {
  return new OfficeFileError('too-large', `The file is too large: unpacked, it has more than ${parts} parts or ${bytes / 1e6} MB.`);
}
