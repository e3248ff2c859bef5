import { randomUUID } from 'node:crypto';
import { type CheckVerdict, holdsSessionOf, type JournalRecord, type MachineStep, openMachine, type RunOffer } from '@tandem/dispatch';
import { type DesktopFlowRunId, type Logger, TandemError } from '@tandem/kernel';
import type { MachineFrame, RunOutcome, ServerFrame } from '@tandem/protocol';
import { BodyHost } from '../body/body-host.ts';
import { RunFiles, type RunKey } from '../body/run-files.ts';
import { type CredentialsQuestion, checkConnection } from '../credentials/connection-check.ts';
import { PasswordGate } from '../credentials/password-gate.ts';
import { DesignerDesk } from '../designer/designer-desk.ts';
import { refusalOf, sessionTaken } from '../designer/refusals.ts';
import type { MachineFolder } from '../identity/machine-folder.ts';
import { findRegistration, readRegistration } from '../identity/registration.ts';
import { createMachineClient } from '../identity/server-client.ts';
import { MachineJournal } from '../journal/machine-journal.ts';
import { loadJournalKey } from '../journal/text-key.ts';
import { knownServers } from '../launch/known-servers.ts';
import { LaunchDesk } from '../launch/launch-desk.ts';
import { agentPlace } from '../launch/launch-place.ts';
import { findPolicy } from '../policy/policy-file.ts';
import { answerOffer } from '../sessions/answer-offer.ts';
import { Channel } from './channel.ts';
import { heartbeatFrame, helloFrame } from './greeting.ts';
import { now } from './monotonic-clock.ts';
import { ProgressFeed } from './progress-feed.ts';
import { RunLoop } from './run-loop.ts';

/** Acknowledged runs stay in the journal for a day, so that late frames about them change nothing. */
const ACKNOWLEDGED_KEPT_MS = 24 * 3_600_000;

export interface AgentOptions {
  readonly folder: MachineFolder;
  readonly log: Logger;
  /** The program of a body process. */
  readonly bodyProgram: string;
  /** The program of a debug body. */
  readonly designerProgram: string;
  /** Where people find the portal, when it is not where the machine finds the server. */
  readonly portalUrl?: string | undefined;
  /** The agent had to give up; its bodies go on, and a new start recovers. */
  readonly onFailure: (error: TandemError) => void;
}

