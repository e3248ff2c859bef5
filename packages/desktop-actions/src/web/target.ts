import { dirname, join } from 'node:path';
import type { ActionContext, DesktopValue } from '@tandem/desktop-engine';
import { existingFolder } from '../file/source-files.ts';
import { pathFor, permitted } from '../machine/machine-path.ts';
import { fileValue } from '../machine/path-values.ts';
import { safeName } from '../machine/safe-name.ts';
import { saveAs } from './response-body.ts';
import { valuesOf, type WebResponse } from './web-request.ts';

/** Where a response is saved. */
export interface Target {
  readonly FilePath?: string | undefined;
  readonly DestinationFolder?: string | undefined;
}

/**
 * Checks the place before anything is sent.
 *
 * @throws ActionError `DirectoryNotFoundError`, `InvalidPathError`
 */
export function checkTarget({ FilePath, DestinationFolder }: Target, context: ActionContext): void {
  if (FilePath !== undefined) existingFolder(dirname(pathFor('write', FilePath, context)));
  if (DestinationFolder !== undefined) existingFolder(pathFor('write', DestinationFolder, context));
}

export async function savedFile(
  target: Target,
  response: WebResponse,
  { context, errorId }: { context: ActionContext; errorId: string },
): Promise<DesktopValue> {
  const path =
    target.FilePath === undefined
      ? permitted('write', join(pathFor('write', target.DestinationFolder ?? '', context), nameOf(response)), context)
      : pathFor('write', target.FilePath, context);
  await saveAs(path, response, errorId);
  return fileValue(path);
}

/** The name that the server gives, or the last part of the address. */
function nameOf({ headers, url }: WebResponse): string {
  const disposition = valuesOf(headers, 'content-disposition').join(';');
  const encoded = /filename\*\s*=\s*(?:utf-8|iso-8859-1)'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition);
  const written = unescaped(encoded) ?? plain?.[1]?.replaceAll(/\\(.)/g, '$1') ?? plain?.[2];
  return safeName(written ?? unescaped(url.pathname.split('/').at(-1)) ?? '', 'download');
}

function unescaped(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}
