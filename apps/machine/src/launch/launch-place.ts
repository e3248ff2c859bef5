import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { isUntouchable } from './untouchable.ts';

/** How programs of this computer reach an agent: whom it works for, and where it takes launches. */
export interface LaunchPlace {
  /** Addresses under which browsers here know the server of the agent. */
  readonly servers: readonly string[];
  readonly spool: string;
}

/** Agents of root leave word for everybody, other agents for their own user. */
const FOR_EVERYBODY = '/run/tandem';

/** The folders in which a user's programs look for agents, its own first. */
export function placeFolders(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  return [join(ownFolder(env), 'launch-places'), join(FOR_EVERYBODY, 'launch-places')];
}

export interface AgentPlace {
  readonly file: string;
  readonly spool: string;
  /** Other users may hand over launches, too. */
  readonly isShared: boolean;
}

/** Where the agent on that folder leaves word and takes launches. */
export function agentPlace(root: string, env: NodeJS.ProcessEnv = process.env): AgentPlace {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 32);
  const isShared = process.getuid?.() === 0;
  const base = isShared ? FOR_EVERYBODY : ownFolder(env);
  return {
    file: join(base, 'launch-places', `${name}.json`),
    spool: isShared ? join(base, 'launches', name) : join(root, 'launches'),
    isShared,
  };
}

/** Writes the place whole or not at all, for everybody to read and its owner alone to change. */
export function writeLaunchPlace({ file, isShared }: AgentPlace, place: LaunchPlace): void {
  makePlaceFolder(dirname(file), isShared);
  const temporary = `${file}.new`;
  rmSync(temporary, { force: true });
  writeFileSync(temporary, JSON.stringify(place), { mode: 0o644, flag: 'wx' });
  chmodSync(temporary, 0o644);
  renameSync(temporary, file);
}

export function removeLaunchPlace({ file }: AgentPlace): void {
  rmSync(file, { force: true });
}

/** The place of an agent that works for this server, or undefined. Files that another user could have written are not believed. */
export function findLaunchPlace(serverUrl: string, folders: readonly string[] = placeFolders()): LaunchPlace | undefined {
  for (const folder of folders.filter(isUntouchable)) {
    for (const name of readdirSync(folder)) {
      const place = readPlace(join(folder, name));
      if (place?.servers.includes(serverUrl)) return place;
    }
  }
  return undefined;
}

function readPlace(path: string): LaunchPlace | undefined {
  if (!path.endsWith('.json') || !isUntouchable(path)) return undefined;
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (!isPlace(value) || lstatSync(value.spool).uid !== lstatSync(path).uid) return undefined;
    return value;
  } catch {
    return undefined;
  }
}

function isPlace(value: unknown): value is LaunchPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { servers, spool } = value as Partial<Record<keyof LaunchPlace, unknown>>;
  return Array.isArray(servers) && servers.every((server) => typeof server === 'string') && typeof spool === 'string';
}

/** Makes the folder; one for everybody is open to read whatever the umask of the agent is. */
export function makePlaceFolder(path: string, isShared: boolean): void {
  mkdirSync(path, { recursive: true, mode: isShared ? 0o755 : 0o700 });
  if (isShared) for (const folder of [dirname(path), path]) chmodSync(folder, 0o755);
}

function ownFolder(env: NodeJS.ProcessEnv): string {
  const data = env['XDG_DATA_HOME'];
  return join(data === undefined || data === '' ? join(homedir(), '.local', 'share') : data, 'tandem');
}
