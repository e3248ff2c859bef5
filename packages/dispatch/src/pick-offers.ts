import type { DesktopFlowRunId, MachineId, TargetId } from '@tandem/kernel';
import { obstacleOf } from './obstacle.ts';
import { type MachineObstacle, type WaitReason, waitReasonOf } from './wait-reason.ts';
import { type CandidateMachine, type Occupation, queueOrder, type WaitingRun } from './waiting-run.ts';

export interface Selection {
  readonly queue: readonly WaitingRun[];
  readonly machines: readonly CandidateMachine[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From 0 up to 1: where the choice among machines that can all take a run begins. */
  readonly random: number;
}

export interface Offers {
  readonly offers: readonly { readonly runId: DesktopFlowRunId; readonly machineId: MachineId }[];
  /** For every run that is not offered now. */
  readonly waits: ReadonlyMap<DesktopFlowRunId, WaitReason>;
}

/**
 * Chooses who gets what: in queue order, each run goes to one of the machines of its target that can take it now, and those
 * with the fewest runs come first. A run that no machine can take is skipped, and keeps no other run from its machine.
 */
export function pickOffers({ queue, machines, now, random }: Selection): Offers {
  const byTarget = groupByTarget(machines);
  const busy = new Map<MachineId, readonly Occupation[]>(machines.map((machine) => [machine.machineId, machine.busy]));
  const offers: { runId: DesktopFlowRunId; machineId: MachineId }[] = [];
  const waits = new Map<DesktopFlowRunId, WaitReason>();
  for (const run of [...queue].sort(queueOrder)) {
    const { able, obstacles } = tryAll(run, { machines: byTarget.get(run.targetId) ?? [], busy, now });
    const chosen = choose(able, busy, random + offers.length / queue.length);
    if (chosen === undefined) {
      waits.set(run.runId, waitReasonOf(obstacles));
      continue;
    }
    offers.push({ runId: run.runId, machineId: chosen.machineId });
    busy.set(chosen.machineId, [...(busy.get(chosen.machineId) ?? []), { runMode: run.runMode, username: run.username }]);
  }
  return { offers, waits };
}

interface Field {
  readonly machines: readonly CandidateMachine[];
  readonly busy: ReadonlyMap<MachineId, readonly Occupation[]>;
  readonly now: number;
}

function tryAll(run: WaitingRun, { machines, busy, now }: Field) {
  const able: CandidateMachine[] = [];
  const obstacles: MachineObstacle[] = [];
  for (const machine of machines) {
    const obstacle = obstacleOf({ run, machine, busy: busy.get(machine.machineId) ?? [], now });
    if (obstacle === undefined) able.push(machine);
    else obstacles.push({ machineId: machine.machineId, machineName: machine.name, code: obstacle.code, message: obstacle.message });
  }
  return { able, obstacles };
}

function choose(able: readonly CandidateMachine[], busy: Field['busy'], random: number): CandidateMachine | undefined {
  const load = (machine: CandidateMachine): number => busy.get(machine.machineId)?.length ?? 0;
  const least = Math.min(...able.map(load));
  const idlest = able.filter((machine) => load(machine) === least);
  return idlest[Math.floor((random % 1) * idlest.length)];
}

function groupByTarget(machines: readonly CandidateMachine[]): ReadonlyMap<TargetId, readonly CandidateMachine[]> {
  const byTarget = new Map<TargetId, CandidateMachine[]>();
  for (const machine of machines) {
    for (const targetId of machine.targetIds) byTarget.set(targetId, [...(byTarget.get(targetId) ?? []), machine]);
  }
  return byTarget;
}
