import type { DesktopFlowRunId } from '@tandem/kernel';
import type { waitReasonSchema } from '@tandem/protocol';
import type { z } from 'zod';

export type WaitReason = z.infer<typeof waitReasonSchema>;

/** The part of the run queue that whoever asks for runs and looks at them needs. */
export interface Queue {
  /** A new run is on disk. */
  queued(runId: DesktopFlowRunId): void;
  /** @returns after the wish is on disk; a started run ends when its machine has stopped it */
  cancel(runId: DesktopFlowRunId): Promise<void>;
  /** Why a queued run waits and how many are before it; undefined when it does not wait. */
  waitReason(runId: DesktopFlowRunId): Promise<{ readonly reason: WaitReason; readonly position: number } | undefined>;
}
