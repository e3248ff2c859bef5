import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import { CompoundFile, isCompoundFile, OfficeFileError } from '@tandem/office-files';
import { existingFile } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { endingOf } from './file-ending.ts';
import { convertByLibreOffice } from './libre-office.ts';
import { type PasswordPlace, unlocked } from './unlock-file.ts';

/** What an Office program opens. */
export interface FileKind<T> {
  readonly errorId: string;
  readonly noun: 'workbook' | 'document' | 'presentation';
  /** @throws OfficeFileError */
  readonly open: (bytes: Uint8Array) => T;
  /** Endings of the files that LibreOffice turns into one of ours. */
  readonly converted: ReadonlySet<string>;
  /** Names of the streams that the files of Office 97-2003 have; without them, LibreOffice would open the bytes as a text. */
  readonly streams: readonly string[];
  readonly to: 'xlsx' | 'docx' | 'pptx';
  readonly passwordPlace: PasswordPlace;
  /** Files that are opened in another way; undefined for all others. */
  readonly openOther?: (bytes: Buffer, path: string) => T | undefined;
}

export interface LoadedFile<T> {
  readonly content: T;
  /** The password that the file is protected with. */
  readonly password: string | undefined;
}

/**
 * Opens a file of any format that the Office program opens; those that are not ours by LibreOffice.
 *
 * @throws ActionError `FileNotFoundError`, and the one of the kind
 */
export function loadFile<T>(
  kind: FileKind<T>,
  { path, password }: { readonly path: string; readonly password: string },
  action: ActionContext,
): Promise<LoadedFile<T>> {
  const what = `The ${kind.noun} '${path}' cannot be opened`;
  return guarded(kind.errorId, what, async () => {
    const bytes = await readFile(existingFile(path));
    const other = kind.openOther?.(bytes, path);
    if (other !== undefined) return { content: other, password: undefined };
    try {
      const file = await unlocked(bytes, { password, place: kind.passwordPlace }, action.context.signal);
      return { content: kind.open(file.bytes), password: file.password };
    } catch (thrown) {
      if (!(thrown instanceof OfficeFileError)) throw thrown;
      if (!isConvertible(kind, { bytes, path, fault: thrown.fault }))
        throw new ActionError(kind.errorId, `${what}: ${reasonFor(path, thrown)}`);
      const conversion = { bytes, from: endingOf(path), to: kind.to };
      return { content: kind.open(await convertByLibreOffice(conversion, action, { errorId: kind.errorId, what })), password: undefined };
    }
  });
}

function isConvertible<T>(
  { converted, streams }: FileKind<T>,
  { bytes, path, fault }: { readonly bytes: Uint8Array; readonly path: string; readonly fault: OfficeFileError['fault'] },
): boolean {
  if (!converted.has(endingOf(path)) || ['too-large', 'password', 'damaged'].includes(fault)) return false;
  if (!isCompoundFile(bytes)) return true;
  const file = new CompoundFile(bytes);
  return streams.some((stream) => file.has(stream));
}

/** Office puts a file of that name beside one that a person has open; flows that open all files of a folder meet it. */
function reasonFor(path: string, { message }: OfficeFileError): string {
  const name = basename(path);
  if (!name.startsWith('~$')) return message;
  return `It is the file that Office puts beside '${name.slice(2)}' while somebody has that open. Leave out files whose names begin with ~$.`;
}
