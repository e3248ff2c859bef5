import { readdirSync, readFileSync } from 'node:fs';

/** One process as the kernel lists it (proc_pid_stat(5)). */
export interface ProcessRow {
  readonly pid: number;
  readonly parentPid: number;
  readonly groupId: number;
  readonly sessionId: number;
}

/** Every living process of this computer; those that only wait for their parent to look at them are left out. */
export function listProcesses(): readonly ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => findProcess(Number(name)))
    .filter((row) => row !== undefined);
}

/** Whether the process was started with this variable in its environment; false when it is gone or another user's. */
export function hasInEnvironment(pid: number, variable: string): boolean {
  return readProc(pid, 'environ')?.split('\0').includes(variable) ?? false;
}

/** The living process of that id. */
export function findProcess(pid: number): ProcessRow | undefined {
  const text = readProc(pid, 'stat');
  if (text === undefined) return undefined;
  // The command name stands in parentheses and may hold any character, parentheses included.
  const [state, parent, group, session] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (state === 'Z' || state === 'X') return undefined;
  return { pid, parentPid: Number(parent), groupId: Number(group), sessionId: Number(session) };
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined; // gone in between, or not ours to read
  }
}
