import type { Clock, DesktopFlowRunId, Logger, MachineId, TargetId } from '@tandem/kernel';
import type { RunOutcome, ServerFrame } from '@tandem/protocol';
import type { DeliveryChange, DesktopFlowRunStore, MachineRecord } from '@tandem/store';
import type { LiveHub } from '../live/live-hub.ts';
import type { Grant } from '../run-services/granted-services.ts';

/** The run queue's way to machines. */
export interface MachineLink {
  isOnline(machineId: MachineId): boolean;
  osUserOf(machineId: MachineId): string | undefined;
  agentVersionOf(machineId: MachineId): string | undefined;
  /** Whether its agent understands that part of the channel; see `MACHINE_FEATURES_HEADER`. */
  hasFeature(machineId: MachineId, feature: string): boolean;
  /** @returns false when the machine is not there */
  send(machineId: MachineId, frame: ServerFrame): boolean;
}

export interface RunQueueOptions {
  readonly clock: Clock;
  readonly log: Logger;
  readonly live: LiveHub;
  readonly runs: DesktopFlowRunStore;
  readonly link: MachineLink;
  readonly targets: {
    /** The machines that take the runs of a target; undefined when the target is gone. */
    find(targetId: TargetId): Promise<{ readonly members: readonly MachineRecord[] } | undefined>;
  };
  /** Whether the licences let the machine take runs of this mode. */
  readonly mayRun: (runMode: 'attended' | 'unattended', machine: MachineRecord) => boolean;
  /** What is written of the outputs with the end of a run. */
  readonly prepareOutputs: (
    runId: DesktopFlowRunId,
    outcome: RunOutcome,
  ) => Promise<Pick<DeliveryChange, 'maskedOutputs' | 'sealedOutputs'>>;
  /** The way to the server of an attempt that is about to be granted; without it runs have none. */
  readonly newGrant?: () => Grant;
  /** Unattended runs of different users that a machine has at a time. */
  readonly unattendedCapacity?: number;
  /** From 0 up to 1; spreads runs over machines that can all take them. */
  readonly random?: () => number;
}
