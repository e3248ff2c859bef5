import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrivateDirectory, readPrivateFile, writePassingFile, writePrivateFile } from '../identity/private-file.ts';
import type { TextKey } from '../journal/text-key.ts';
import { createRunMark, type RunMark } from '../processes/run-mark.ts';
import type { Session } from '../sessions/session.ts';
import type { Spare } from './spare-body.ts';

/** One attempt at a run, as the delivery protocol names it. */
export interface RunKey {
  readonly runId: string;
  readonly epoch: number;
}

/** What a restarted agent must know of a body. Nothing in it is secret. */
export interface RunFile extends RunKey {
  readonly mark: RunMark;
  readonly session: Session;
}

/**
 * The files of the bodies: who they are, and their spools. Written before the body begins and kept until the server has
 * acknowledged the end of the run. A restart of the computer leaves no body to be found, so it waits for the disk only where the folder
 * of a session must go even then.
 */
export class RunFiles {
  readonly folder: string;
  readonly #key: TextKey;

  constructor(folder: string, journalKey: TextKey) {
    ensurePrivateDirectory(folder);
    this.folder = folder;
    this.#key = journalKey;
    for (const name of readdirSync(folder).filter((entry) => entry.startsWith('spare-'))) rmSync(join(folder, name));
  }

  /** For a body that is about to be started. */
  create(key: RunKey, session: Session): RunFile {
    writeFileSync(this.spoolPath(key), '', { mode: 0o600 }); // a run file always has its spool
    return this.#write({ runId: key.runId, epoch: key.epoch, mark: createRunMark(), session });
  }

  /** For a body that is there already and is about to get its order. */
  take(key: RunKey, session: Session, { mark, spoolPath }: Pick<Spare, 'mark' | 'spoolPath'>): RunFile {
    renameSync(spoolPath, this.spoolPath(key));
    return this.#write({ runId: key.runId, epoch: key.epoch, mark, session });
  }

  find(key: RunKey): RunFile | undefined {
    return readRunFile(this.#path(key, 'json'));
  }

  list(): readonly RunFile[] {
    const names = readdirSync(this.folder).filter((name) => name.endsWith('.json'));
    return names.flatMap((name) => readRunFile(join(this.folder, name)) ?? []);
  }

  remove(key: RunKey): void {
    rmSync(this.#path(key, 'spool'), { force: true });
    rmSync(this.#path(key, 'json'), { force: true });
  }

  spoolPath(key: RunKey): string {
    return this.#path(key, 'spool');
  }

  hasSpool(key: RunKey): boolean {
    return existsSync(this.spoolPath(key));
  }

  /** Each attempt has a key of its own, which its body is given. */
  spoolKey({ runId, epoch }: RunKey): TextKey {
    return this.#key.derive(`spool:${runId}:${epoch}`);
  }

  #write(file: RunFile): RunFile {
    const write = file.session.folder === null ? writePassingFile : writePrivateFile;
    write(this.#path(file, 'json'), JSON.stringify(file));
    return file;
  }

  #path({ runId, epoch }: RunKey, ending: 'json' | 'spool'): string {
    return join(this.folder, `${runId}.${epoch}.${ending}`);
  }
}

/** Undefined when there is none, or when a power failure left half of it: then its body is no more either. */
function readRunFile(path: string): RunFile | undefined {
  try {
    return JSON.parse(readPrivateFile(path) ?? '') as RunFile; // private and our own
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
