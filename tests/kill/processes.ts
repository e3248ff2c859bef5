import { readdirSync, readFileSync } from 'node:fs';

/** Process ids of the bodies whose agent has this process id, from the process table of the system. */
export function bodiesOf(agentPid: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === agentPid && commandOf(pid).includes('body-main'));
}

function parentOf(pid: number): number | undefined {
  const status = read(`/proc/${pid}/stat`);
  // The name in parentheses may hold blanks; what follows it is state and parent.
  return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
