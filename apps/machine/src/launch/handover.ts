import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a URL handler hands over to the agent: the ticket, and the SHA-256 (base64) of the secret of its own window. */
export interface Handover {
  readonly ticket: string;
  readonly windowSecretHash: string;
}

/** A handover with the user whose file it came in. */
export interface OwnedHandover extends Handover {
  readonly uid: number;
}

const BYTES_MAX = 200;
const FORM = /^([A-Za-z0-9_-]{43})\n([A-Za-z0-9+/]{43}=)\n$/;
const NAME = /^[0-9a-f]{32}\.launch$/;

export function isHandoverName(name: string): boolean {
  return NAME.test(name);
}

/** Puts a handover into the spool of an agent, whole or not at all, for nobody else to read. */
export function writeHandover(spool: string, { ticket, windowSecretHash }: Handover): void {
  const name = randomBytes(16).toString('hex');
  const temporary = join(spool, `${name}.new`);
  writeFileSync(temporary, `${ticket}\n${windowSecretHash}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(temporary, join(spool, `${name}.launch`));
}

/**
 * Takes a handover out of the spool. What the file is, is asked of the opened file, so that nobody can put another in its place
 * meanwhile. Links, also hard ones, and files that others could write are nobody's word. What somebody else put there that is no file
 * stays: it must not end the agent.
 *
 * @returns undefined when it is none
 */
export function takeHandover(path: string): OwnedHandover | undefined {
  try {
    return readHandover(path);
  } finally {
    unlink(path);
  }
}

function readHandover(path: string): OwnedHandover | undefined {
  const file = openPlainly(path);
  if (file === undefined) return undefined;
  try {
    const { uid, mode, nlink, size } = fstatSync(file);
    const isOwnFile = (mode & constants.S_IFMT) === constants.S_IFREG && nlink === 1 && (mode & 0o077) === 0;
    if (!isOwnFile || size > BYTES_MAX) return undefined;
    const bytes = Buffer.alloc(BYTES_MAX);
    const [, ticket, windowSecretHash] = FORM.exec(bytes.toString('latin1', 0, readSync(file, bytes))) ?? [];
    return ticket === undefined || windowSecretHash === undefined ? undefined : { ticket, windowSecretHash, uid };
  } finally {
    closeSync(file);
  }
}

/** Opens without following a link and without waiting for the other end of a pipe. */
function openPlainly(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
}

function unlink(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // A folder, or something mounted; it hands over nothing.
  }
}
