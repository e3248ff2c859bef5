import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import { existingFolder } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { permitted } from '../machine/machine-path.ts';
import { calculated } from './calculated.ts';
import { type DocumentFormat, fileFormat } from './file-formats.ts';
import { convertByLibreOffice } from './libre-office.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { textOfSheet } from './text-files.ts';

export const SAVE_ERROR = 'SaveExcelError';

/**
 * Saves to the file that the workbook came from.
 *
 * @throws ActionError `SaveExcelError`
 */
export function saveWorkbook(open: OpenWorkbook, action: ActionContext): Promise<void> {
  open.checkOpen();
  if (open.path === undefined)
    throw new ActionError(SAVE_ERROR, "The workbook is new and has no file. Save it under a name: 'Save document as'.");
  if (open.isReadOnly) throw new ActionError(SAVE_ERROR, `'${open.path}' was opened as read-only. Save the workbook under another name.`);
  return storeAs(open, { path: permitted('write', open.path, action), format: 'FromExtension', action });
}

/**
 * Saves to that file, which becomes the one of the workbook. The old content stays until the new one is whole.
 *
 * @throws ActionError `DirectoryNotFoundError`, `SaveExcelError`
 */
export function storeAs(
  open: OpenWorkbook,
  { path, format, action }: { readonly path: string; readonly format: DocumentFormat; readonly action: ActionContext },
): Promise<void> {
  open.checkOpen();
  return guarded(SAVE_ERROR, `The workbook cannot be saved as '${path}'`, async () => {
    existingFolder(dirname(path));
    if (open.isReadOnly && path === open.path)
      throw new ActionError(SAVE_ERROR, `'${path}' was opened as read-only. Save the workbook under another name.`);
    await replaceFile(path, await bytesOf(open, { path, format, action }));
    open.path = path;
  });
}

async function bytesOf(
  open: OpenWorkbook,
  { path, format, action }: { readonly path: string; readonly format: DocumentFormat; readonly action: ActionContext },
): Promise<Uint8Array> {
  const { workbook, sheet } = open;
  const target = fileFormat(path, format);
  if (target.kind === 'workbook') return workbook.save(target.format);
  if (target.kind === 'text') {
    const range = sheet.usedRange();
    if (range !== undefined) await calculated(open, { worksheet: sheet, range }, { action, errorId: SAVE_ERROR });
    return textOfSheet(sheet, target);
  }
  const what = `The workbook cannot be saved as '${path}'`;
  const bytes = workbook.save();
  return convertByLibreOffice({ ...target, bytes, from: workbook.format }, action, { errorId: SAVE_ERROR, what });
}

/** Writes a file; what was there stays until the new one is whole. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const before = existsSync(path) ? statSync(path) : undefined;
  if (before !== undefined) accessSync(path, constants.W_OK);
  const made = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(made, bytes);
    if (before !== undefined) await chmod(made, before.mode);
    await rename(made, path);
  } catch (thrown) {
    await rm(made, { force: true });
    throw thrown;
  }
}
