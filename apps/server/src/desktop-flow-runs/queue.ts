import type { WaitReason } from '@tandem/dispatch';
import type { DesktopFlowRunId } from '@tandem/kernel';

/** The part of the run queue that whoever asks for runs and looks at them needs. */
export interface Queue {
  /** A new run is on disk. */
  queued(runId: DesktopFlowRunId): void;
  /** @returns after the wish is on disk; a started run ends when its machine has stopped it */
  cancel(runId: DesktopFlowRunId): Promise<void>;
  /** @returns after the machine of the run was told. @throws TandemError `RunNotRunning`, `MachineOffline` */
  stopSafely(runId: DesktopFlowRunId): Promise<void>;
  /** Why a queued run waits and its place in the queue, from 1; undefined when it does not wait. */
  waitReason(runId: DesktopFlowRunId): Promise<{ readonly reason: WaitReason; readonly position: number } | undefined>;
}
