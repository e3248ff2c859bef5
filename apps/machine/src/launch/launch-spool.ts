import { chmodSync, type FSWatcher, lstatSync, mkdirSync, readdirSync, rmSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { TandemError } from '@tandem/kernel';
import { isHandoverName, type OwnedHandover, takeHandover } from './handover.ts';
import { type AgentPlace, makePlaceFolder } from './launch-place.ts';
import { isUntouchable } from './untouchable.ts';

/** The spool is looked at so often even when the system does not tell of changes. */
const LOOK_EVERY_MS = 2_000;
/** What nobody could use any more is swept out. */
const STALE_MS = 120_000;
/** Handovers of one user in a minute; a person opens a few. */
const PER_USER_AND_MINUTE = 20;
/** Everybody may put files in, and see or move only the own ones. */
const SHARED_MODE = 0o1733;

/** The folder in which URL handlers of this computer hand launches over to the agent. */
export class LaunchSpool {
  readonly #place: AgentPlace;
  readonly #onHandover: (handover: OwnedHandover) => void;
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #minute = 0;
  readonly #perUser = new Map<number, number>();

  constructor(place: AgentPlace, onHandover: (handover: OwnedHandover) => void) {
    this.#place = place;
    this.#onHandover = onHandover;
  }

  /** @throws when the folder cannot be made, or TandemError `MachineFilesOpenToOthers` when it is not the agent's own */
  open(): void {
    const { spool, isShared } = this.#place;
    makePlaceFolder(dirname(spool), isShared);
    if (!isUntouchable(dirname(spool))) throw notOwn(dirname(spool));
    mkdirSync(spool, { recursive: true, mode: 0o700 });
    const status = lstatSync(spool);
    if (!status.isDirectory() || status.uid !== process.getuid?.()) throw notOwn(spool);
    chmodSync(spool, isShared ? SHARED_MODE : 0o700);
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
    this.#watch(spool);
    this.#look();
  }

  /** Nobody can hand anything over any more. */
  close(): void {
    this.#watcher?.close();
    clearInterval(this.#timer);
    rmSync(this.#place.spool, { recursive: true, force: true });
  }

  #watch(spool: string): void {
    try {
      this.#watcher = watch(spool, () => this.#look()).on('error', () => undefined);
    } catch {
      // The system has no more watches to give; the timer does it.
    }
  }

  #look(): void {
    const { spool, isShared } = this.#place;
    for (const name of namesIn(spool)) {
      const path = join(spool, name);
      if (!isHandoverName(name)) {
        sweep(path);
        continue;
      }
      const handover = takeHandover(path);
      const isWelcome = handover !== undefined && (isShared || handover.uid === process.getuid?.());
      if (isWelcome && this.#isCalm(handover.uid)) this.#onHandover(handover);
    }
  }

  #isCalm(uid: number): boolean {
    const minute = Math.floor(performance.now() / 60_000);
    if (minute !== this.#minute) this.#perUser.clear();
    this.#minute = minute;
    const count = (this.#perUser.get(uid) ?? 0) + 1;
    this.#perUser.set(uid, count);
    return count <= PER_USER_AND_MINUTE;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A half-written file is left in peace for a while. */
function sweep(path: string): void {
  try {
    if (Date.now() - lstatSync(path).mtimeMs > STALE_MS) rmSync(path, { force: true });
  } catch {
    // A folder that somebody made there takes no more room than that.
  }
}

function notOwn(path: string): TandemError {
  return new TandemError('MachineFilesOpenToOthers', `Other users of this computer can change ${path}.`, {
    kind: 'operational',
    fix: `Remove ${path} and start the agent again.`,
  });
}
