import type { DeliveryEffect } from '@tandem/dispatch';
import { LOG_VERBOSITY_FEATURE, type ServerFrame, type WorkOrder } from '@tandem/protocol';
import type { DesktopFlowRunRecord, DesktopFlowRunStore } from '@tandem/store';
import type { GrantedServices } from '../run-services/granted-services.ts';
import type { MachineLink } from './run-queue-options.ts';

type Send = Extract<DeliveryEffect, { kind: 'send' }>;

export interface FrameSources {
  readonly link: Pick<MachineLink, 'hasFeature'>;
  readonly runs: Pick<DesktopFlowRunStore, 'order'>;
  /** What a grant says of the way to the server. */
  readonly services: GrantedServices | undefined;
}

/** The frame that a step sends; offers and grants carry what the work order says. Undefined when the run has ended meanwhile. */
export async function frameOf(
  { frame, epoch, machineId }: Send,
  run: DesktopFlowRunRecord,
  { link, runs, services }: FrameSources,
): Promise<ServerFrame | undefined> {
  const { id: runId, runMode, username } = run;
  if (frame !== 'offer' && frame !== 'grant') return { kind: frame, runId, epoch };
  const order = await runs.order(runId);
  if (order === undefined) return undefined;
  if (frame === 'offer') return { kind: frame, runId, epoch, runMode, connectionKind: order.connectionKind, username };
  const understood = link.hasFeature(machineId, LOG_VERBOSITY_FEATURE) ? order : withoutVerbosity(order);
  return { kind: frame, runId, epoch, order: services === undefined ? understood : { ...understood, services } };
}

function withoutVerbosity({ logVerbosity: _logVerbosity, ...order }: WorkOrder): WorkOrder {
  return order;
}
