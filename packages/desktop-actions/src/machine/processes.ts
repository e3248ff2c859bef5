import { execFile } from 'node:child_process';
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { platform } from 'node:os';
import { basename } from 'node:path';
import { promisify } from 'node:util';

/** A process of this machine. */
export interface MachineProcess {
  readonly id: number;
  readonly parentId: number;
  /** What it is called: that of its program, that it was started by, and that it gave itself. */
  readonly names: readonly string[];
  readonly user: string;
}

/** All processes that run. @throws the fault of the system when it does not tell */
export function listProcesses(): Promise<readonly MachineProcess[]> {
  if (platform() === 'linux') return processesOfLinux();
  return platform() === 'win32' ? processesOfWindows() : processesOfUnix();
}

/** Whether a process is meant by a name as scripts write it: `EXCEL`, `excel.exe`; case does not matter. */
export function isCalled(process: MachineProcess, name: string): boolean {
  const wanted = plainName(name);
  return process.names.some((own) => plainName(own) === wanted);
}

/** Whether it belongs to a user: `anna`, `DOMAIN\anna`; case does not matter. */
export function isOf(process: MachineProcess, user: string): boolean {
  const plain = (name: string): string => name.trim().toLowerCase().split('\\').at(-1) ?? '';
  return plain(process.user) === plain(user);
}

function plainName(name: string): string {
  return (name.trim().split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/\.exe$/, '');
}

async function processesOfLinux(): Promise<readonly MachineProcess[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const users = await usersById();
  const found = await Promise.all(ids.map((id) => processOfLinux(Number(id), users).catch(() => undefined)));
  return found.filter((process) => process !== undefined);
}

const ENDED = new Set(['Z', 'X', 'x']);

/** Undefined for one that has ended but was not taken notice of. Fields as in proc_pid_stat(5). */
async function processOfLinux(id: number, users: ReadonlyMap<number, string>): Promise<MachineProcess | undefined> {
  const facts = await readFile(`/proc/${id}/stat`, 'utf8');
  const end = facts.lastIndexOf(')');
  const [state = '', parentId = '0'] = facts.slice(end + 2).split(' ');
  if (ENDED.has(state)) return undefined;
  const [first = ''] = (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).split('\0');
  const program = await readlink(`/proc/${id}/exe`).catch(() => '');
  const names = [facts.slice(facts.indexOf('(') + 1, end), basename(first), basename(program.replace(/ \(deleted\)$/, ''))];
  const { uid } = await stat(`/proc/${id}`);
  return { id, parentId: Number(parentId), names: names.filter((name) => name !== ''), user: users.get(uid) ?? String(uid) };
}

async function usersById(): Promise<ReadonlyMap<number, string>> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  return new Map(lines.map((line) => line.split(':')).map(([name = '', , id]) => [Number(id), name] as const));
}

const run = promisify(execFile);

async function processesOfUnix(): Promise<readonly MachineProcess[]> {
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,user=,comm=']);
  return stdout.split('\n').flatMap((line) => {
    const [, id, parentId, user = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*\S)\s*$/.exec(line) ?? [];
    return id === undefined ? [] : [{ id: Number(id), parentId: Number(parentId), user, names: [basename(command)] }];
  });
}

async function processesOfWindows(): Promise<readonly MachineProcess[]> {
  const { stdout } = await run('tasklist', ['/v', '/fo', 'csv', '/nh'], { windowsHide: true });
  return stdout.split('\n').flatMap((line) => {
    const [name = '', id, , , , , user = ''] = Array.from(line.matchAll(/"([^"]*)"/g), ([, field = '']) => field);
    return id === undefined ? [] : [{ id: Number(id), parentId: 0, user, names: [name] }];
  });
}
