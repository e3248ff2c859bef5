import { readdirSync, readFileSync } from 'node:fs';

/** A process as the system shows it to everybody who may look. */
export interface OsProcess {
  readonly pid: number;
  /** Its arguments, ended by NUL characters. */
  readonly commandLine: string;
  readonly environment: string;
}

/** Every living process of this computer that this user may look at, read byte for byte as Latin-1. */
export function osProcesses(): readonly OsProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), commandLine: read(`/proc/${name}/cmdline`), environment: read(`/proc/${name}/environ`) }))
    .filter(({ commandLine }) => commandLine !== '');
}

/** The processes that were started under this home directory. */
export function processesAtHome(home: string): readonly OsProcess[] {
  return osProcesses().filter(({ environment }) => environment.split('\0').includes(`HOME=${home}`));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
