import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type FlowFiles, isScriptName, openFlowFiles, openFlowFolder } from '@tandem/desktop-flow/files';
import { readInputBytes } from '../read-input.ts';

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

/** Files by their paths from the folder: all of an unpacked solution, otherwise what may be scripts. */
function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = filesIn(folder).map((path) => relative(folder, path).replaceAll(sep, '/'));
  const isSolution = paths.some((path) => /^customizations\.xml$/i.test(path));
  const wanted = paths.filter((path) => isSolution || isScriptName(path)).toSorted();
  return new Map(wanted.map((path) => [path, readFileSync(join(folder, path))]));
}

/** Without hidden folders and installed packages. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}
