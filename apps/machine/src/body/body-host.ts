import type { Logger } from '@tandem/kernel';
import type { LogEntry, MachinePolicy, RunOutcome, WorkOrder } from '@tandem/protocol';
import type { PasswordGate } from '../credentials/password-gate.ts';
import type { Registration } from '../identity/registration.ts';
import { killRun } from '../processes/kill-run.ts';
import { type PreparedRun, prepareRun } from '../sessions/prepare-run.ts';
import { closeSession, type Session } from '../sessions/session.ts';
import { Body, type BodyEnd } from './body.ts';
import { printBodyOrder } from './body-order.ts';
import { adoptBody, type BodyProcess, startBody, type WaitingBody } from './body-process.ts';
import type { RunFile, RunFiles, RunKey } from './run-files.ts';
import { SpareBody } from './spare-body.ts';
import { SpoolReader } from './spool-reader.ts';

export interface BodyHostOptions {
  readonly log: Logger;
  readonly files: RunFiles;
  /** The program of a body process. */
  readonly program: string;
  readonly passwords: PasswordGate;
  readonly registration: () => Registration;
  /** What the administrator of the machine lets flows do. @throws TandemError when nobody can tell */
  readonly policy: () => MachinePolicy | undefined;
  readonly onEntries: (key: RunKey, entries: readonly LogEntry[]) => void;
  readonly onAdopted: (key: RunKey) => void;
  /** No process of the body is left, or none was begun: then with `error`. */
  readonly onEnded: (key: RunKey, outcome: RunOutcome | null, error?: { readonly code: string; readonly message: string }) => void;
}

/** A run that is about to get its body. */
interface Preparation {
  readonly epoch: number;
  readonly stop: AbortController;
  isSafeStopAsked: boolean;
}

/** Begins, finds, follows and stops the bodies of this machine. */
export class BodyHost {
  readonly #options: BodyHostOptions;
  readonly #bodies = new Map<string, Body>();
  readonly #preparing = new Map<string, Preparation>();
  readonly #spare: SpareBody;
  #isReleased = false;

  constructor(options: BodyHostOptions) {
    this.#options = options;
    this.#spare = new SpareBody(options.files.folder, options.program);
  }

