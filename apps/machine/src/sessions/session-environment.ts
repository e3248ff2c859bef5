import { join } from 'node:path';
import type { OsUser } from './os-user.ts';

/** What an attended run takes from the agent's own session; the rest of the agent's environment is nobody's business. */
const FROM_OWN_SESSION = [
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'PATH',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TMPDIR',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'XAUTHORITY',
  'DBUS_SESSION_BUS_ADDRESS',
  // Where Tandem keeps its own code compiled: a body starts in half the time.
  'NODE_COMPILE_CACHE',
];
const FROM_OWN_SESSION_PREFIX = /^(?:LC_|XDG_)/;
/** The same for every session, so that a flow behaves alike whoever started the agent. */
const FROM_MACHINE = ['LANG', 'TZ'];
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin';

export type Environment = Readonly<Record<string, string>>;

export function attendedEnvironment(own: NodeJS.ProcessEnv): Environment {
  return pick(own, (name) => FROM_OWN_SESSION.includes(name) || FROM_OWN_SESSION_PREFIX.test(name));
}

/**
 * A fresh environment for a session of its own.
 *
 * @param folder private folder of the session, gone after it
 */
export function unattendedEnvironment(own: NodeJS.ProcessEnv, user: OsUser, folder: string): Environment {
  return {
    ...pick(own, (name) => FROM_MACHINE.includes(name)),
    HOME: user.home,
    USER: user.name,
    LOGNAME: user.name,
    SHELL: user.shell,
    PATH: SYSTEM_PATH,
    TMPDIR: join(folder, 'tmp'),
    XDG_RUNTIME_DIR: join(folder, 'runtime'),
    XDG_CONFIG_HOME: join(user.home, '.config'),
    XDG_DATA_HOME: join(user.home, '.local/share'),
    XDG_CACHE_HOME: join(user.home, '.cache'),
    XDG_SESSION_TYPE: 'unspecified',
  };
}

function pick(own: NodeJS.ProcessEnv, isWanted: (name: string) => boolean): Environment {
  const wanted = Object.entries(own).filter(([name, value]) => value !== undefined && isWanted(name));
  return Object.fromEntries(wanted.map(([name, value]) => [name, value ?? '']));
}
