import { execFileSync } from 'node:child_process';
import { LAUNCH_SCHEME } from '@tandem/protocol';
import { handlerNotWritten } from './handler-fault.ts';
import type { UrlHandler } from './url-handler.ts';

const KEY = `HKCU\\Software\\Classes\\${LAUNCH_SCHEME}`;
const COMMAND_KEY = `${KEY}\\shell\\open\\command`;

/** Runs `reg.exe` with these arguments. @returns what it printed @throws when it failed */
export type RunReg = (args: readonly string[]) => string;

/** The scheme in the registry of the user, which needs no administrator ("Registering an Application to a URI Scheme"). */
export function windowsHandler(reg: RunReg = runReg): UrlHandler {
  return {
    install(command) {
      write(reg, ['add', KEY, '/ve', '/d', 'URL:Tandem', '/f']);
      write(reg, ['add', KEY, '/v', 'URL Protocol', '/d', '', '/f']);
      write(reg, ['add', COMMAND_KEY, '/ve', '/d', commandLine(command), '/f']);
    },
    remove() {
      if (query(reg) !== undefined) write(reg, ['delete', KEY, '/f']);
    },
    status(command) {
      const known = query(reg);
      if (known === undefined) return { kind: 'missing', where: KEY };
      return { kind: known.includes(commandLine(command)) ? 'installed' : 'outdated', where: KEY };
    },
  };
}

/** Each part in quotation marks, which no path has; browsers encode those of a URL. */
function commandLine(command: readonly string[]): string {
  return [...command, '%1'].map((part) => `"${part}"`).join(' ');
}

function write(reg: RunReg, args: readonly string[]): void {
  try {
    reg(args);
  } catch (cause) {
    throw handlerNotWritten(KEY, cause);
  }
}

function query(reg: RunReg): string | undefined {
  try {
    return reg(['query', COMMAND_KEY, '/ve']);
  } catch {
    return undefined;
  }
}

const runReg: RunReg = (args) =>
  execFileSync('reg.exe', [...args], { encoding: 'utf8', windowsHide: true, stdio: ['ignore', 'pipe', 'ignore'] });
