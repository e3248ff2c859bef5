import type { DesktopFlowRunId } from '@tandem/kernel';
import type { MachineFrame, RunOutcome, ServerFrame, WorkOrder } from '@tandem/protocol';
import type { JournalRecord } from './journal-record.ts';
import type { MachineRunState, RunOffer } from './machine-state.ts';

/** The frames of the server that are about one run. */
export type RunFrame = Extract<ServerFrame, { kind: 'offer' | 'grant' | 'deny' | 'cancel' | 'ack' | 'inquire' }>;

/** Whether the machine can take a run now. `canWait` is false when no later time would help. */
export type CheckVerdict =
  | { readonly kind: 'able' }
  | { readonly kind: 'unable'; readonly code: string; readonly message: string; readonly canWait: boolean };

interface OfRun {
  readonly runId: DesktopFlowRunId;
  readonly epoch: number;
}

export type MachineEvent =
  | { readonly kind: 'frame'; readonly frame: RunFrame }
  /** The answer to a `check`. */
  | ({ readonly kind: 'checked'; readonly verdict: CheckVerdict } & OfRun)
  /** The answer to an `adopt` whose body lives. One that is gone, or ended meanwhile, comes as `bodyEnded`. */
  | ({ readonly kind: 'adopted' } & OfRun)
  /**
   * No process of the body is left. `outcome` is what the body reported, or null when it ended without a report: it was
   * killed, it crashed, or it could not be begun (then with `error`).
   */
  | ({
      readonly kind: 'bodyEnded';
      readonly outcome: RunOutcome | null;
      readonly error?: { readonly code: string; readonly message: string };
    } & OfRun)
  /** A person at the machine stops the run. */
  | { readonly kind: 'stopHere'; readonly runId: DesktopFlowRunId }
  /** The channel is open and `hello` has been sent with `heldRuns(state)`. */
  | { readonly kind: 'connected' }
  | { readonly kind: 'disconnected' }
  /** A person has confirmed that runs may start again on this machine. */
  | { readonly kind: 'confirmed' }
  /** Time has passed; due at `nextMachineTickAt(state)` at the latest. */
  | { readonly kind: 'tick' };

/**
 * What to do, strictly in this order, each effect done before the next one begins. An `append` is done when it is on disk
 * (fsync); when it fails, the process must end at once, without the effects after it: recovery tells the truth.
 */
export type MachineEffect =
  | { readonly kind: 'append'; readonly record: JournalRecord }
  /** Sent when the channel is open, dropped when it is not: what matters is repeated. */
  | { readonly kind: 'send'; readonly frame: MachineFrame }
  /** Look whether the machine can take the run now; the answer is `checked`. */
  | { readonly kind: 'check'; readonly offer: RunOffer }
  /** Begin the body. Its end comes as `bodyEnded`. */
  | ({ readonly kind: 'spawn'; readonly order: WorkOrder } & OfRun)
  /** Find the body that an earlier process began; the answer is `adopted` or `bodyEnded`. */
  | ({ readonly kind: 'adopt' } & OfRun)
  /** `soft` asks the body to end; `kill` ends its whole process tree. Asked for again until `bodyEnded`. */
  | ({ readonly kind: 'stop'; readonly force: 'soft' | 'kill' } & OfRun);

export interface MachineStep {
  readonly state: MachineRunState;
  readonly effects: readonly MachineEffect[];
}
