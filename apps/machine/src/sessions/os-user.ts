import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** One account as the operating system knows it (passwd(5)). */
export interface OsUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
  readonly shell: string;
}

const run = promisify(execFile);
/** useradd(8) allows no more; a name never reaches a command line otherwise. */
const ACCOUNT_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/** The account of that name, from every directory that the machine uses, or undefined. */
export async function findOsUser(name: string): Promise<OsUser | undefined> {
  if (!ACCOUNT_NAME.test(name)) return undefined;
  try {
    const { stdout } = await run('getent', ['passwd', '--', name]);
    return readPasswdLine(stdout.trimEnd());
  } catch {
    return undefined;
  }
}

function readPasswdLine(line: string): OsUser | undefined {
  const [name, , uid, gid, , home, shell] = line.split(':');
  if (name === undefined || home === undefined) return undefined;
  return { name, uid: Number(uid), gid: Number(gid), home, shell: shell ?? '/bin/sh' };
}
