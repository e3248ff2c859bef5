import type { DesktopFlowRunId, MachineId } from '@tandem/kernel';
import type { HeldRun, RunOutcome } from '@tandem/protocol';

/** The states of a desktop flow run on the server (`docs/architecture.md`, the life of a run). Everything after `Unreachable` is terminal. */
export const DeliveryState = {
  queued: 'Queued',
  offered: 'Offered',
  started: 'Started',
  unreachable: 'Unreachable',
  succeeded: 'Succeeded',
  failed: 'Failed',
  cancelled: 'Cancelled',
  declined: 'Declined',
  timedOut: 'TimedOut',
  interrupted: 'Interrupted',
  notStarted: 'NotStarted',
} as const;
export type DeliveryState = (typeof DeliveryState)[keyof typeof DeliveryState];

export interface DeliveryError {
  readonly code: string;
  readonly message: string;
  readonly subflow?: string | undefined;
  readonly line?: number | undefined;
  readonly action?: string | undefined;
}

/** The part of a desktop flow run's durable row that the delivery protocol owns. Times are milliseconds since 1970. */
export interface Delivery {
  readonly runId: DesktopFlowRunId;
  readonly state: DeliveryState;
  /** Fencing number: counts the offers of this run, 0 before the first. Every message carries it. */
  readonly epoch: number;
  /** The machine of the present or last offer. */
  readonly owner: MachineId | null;
  readonly isCancelRequested: boolean;
  /** When a queued run gives up. */
  readonly queueDeadlineAt: number;
  /** How long the body may run after the grant. */
  readonly timeoutMs: number;
  /** Offered: when the offer lapses. Started: when the lease lapses. Null otherwise. */
  readonly leaseUntil: number | null;
  /** When a started run is given up as timed out; null before the grant. */
  readonly deadlineAt: number | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly error: DeliveryError | null;
  /** A result that came after the run had ended on the server. */
  readonly lateResult: { readonly status: string; readonly at: number } | null;
}

export type DeliveryEvent =
  | { readonly kind: 'offer'; readonly machineId: MachineId }
  | { readonly kind: 'claim'; readonly machineId: MachineId; readonly epoch: number }
  | {
      readonly kind: 'decline';
      readonly machineId: MachineId;
      readonly epoch: number;
      readonly code: string;
      readonly message: string;
      /** The run goes back to the queue; otherwise it ends as Declined. */
      readonly canWait: boolean;
    }
  | { readonly kind: 'tombstone'; readonly machineId: MachineId; readonly epoch: number }
  /** What the machine says of the run in `hello` and `heartbeat`. */
  | { readonly kind: 'held'; readonly machineId: MachineId; readonly epoch: number; readonly state: HeldRun['state'] }
  /** The machine came back and did not name the run. */
  | { readonly kind: 'missing'; readonly machineId: MachineId }
  | { readonly kind: 'result'; readonly machineId: MachineId; readonly epoch: number; readonly outcome: RunOutcome }
  | { readonly kind: 'cancel' }
  /** The machine was told to ask the flow to end; the run goes on until the flow does. */
  | { readonly kind: 'stopSafely' }
  /** Time has passed: offers, leases, deadlines and queue timeouts are looked at. */
  | { readonly kind: 'tick' }
  /** A person gave the run up, or its machine was deleted. */
  | { readonly kind: 'giveUp'; readonly reason: string };

export type DeliveryEffect =
  /** Frames that go out after the commit. `grant` carries the work order, which the sender loads. */
  | {
      readonly kind: 'send';
      readonly frame: 'offer' | 'grant' | 'deny' | 'cancel' | 'ack' | 'inquire';
      readonly machineId: MachineId;
      readonly epoch: number;
    }
  /** One line of the run's queue events. */
  | { readonly kind: 'note'; readonly event: string; readonly message: string }
  /** The run has reached its end; with the machine's outcome when there is one. Exactly once per run. */
  | { readonly kind: 'ended'; readonly outcome: RunOutcome | null };

export interface DeliveryStep {
  readonly delivery: Delivery;
  readonly effects: readonly DeliveryEffect[];
}
