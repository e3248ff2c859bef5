import { TandemError } from '@tandem/kernel';
import type { CommitAttachment } from '../connector.ts';
import type { ActionWrite, RunBatch, RunState, VariableWrite } from '../run-store.ts';
import type { ActionInstance } from './action-instance.ts';
import type { CloudRun, RunListener } from './cloud-run.ts';
import { Journal } from './journal.ts';

/** Rows that wait for a commit before the run pauses until some are on disk. */
const MAX_UNCOMMITTED = 500;
/** Characters of values that wait for a commit before the run pauses: they are all printed at once. */
const MAX_UNCOMMITTED_CHARACTERS = 16_777_216;
/** How long a commit that the store refused is held back. */
const COMMIT_RETRY_MS = 1000;

/** A waiting row that is committed together with what its operation wants written. */
export interface Attached {
  readonly instance: ActionInstance;
  readonly attachment: CommitAttachment | undefined;
  readonly externalId: string;
}

/** One commit, with what is needed when it succeeds and when it does not. */
interface Commit {
  readonly batch: RunBatch;
  readonly isFirst: boolean;
  readonly attached: Attached | undefined;
  readonly work: readonly (() => void)[];
  readonly instances: readonly ActionInstance[];
  readonly writes: readonly ActionWrite[];
  readonly variables: readonly VariableWrite[];
}

/**
 * What the store has not seen of a run. One commit at a time takes all of it, so that the store always holds the run as it
 * was at one moment.
 */
export class RunCommits {
  readonly #run: CloudRun;
  readonly #listener: RunListener;
  readonly #journal = new Journal();
  #attached: Attached[] = [];
  #afterCommit: (() => void)[] = [];
  #isStored: boolean;
  /** Characters of the values that were made since the last commit. */
  #weight = 0;
  #isUrgent = false;
  #isCommitting = false;
  #hasWaitedForCalls = false;

  constructor(run: CloudRun, listener: RunListener, isStored: boolean) {
    this.#run = run;
    this.#listener = listener;
    this.#isStored = isStored;
  }

  /** No commit is under way or due. */
  get isQuiet(): boolean {
    return !this.#isCommitting && !this.#isDue();
  }

  /** So much is uncommitted that the run must pause. */
  get isFull(): boolean {
    return this.#journal.size >= MAX_UNCOMMITTED || this.#weight >= MAX_UNCOMMITTED_CHARACTERS;
  }

  note(instance: ActionInstance): void {
    this.#journal.add(instance);
  }

  /** Counts a value that the next commit will print. */
  weigh(characters: number): void {
    this.#weight += characters;
  }

  /** What changed must be on disk soon, also when the run has more to do. */
  hurry(): void {
    this.#isUrgent = true;
    this.#listener.runnable(this.#run);
  }

  afterCommit(work: () => void): void {
    this.#afterCommit.push(work);
    this.hurry();
  }

  /** The start of the run waits for no call: one of them makes something that must not be there without the run. */
  startNow(): void {
    this.#hasWaitedForCalls = true;
  }

  attach(attached: Attached): void {
    this.#attached.push(attached);
    this.#listener.runnable(this.#run);
  }

  dropAttached(): void {
    this.#attached = [];
  }

  /** Begins a commit when one is due and none is under way. */
  flush(): void {
    if (this.#isCommitting || !this.#isDue() || this.#waitsForCalls()) return;
    const commit = this.#take();
    this.#isCommitting = true;
    this.#run.ports.store.commit(commit.batch).then(
      (outcome) => this.#committed(commit, outcome === 'known'),
      (reason: unknown) => this.#notCommitted(commit, reason),
    );
  }

  /**
   * Calls that a commit starts are mostly ready after one turn of the event loop: the start of the run waits so long for those of its
   * first actions, and is on disk together with what they begin.
   */
  #waitsForCalls(): boolean {
    if (this.#isStored || this.#isUrgent || this.#hasWaitedForCalls || !this.#run.isCalling) return false;
    this.#hasWaitedForCalls = true;
    this.#listener.runnable(this.#run);
    return true;
  }

  #isDue(): boolean {
    const { variables, hasWork } = this.#run;
    if (this.#isUrgent || !this.#isStored || this.#attached.length > 0) return true;
    if (this.isFull || variables.changeCount >= MAX_UNCOMMITTED) return true;
    return !hasWork && (this.#journal.size > 0 || variables.hasChanges);
  }

  #take(): Commit {
    const attached = this.#takeAttached();
    const work = this.#afterCommit;
    this.#afterCommit = [];
    this.#isUrgent = false;
    this.#weight = 0;
    const { instances, writes } = this.#journal.take();
    const variables = this.#run.variables.takeChanges();
    const isFirst = !this.#isStored;
    const batch: RunBatch = {
      runId: this.#run.runId,
      start: isFirst ? this.#run.stored : undefined,
      state: this.#stateNow(work.length),
      actions: writes,
      variables,
      attachment: attached?.attachment,
    };
    return { batch, isFirst, attached, work, instances, writes, variables };
  }

  #takeAttached(): Attached | undefined {
    this.#attached = this.#attached.filter(({ instance }) => !instance.hasEnded);
    const attached = this.#attached.shift();
    if (attached === undefined) return undefined;
    const { instance, externalId } = attached;
    instance.status = 'Waiting';
    instance.externalId = externalId;
    this.note(instance);
    return attached;
  }

  #stateNow(pendingWork: number): RunState {
    const isBusy = this.#run.hasWork || this.#run.isCalling || pendingWork > 0 || this.#attached.length > 0;
    if (!this.#run.hasEnded) this.#run.state = { ...this.#run.state, status: isBusy ? 'Running' : 'Waiting' };
    return this.#run.state;
  }

  #committed({ batch, isFirst, attached, work, instances }: Commit, isKnown: boolean): void {
    this.#isCommitting = false;
    this.#isStored = true;
    if (!isKnown) {
      for (const { row } of batch.actions) if (row.wakeAt !== undefined) this.#listener.waitsUntil(row.wakeAt);
      for (const act of work) act();
      if (attached !== undefined) this.#run.calls.committed(attached.instance, attached.externalId);
      this.#run.calls.tellCancelled(instances);
      if (this.#run.hasWork || this.#isDue()) this.#listener.runnable(this.#run);
    }
    this.#listener.committed(this.#run, { state: batch.state, isKnown, isFirst });
  }

  /** Nothing was written: a refusal by what was attached is the outcome of its call, anything else a trouble of the store. */
  #notCommitted(commit: Commit, reason: unknown): void {
    const { attached } = commit;
    this.#putBack(commit);
    if (attached !== undefined && reason instanceof TandemError) {
      this.#isCommitting = false;
      attached.instance.externalId = undefined;
      attached.instance.isCancelPending = false;
      this.#run.calls.refused(attached.instance, reason);
      this.#listener.runnable(this.#run);
    } else if (this.#isStored) {
      if (attached !== undefined) this.#attached.unshift(attached);
      this.#run.ports.log.error('run not committed', { runId: this.#run.runId, err: reason });
      this.#run.ports.timers.after(COMMIT_RETRY_MS, () => {
        this.#isCommitting = false;
        this.#listener.runnable(this.#run);
      });
    } else {
      this.#isCommitting = false;
      this.#listener.refused(this.#run, reason);
    }
  }

  #putBack({ instances, writes, variables, work }: Commit): void {
    this.#journal.putBack(instances, writes);
    this.#run.variables.putBack(variables);
    this.#afterCommit = [...work, ...this.#afterCommit];
    this.#isUrgent = true;
  }
}
