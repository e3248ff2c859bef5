import { dirname } from 'node:path';
import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import { existingFolder } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { permitted } from '../machine/machine-path.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { convertByLibreOffice } from './libre-office.ts';
import type { OfficeProgram, SavedContent, SaveTarget } from './office-program.ts';
import type { OpenFile } from './open-file.ts';

/**
 * Saves to the file that it came from.
 *
 * @throws ActionError the save error, the read-only error and the closed error of the program
 */
export function saveFile<F extends OpenFile, M extends string>(
  program: OfficeProgram<F, M>,
  open: F,
  action: ActionContext,
): Promise<void> {
  open.checkOpen();
  if (open.path === undefined)
    throw new ActionError(program.saveError, `The ${program.noun} is new and has no file. Save it under a name: 'Save document as'.`);
  return saveFileAs(program, open, { path: permitted('write', open.path, action), format: 'FromExtension', action });
}

/**
 * Saves to that file; the old content stays until the new one is whole.
 *
 * @throws ActionError as `saveFile`, and `DirectoryNotFoundError`
 */
export function saveFileAs<F extends OpenFile, M extends string>(
  program: OfficeProgram<F, M>,
  open: F,
  { action, ...target }: SaveTarget<M> & { readonly action: ActionContext },
): Promise<void> {
  const { path } = target;
  open.checkOpen();
  return guarded(program.saveError, `The ${program.noun} cannot be saved as '${path}'`, async () => {
    existingFolder(dirname(path));
    if (open.isReadOnly && path === open.path)
      throw new ActionError(program.readOnlyError, `'${path}' was opened as read-only. Save the ${program.noun} under another name.`);
    const content = await program.contentOf(open, target, action);
    const { signal } = action.context;
    await replaceFile(path, await locked(content, open, signal), signal);
    if (content.becomesFile) open.path = path;
  });
}

async function locked({ kind, bytes }: SavedContent, { password }: OpenFile, signal: AbortSignal): Promise<Uint8Array> {
  if (kind !== 'package' || password === undefined) return bytes;
  const { encryptPackage } = await import('./encrypt-package.ts');
  return encryptPackage(bytes, password, signal);
}

/** Formats that Office protects with the password of the file, and nothing here can. */
const LOCKED_BY_OFFICE = new Set(['xls', 'xlt', 'doc', 'dot', 'ppt']);

/**
 * What is saved in another format by LibreOffice.
 *
 * @throws ActionError also when the file would lose its password where Office keeps it
 */
export function convertedForSave(
  open: OpenFile,
  {
    package: bytes,
    from,
    to,
    filter,
  }: { readonly package: Uint8Array; readonly from: string; readonly to: string; readonly filter?: string },
  { action, errorId, what }: { readonly action: ActionContext; readonly errorId: string; readonly what: string },
): Promise<Uint8Array> {
  if (open.password !== undefined && LOCKED_BY_OFFICE.has(to))
    throw new ActionError(
      errorId,
      `${what}, because it would lose its password in the format .${to}. Choose the format of Office since 2007.`,
    );
  return convertByLibreOffice({ bytes, from, to, ...(filter === undefined ? {} : { filter }) }, action, { errorId, what });
}
