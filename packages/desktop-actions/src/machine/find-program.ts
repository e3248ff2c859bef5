import { accessSync, constants, statSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** The path of the first of these programs that the machine has, looked for in `PATH` or in the given folders. */
export function findProgram(names: readonly string[], folders: readonly string[] = pathFolders()): string | undefined {
  const suffixes = platform() === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const candidates = names.flatMap((name) => folders.flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix))));
  return candidates.find(isProgram);
}

function pathFolders(): readonly string[] {
  return (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
