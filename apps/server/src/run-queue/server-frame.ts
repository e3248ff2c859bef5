import type { DeliveryEffect } from '@tandem/dispatch';
import type { ServerFrame } from '@tandem/protocol';
import type { DesktopFlowRunRecord, DesktopFlowRunStore } from '@tandem/store';

type Send = Extract<DeliveryEffect, { kind: 'send' }>;

/** The frame that a step sends; offers and grants carry what the work order says. Undefined when the run has ended meanwhile. */
export async function frameOf(
  { frame, epoch }: Send,
  { id: runId, runMode, username }: DesktopFlowRunRecord,
  runs: Pick<DesktopFlowRunStore, 'order'>,
): Promise<ServerFrame | undefined> {
  if (frame !== 'offer' && frame !== 'grant') return { kind: frame, runId, epoch };
  const order = await runs.order(runId);
  if (order === undefined) return undefined;
  if (frame === 'grant') return { kind: frame, runId, epoch, order };
  return { kind: frame, runId, epoch, runMode, connectionKind: order.connectionKind, username };
}
