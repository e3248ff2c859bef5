import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { ActionContext } from '@tandem/desktop-engine';
import type { Attachment } from 'mailparser';
import { guarded } from '../machine/file-fault.ts';
import { permitted } from '../machine/machine-path.ts';
import { safeName } from '../machine/safe-name.ts';

export const SAVE_ERROR = 'SaveAttachmentsError';

/**
 * Saves the attachments of a message; pictures inside of its text are none. What is in the folder stays: a second `a.txt` becomes
 * `a (2).txt`.
 *
 * @throws ActionError `SaveAttachmentsError`, `BLOCKED_BY_POLICY`
 * @returns where they are
 */
export async function saveAttachments(
  attachments: readonly Attachment[],
  folder: string,
  context: ActionContext,
): Promise<readonly string[]> {
  const saved: string[] = [];
  for (const { filename, contentType, content, related, contentDisposition } of attachments) {
    if (related && contentDisposition !== 'attachment') continue;
    const name = safeName(filename ?? '', contentType === 'message/rfc822' ? 'message.eml' : 'attachment');
    const path = permitted('write', freePath(folder, name), context);
    await guarded(SAVE_ERROR, `The attachment '${name}' cannot be saved`, () => writeFile(path, content, { flag: 'wx' }));
    saved.push(path);
  }
  return saved;
}

function freePath(folder: string, name: string): string {
  const { name: base, ext } = parse(name);
  let path = join(folder, name);
  for (let at = 2; existsSync(path); at++) path = join(folder, `${base} (${at})${ext}`);
  return path;
}
