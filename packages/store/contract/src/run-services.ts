import type { CommitAttachment } from '@tandem/cloud-engine';
import type { DesktopFlowRunId } from '@tandem/kernel';

/** One attempt at a desktop flow run. */
export interface RunAttempt {
  readonly runId: DesktopFlowRunId;
  readonly epoch: number;
}

/** A call that an attempt made; the id is the caller's. */
export interface RunCall extends RunAttempt {
  readonly callId: string;
}

/** A call that waits for people or machines. */
export interface WaitingCall extends RunCall {
  /** What finds the work again after a restart, as whoever began the wait wrote it. */
  readonly waiting: string;
}

/** A call that waits, or that waited when its run ended: then what it waits for is to be cancelled. */
export interface KeptWait extends WaitingCall {
  readonly hasRunEnded: boolean;
}

/** What is known of a call: nothing yet, that it began, its answer, or that the answer had come and was given up. */
export type RunCallState =
  | { readonly kind: 'new' }
  | { readonly kind: 'begun' }
  | { readonly kind: 'answered'; readonly answer: string }
  | { readonly kind: 'received' };

/**
 * Tickets of attempts and the calls that were made with them. All of it goes in the transaction that ends the run, but for what calls
 * wait for: that stays known until somebody has cancelled it.
 */
export interface RunServiceStore {
  /** The attempt that was granted with the ticket, whether it still goes on or not. */
  findTicket(hash: string): Promise<RunAttempt | undefined>;
  /** Notes that the call begins, unless it is known. @returns what was known before */
  beginCall(call: RunCall): Promise<RunCallState>;
  /**
   * Notes for what a call that began waits, in the transaction that begins the work.
   *
   * @returns false, and begins nothing, when the run has ended
   * @throws TandemError what the attachment refuses with
   */
  waitCall(call: WaitingCall, attachment: CommitAttachment | undefined): Promise<boolean>;
  waitingCalls(): Promise<readonly KeptWait[]>;
  /** What calls of an ended run waited for is cancelled. */
  forgetCalls(runId: DesktopFlowRunId): Promise<void>;
  /** Of a run that has ended, nothing is kept. @param answer sealed text */
  answerCall(call: RunCall, answer: string): Promise<void>;
  /** Their answers need not be kept; that they were made stays known. */
  dropAnswers(attempt: RunAttempt, callIds: readonly string[]): Promise<void>;
}
