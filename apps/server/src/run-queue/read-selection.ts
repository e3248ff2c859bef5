import {
  type CandidateMachine,
  DEFAULT_UNATTENDED_CAPACITY,
  DeliveryState,
  isOpen,
  type Selection,
  type WaitingRun,
} from '@tandem/dispatch';
import type { MachineId, TargetId } from '@tandem/kernel';
import { type DesktopFlowRunRecord, type MachineRecord, MachineState } from '@tandem/store';
import type { Refusals } from './refusals.ts';
import type { RunQueueOptions } from './run-queue-options.ts';

/** The runs that wait, in queue order. */
export function waitingOf(open: readonly DesktopFlowRunRecord[]): readonly DesktopFlowRunRecord[] {
  return open.filter(({ delivery }) => delivery.state === DeliveryState.queued);
}

export interface Field {
  /** Every run that has not ended. */
  readonly open: readonly DesktopFlowRunRecord[];
  /** Those of them that are to be offered. */
  readonly waiting: readonly DesktopFlowRunRecord[];
  readonly refusals: Refusals;
}

/** Reads what the selection must know: the runs that wait, and the machines of their targets with what they do. */
export async function readSelection(options: RunQueueOptions, { open, waiting, refusals }: Field): Promise<Selection> {
  const targetIds = [...new Set(waiting.map(({ targetId }) => targetId))];
  const found = await Promise.all(targetIds.map((targetId) => options.targets.find(targetId)));
  const machines = new Map<MachineId, { readonly machine: MachineRecord; readonly targetIds: TargetId[] }>();
  for (const [index, targetId] of targetIds.entries()) {
    for (const machine of found[index]?.members ?? []) {
      const known = machines.get(machine.id) ?? { machine, targetIds: [] };
      known.targetIds.push(targetId);
      machines.set(machine.id, known);
    }
  }
  return {
    queue: waiting.map((run) => waitingRun(run, refusals)),
    machines: [...machines.values()].map(({ machine, targetIds: ids }) => candidate(options, { machine, targetIds: ids, open })),
    now: options.clock.now(),
    random: (options.random ?? Math.random)(),
  };
}

function waitingRun(run: DesktopFlowRunRecord, refusals: Refusals): WaitingRun {
  const { id, targetId, priority, frontRank, requestedAt, runMode, username } = run;
  return { runId: id, targetId, priority, frontRank, requestedAt, runMode, username, refusals: refusals.of(id) };
}

interface Member {
  readonly machine: MachineRecord;
  readonly targetIds: readonly TargetId[];
  readonly open: readonly DesktopFlowRunRecord[];
}

function candidate(options: RunQueueOptions, { machine, targetIds, open }: Member): CandidateMachine {
  const { link, mayRun, unattendedCapacity = DEFAULT_UNATTENDED_CAPACITY } = options;
  return {
    machineId: machine.id,
    name: machine.name,
    targetIds,
    isOnline: link.isOnline(machine.id),
    isQuarantined: machine.state === MachineState.quarantined,
    osUser: link.osUserOf(machine.id) ?? machine.osUser,
    mayRunUnattended: mayRun('unattended', machine),
    unattendedCapacity,
    busy: open.filter(({ delivery }) => delivery.owner === machine.id && isOpen(delivery)),
  };
}
