import { statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type FlowFiles, isScriptName, openFlowFiles, openFlowFolder } from '@tandem/desktop-flow/files';
import { TandemError } from '@tandem/kernel';
import { readInputBytes, readInputFolder } from '../read-input.ts';

/**
 * The desktop flows of what a command names: a file, standard input for `-`, or a folder, which may be an unpacked solution or hold
 * scripts with a file for each subflow.
 *
 * @throws TandemError `FileUnreadable`, `ZipUnreadable`, `XmlInvalid`
 */
export function openFlows(path: string): FlowFiles {
  return isFolder(path) ? openFlowFolder(readFolder(path)) : openFlowFiles(readInputBytes(path));
}

export function isFolder(path: string): boolean {
  return path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** What to say of a file or folder in which `openFlows` found nothing. */
export function noDesktopFlowIn(path: string): string {
  const place = isFolder(path) ? 'folder' : 'file';
  return `The ${place} ${path} holds no desktop flow. Give a script (.txt, .robin, .pad), an exported solution or package, or a folder of them.`;
}

/** Of a folder, all that is read of it together. */
const MOST_BYTES = 1_000_000_000;

/**
 * Files by their paths from the folder: all of an unpacked solution, otherwise what may be scripts.
 *
 * @throws TandemError `FileUnreadable`
 */
function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = filesIn(folder).map((path) => relative(folder, path).replaceAll(sep, '/'));
  const isSolution = paths.some((path) => /^customizations\.xml$/i.test(path));
  const wanted = paths.filter((path) => isSolution || isScriptName(path)).toSorted();
  let bytes = 0;
  return new Map(
    wanted.map((path) => {
      const file = join(folder, path);
      bytes += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (bytes > MOST_BYTES) throw tooLarge(folder, file);
      return [path, readInputBytes(file)];
    }),
  );
}

function tooLarge(folder: string, file: string): TandemError {
  return new TandemError(
    'FileUnreadable',
    `The file ${file} cannot be read: with it, the files of ${folder} are larger than ${MOST_BYTES / 1e6} MB.`,
    { fix: 'Move files that are no part of a desktop flow to another folder.' },
  );
}

/** Without hidden folders and installed packages. */
function filesIn(folder: string): readonly string[] {
  return readInputFolder(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}