/** The machine agent at work: the channel, the journal, the loop of the delivery protocol, and the bodies. */
export class Agent {
  readonly #options: AgentOptions;
  readonly #journal: MachineJournal;
  readonly #journalId: string;
  readonly #opened: MachineStep;
  readonly #loop: RunLoop;
  readonly #bodies: BodyHost;
  readonly #channel: Channel;
  readonly #progress: ProgressFeed;
  readonly #launches: LaunchDesk;
  readonly #designers: DesignerDesk;
  readonly #passwords = new PasswordGate();
  #heartbeat: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: AgentOptions) {
    this.#options = options;
    const { folder, log } = options;
    const journalKey = loadJournalKey(folder.journalKey);
    this.#journal = new MachineJournal(folder.journal, journalKey);
    const journal = this.#journal.read();
    this.#journalId = journal.kind === 'intact' ? journal.journalId : randomUUID();
    if (journal.kind === 'damaged') log.error('journal-damaged', { line: journal.line });
    this.#opened = openMachine(journal, now());
    this.#channel = this.#createChannel();
    this.#progress = new ProgressFeed((frame) => this.#channel.send(frame));
    this.#launches = new LaunchDesk({ place: agentPlace(folder.root), log, send: (frame) => this.#channel.send(frame), now });
    const files = new RunFiles(folder.runs, journalKey);
    this.#bodies = this.#createBodyHost(files);
    this.#designers = this.#createDesignerDesk(files);
    this.#loop = this.#createLoop();
  }

  async start(): Promise<void> {
    const { runs } = this.#loop.state;
    await this.#bodies.clearUnknown(({ runId }) => runs.has(runId as DesktopFlowRunId));
    for (const [runId, run] of runs) if (run.kind === 'ended') this.#bodies.repeatEntries({ runId, epoch: run.epoch });
    this.#loop.start(this.#opened.effects);
    this.#channel.open();
    this.#launches.open(knownServers(readRegistration(this.#options.folder).serverUrl, this.#options.portalUrl));
  }

  /**
   * Ends the agent and leaves its bodies at work, as after an update of the agent (security.md, 5.2): the next start finds
   * them again. A run that was claimed but not granted is not begun any more.
   */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#loop.end();
    clearInterval(this.#heartbeat);
    this.#channel.close();
    this.#launches.close();
    this.#inBackground(this.#designers.close());
    this.#bodies.release();
    this.#journal.close();
  }

  #createChannel(): Channel {
    const { folder, log } = this.#options;
    return new Channel({
      log,
      registration: () => findRegistration(folder),
      onOpen: () => this.#greet(),
      onFrame: (frame) => this.#receive(frame),
      onClose: () => {
        clearInterval(this.#heartbeat);
        this.#loop.handle({ kind: 'disconnected' });
        this.#designers.disconnected();
      },
    });
  }

  #createBodyHost(files: RunFiles): BodyHost {
    const { folder, log, bodyProgram } = this.#options;
    return new BodyHost({
      log,
      program: bodyProgram,
      files,
      passwords: this.#passwords,
      registration: () => readRegistration(folder),
      policy: () => findPolicy(folder.root)?.policy,
      onEntries: (key, entries) => this.#progress.add(key, entries),
      onAdopted: (key) => this.#loop.handle({ kind: 'adopted', ...ofRun(key) }),
      onEnded: (key, outcome, error) => this.#endBody(key, outcome, error),
    });
  }

  #createDesignerDesk(files: RunFiles): DesignerDesk {
    const { folder, log, designerProgram } = this.#options;
    return new DesignerDesk({
      log,
      files,
      program: designerProgram,
      launches: this.#launches.claimed,
      passwords: this.#passwords,
      registration: () => readRegistration(folder),
      policy: () => findPolicy(folder.root)?.policy,
      send: (frame) => this.#channel.send(frame),
      sendWhenIdle: (frame) => this.#channel.sendWhenIdle(frame),
      isSessionTaken: () => [...this.#loop.state.runs.values()].some((run) => holdsSessionOf(run, { runMode: 'attended', username: '' })),
    });
  }

  #createLoop(): RunLoop {
    return new RunLoop(this.#opened, {
      append: (record) => this.#append(record),
      send: (frame) => this.#send(frame),
      check: (offer) => this.#answerOffer(offer),
      begin: (key, order) => this.#inBackground(this.#bodies.begin(key, order)),
      adopt: (key) => queueMicrotask(() => this.#bodies.adopt(key)),
      stop: (key, force) => this.#bodies.stop(key, force),
      onFailure: (thrown) => this.#fail(thrown),
    });
  }

  #greet(): void {
    this.#channel.send(helloFrame(this.#loop.state, this.#journalId));
    this.#progress.flush();
    this.#loop.handle({ kind: 'connected' });
    this.#designers.connected();
  }

  #receive(frame: ServerFrame): void {
    switch (frame.kind) {
      case 'welcome':
        this.#keepInTouch(frame.heartbeatMs);
        break;
      case 'check-credentials':
        this.#inBackground(this.#answerCredentials(frame));
        break;
      case 'launch-claimed':
        this.#launches.answered(frame);
        break;
      case 'designer-open':
      case 'designer-command':
      case 'designer-close':
        this.#inBackground(this.#designers.receive(frame));
        break;
      case 'stop-safely':
        this.#bodies.askToStopSafely({ runId: frame.runId as DesktopFlowRunId, epoch: frame.epoch });
        break;
      default:
        this.#loop.handle({ kind: 'frame', frame });
        if (frame.kind === 'offer' && this.#loop.state.isQuarantined) this.#inBackground(this.#lookForConfirmation());
    }
  }

  /** One flow per session: while a designer runs one, runs of the queue wait as for any other run. */
  async #answerOffer(offer: RunOffer): Promise<CheckVerdict> {
    const verdict = await answerOffer(offer);
    return offer.runMode === 'attended' && this.#designers.isAtWork
      ? { kind: 'unable', ...refusalOf(sessionTaken()), canWait: true }
      : verdict;
  }

  #keepInTouch(heartbeatMs: number): void {
    this.#bodies.warm();
    this.#launches.flush();
    this.#channel.watch(heartbeatMs);
    clearInterval(this.#heartbeat);
    this.#heartbeat = setInterval(() => this.#channel.send(heartbeatFrame(this.#loop.state)), heartbeatMs);
  }

  /** The server offers runs to a machine with a damaged journal only after a person has confirmed it; the server is asked. */
  async #lookForConfirmation(): Promise<void> {
    const machine = await createMachineClient(readRegistration(this.#options.folder))('getSelf', {});
    if (machine.state !== 'active' || !this.#loop.state.isQuarantined) return;
    this.#journal.startAnew(this.#journalId, now());
    this.#loop.handle({ kind: 'confirmed' });
    this.#options.log.info('quarantine-over');
  }

  async #answerCredentials(question: CredentialsQuestion): Promise<void> {
    const checked = await checkConnection(question, readRegistration(this.#options.folder), this.#passwords);
    const error = checked.ok ? null : checked.error.toJSON();
    this.#channel.send({ kind: 'credentials-checked', requestId: question.requestId, error });
  }

  #append(record: JournalRecord): void {
    this.#journal.append(record);
    if (record.kind !== 'ACK') return;
    this.#bodies.forget(record);
    this.#progress.forget(record.runId);
    this.#journal.compact(now() - ACKNOWLEDGED_KEPT_MS);
  }

  #send(frame: MachineFrame): void {
    if (frame.kind === 'result') this.#progress.flush(); // the whole log is there before the end
    this.#channel.send(frame);
  }

  #endBody(key: RunKey, outcome: RunOutcome | null, error: { readonly code: string; readonly message: string } | undefined): void {
    this.#options.log.info('body-ended', { runId: key.runId, status: outcome?.status ?? error?.code ?? 'no-outcome' });
    this.#loop.handle({ kind: 'bodyEnded', ...ofRun(key), outcome, ...(error === undefined ? {} : { error }) });
  }

  /** What waits for something else than the loop; a fault in it must not end the agent. */
  #inBackground(work: Promise<void>): void {
    work.catch((thrown: unknown) => this.#options.log.error('agent-work-failed', { reason: String(thrown) }));
  }

  #fail(cause: unknown): void {
    const message = 'The machine agent cannot write its journal and has stopped.';
    this.#options.log.error('agent-failed', { reason: String(cause) });
    this.close();
    const fix = 'Make room on the disk of the data directory, then start the agent again; running desktop flows go on.';
    this.#options.onFailure(new TandemError('JournalNotWritten', message, { kind: 'operational', fix, cause }));
  }
}

function ofRun({ runId, epoch }: RunKey): { readonly runId: DesktopFlowRunId; readonly epoch: number } {
  return { runId: runId as DesktopFlowRunId, epoch };
}
