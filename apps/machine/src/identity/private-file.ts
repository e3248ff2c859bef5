import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { TandemError } from '@tandem/kernel';

/** Makes the directory for its owner alone, and refuses one that others can read or write. */
export function ensurePrivateDirectory(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { recursive: true, mode: 0o700 });
  refuseWhenOpenToOthers(path, 0o700);
}

/** Reads a file that only its owner may read, or undefined when there is none. */
export function readPrivateFile(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  refuseWhenOpenToOthers(path, 0o600);
  return readFileSync(path, 'utf8');
}

/** Writes the file whole or not at all, readable by its owner alone. */
export function writePrivateFile(path: string, text: string): void {
  replacePrivateFile(path, text, true);
}

/** The same for what is worth nothing after a power failure, which may leave half of it: it is not waited for the disk. */
export function writePassingFile(path: string, text: string): void {
  replacePrivateFile(path, text, false);
}

function replacePrivateFile(path: string, text: string, flush: boolean): void {
  const temporary = `${path}.new`;
  writeFileSync(temporary, text, { mode: 0o600, flush });
  chmodSync(temporary, 0o600);
  renameSync(temporary, path);
}

function refuseWhenOpenToOthers(path: string, mode: number): void {
  const { mode: actual } = statSync(path);
  if (process.platform === 'win32' || (actual & 0o077) === 0) return;
  throw new TandemError('MachineFilesOpenToOthers', `Other users of this computer can reach ${path}.`, {
    kind: 'operational',
    fix: `Run: chmod ${mode.toString(8)} ${path}`,
  });
}
