import type { DesktopFlowRunId } from '@tandem/kernel';
import type { RunOutcome, ServerFrame } from '@tandem/protocol';

/** What an offer says of a run; enough for the machine to check whether it can take it. */
export type RunOffer = Omit<Extract<ServerFrame, { kind: 'offer' }>, 'kind' | 'runId'> & { readonly runId: DesktopFlowRunId };

/** Which desktop a run uses; at most one attended run, and one unattended run for each user, hold a claim or a body at a time. */
export interface RunSession {
  readonly runMode: RunOffer['runMode'];
  readonly username: string;
}

/** Why the machine itself ends a body. */
export const StopReason = { cancelled: 'cancelled', timedOut: 'timedOut', offline: 'offline' } as const;
export type StopReason = (typeof StopReason)[keyof typeof StopReason];

/** A body that was begun: its START is in the journal. */
interface Begun extends RunSession {
  readonly epoch: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly deadlineAt: number;
}

/** A frame that is repeated until the server answers. */
interface Repeated {
  readonly epoch: number;
  readonly sendAt: number;
  readonly sendCount: number;
}

/** An offer that is being answered. `promisedEpoch` is the newest tombstone of the run, 0 when there is none: it outlives the answer. */
interface Asking extends RunSession {
  readonly epoch: number;
  readonly promisedEpoch: number;
}

/** How one run stands on this machine (`docs/architecture.md`, the life of a run). */
export type MachineRun =
  | ({ readonly kind: 'checking' } & Asking)
  | ({ readonly kind: 'claiming' } & Asking & Repeated & { readonly giveUpAt: number })
  /** After a restart: the journal has a START without an END, and the executor looks for the body. */
  | ({ readonly kind: 'recovering' } & Begun & { readonly stopReason: StopReason | null })
  | ({ readonly kind: 'running' } & Begun)
  | ({ readonly kind: 'stopping' } & Begun & { readonly stopReason: StopReason; readonly killAt: number })
  | ({ readonly kind: 'ended' } & Repeated & { readonly outcome: RunOutcome })
  /** A durable promise that no epoch up to this one will ever start here; `settledAt` once the server has it. */
  | ({ readonly kind: 'tombstoned' } & Repeated & { readonly settledAt: number | null })
  /** The server has the result; kept for a while, so that late frames change nothing. */
  | { readonly kind: 'settled'; readonly epoch: number; readonly settledAt: number };

/** Everything that the machine knows of its runs. Rebuilt from the journal by `openMachine`. */
export interface MachineRunState {
  readonly runs: ReadonlyMap<DesktopFlowRunId, MachineRun>;
  /** A damaged journal: nothing is started, and no promise about the past is made, until a person has confirmed. */
  readonly isQuarantined: boolean;
  /** Since when the server cannot be heard, or null while it can. */
  readonly offlineSince: number | null;
}
