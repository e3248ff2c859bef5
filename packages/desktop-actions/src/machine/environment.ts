import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { specialFolder } from './special-folder.ts';

/** What stands for the environment variables of Windows that scripts ask for, where this machine has none of that name. */
const WINDOWS_VARIABLES: ReadonlyMap<string, () => string> = new Map([
  ['userprofile', homedir],
  ['homepath', homedir],
  ['username', () => userInfo().username],
  ['computername', hostname],
  ['userdomain', hostname],
  ['temp', tmpdir],
  ['tmp', tmpdir],
  ['appdata', () => specialFolder('ApplicationData')],
  ['localappdata', () => specialFolder('LocalApplicationData')],
  ['programdata', () => specialFolder('CommonApplicationData')],
]);

/** An environment variable by its name in any case; undefined when there is none. */
export function environmentVariable(name: string): string | undefined {
  const folded = name.trim().toLowerCase();
  const found = Object.keys(process.env).find((key) => key.toLowerCase() === folded);
  return (found === undefined ? undefined : process.env[found]) ?? WINDOWS_VARIABLES.get(folded)?.();
}