  /** Gets ready for the next attended run. */
  warm(): void {
    if (!this.#isReleased) this.#spare.warm();
  }

  /** Begins the body of a run. It is called once for an attempt, after its START is on the disk. */
  async begin(key: RunKey, order: WorkOrder): Promise<void> {
    const { passwords, registration, policy, onEnded } = this.#options;
    const preparation: Preparation = { epoch: key.epoch, stop: new AbortController(), isSafeStopAsked: false };
    const { signal } = preparation.stop;
    this.#preparing.set(key.runId, preparation);
    const prepared = await prepareRun({ runId: key.runId, order, registration, policy, passwords, signal });
    this.#preparing.delete(key.runId);
    if (this.#isReleased) return;
    if (!prepared.ok) {
      onEnded(key, null, reasonOf(prepared.error));
    } else if (signal.aborted) {
      await closeSession(prepared.value.session);
      onEnded(key, null);
    } else {
      this.#beginIn(key, prepared.value);
      if (preparation.isSafeStopAsked) this.askToStopSafely(key);
    }
  }

  /** Looks for the body that an earlier agent began. */
  adopt(key: RunKey): void {
    const file = this.#options.files.find(key);
    if (file === undefined) {
      this.#options.onEnded(key, null); // the agent died between START and body: none was begun
      return;
    }
    const process = adoptBody(file.mark);
    this.#follow(file, process ?? GONE);
    if (process !== undefined) this.#options.onAdopted(key);
  }

  stop({ runId }: RunKey, force: 'soft' | 'kill'): void {
    this.#preparing.get(runId)?.stop.abort();
    this.#bodies.get(runId)?.stop(force);
  }

  /** Asks the flow to end where it can, as soon as it has a body; for an attempt that is not here nothing is done. */
  askToStopSafely({ runId, epoch }: RunKey): void {
    const preparation = this.#preparing.get(runId);
    if (preparation?.epoch === epoch) preparation.isSafeStopAsked = true;
    this.#bodies.get(runId)?.askToStopSafely(epoch);
  }

  /** The server has the end of the run: its files may go. */
  forget(key: RunKey): void {
    this.#options.files.remove(key);
  }

  /** Ends whatever is left of bodies that no run of the journal accounts for. */
  async clearUnknown(isKnown: (key: RunKey) => boolean): Promise<void> {
    for (const file of this.#options.files.list().filter((candidate) => !isKnown(candidate))) {
      await killRun(file.mark);
      await closeSession(file.session);
      this.#options.files.remove(file);
    }
  }

  /** The log of a body that has ended, for a run whose end the server does not know yet. */
  repeatEntries(key: RunKey): void {
    if (!this.#options.files.hasSpool(key)) return;
    const spool = this.#openSpool(key);
    for (const report of spool.read()) if (report.kind === 'log') this.#options.onEntries(key, report.entries);
    spool.close();
  }

  /** Lets go of all bodies without ending one; the next agent finds them. */
  release(): void {
    this.#isReleased = true;
    this.#spare.close();
    for (const { stop } of this.#preparing.values()) stop.abort();
    for (const body of this.#bodies.values()) body.release();
  }

  #beginIn(key: RunKey, { session, bodyOrder }: PreparedRun): void {
    const { files, log, onEnded } = this.#options;
    try {
      const { file, process } = this.#bodyFor(key, session);
      process.give(printBodyOrder({ ...bodyOrder, spoolKey: files.spoolKey(key).toBase64() }));
      this.#follow(file, process);
    } catch (thrown) {
      log.error('body-not-started', { runId: key.runId, reason: String(thrown) });
      onEnded(key, null, NOT_STARTED);
    }
  }

  /** The body is on record, so that it can be found again, before it gets its order. */
  #bodyFor(key: RunKey, session: Session): { readonly file: RunFile; readonly process: WaitingBody } {
    const { files, program } = this.#options;
    const spare = session.kind === 'own-session' ? this.#spare.take() : undefined;
    if (spare !== undefined) return { file: files.take(key, session, spare), process: spare.process };
    const file = files.create(key, session);
    return { file, process: startBody({ session, mark: file.mark, spoolPath: files.spoolPath(key), program }) };
  }

  #follow(file: RunFile, process: BodyProcess): void {
    const { onEntries } = this.#options;
    const body = new Body({ file, process, spool: this.#openSpool(file), onEntries: (entries) => onEntries(file, entries) });
    this.#bodies.set(file.runId, body);
    const warming = setTimeout(() => this.warm(), WARM_AFTER_MS).unref();
    void body.ended.then((end) => {
      clearTimeout(warming);
      this.#end(file, end);
    });
  }

  #end(key: RunKey, { outcome, exit, isTreeGone }: BodyEnd): void {
    if (this.#isReleased) return;
    this.#bodies.delete(key.runId);
    const { log, onEnded } = this.#options;
    if (!isTreeGone) log.error('processes-left', { runId: key.runId });
    if (exit.error !== undefined) log.error('body-not-started', { runId: key.runId, reason: exit.error.message });
    else if (outcome === null) log.warn('body-ended-without-outcome', { runId: key.runId, exitCode: exit.code, exitSignal: exit.signal });
    onEnded(key, outcome, exit.error === undefined ? undefined : NOT_STARTED);
    this.warm();
  }

  #openSpool(key: RunKey): SpoolReader {
    const { files } = this.#options;
    return new SpoolReader(files.spoolPath(key), files.spoolKey(key));
  }
}

/** A flow that takes longer leaves time to get ready for the next one; until then it has the processor for itself. */
const WARM_AFTER_MS = 300;
const GONE: BodyProcess = {
  exited: Promise.resolve({ code: null, signal: null, error: undefined }),
  onBell: () => undefined,
  askToStop: () => undefined,
  askToStopSafely: () => undefined,
  release: () => undefined,
};
const NOT_STARTED = {
  code: 'UIFlowAgentLauncherServiceIsNotRunning',
  message: 'The machine could not start the process of the desktop flow. Run `tandem machine doctor` on the machine.',
};

function reasonOf({ code, message, fix }: { readonly code: string; readonly message: string; readonly fix: string | undefined }) {
  return { code, message: fix === undefined ? message : `${message} ${fix}` };
}
