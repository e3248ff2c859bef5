import type { MachineId } from '@tandem/kernel';
import type { Obstacle } from './obstacle.ts';

/** Why a run waits: in one sentence, and for each machine of its target. */
export interface WaitReason extends Obstacle {
  readonly machines: readonly MachineObstacle[];
}

export interface MachineObstacle extends Obstacle {
  readonly machineId: MachineId;
  readonly machineName: string;
}

/** @param machines one entry for each machine of the target */
export function waitReasonOf(machines: readonly MachineObstacle[]): WaitReason {
  const [first] = machines;
  if (first === undefined) {
    return {
      code: 'GroupIsEmpty',
      message: 'No machine takes runs of this target. Add a machine to the group, or register one.',
      machines,
    };
  }
  if (machines.length === 1) return { code: first.code, message: first.message, machines };
  if (machines.every(({ code }) => code === first.code)) {
    return { code: first.code, message: `None of the ${machines.length} machines can take the run. ${first.message}`, machines };
  }
  const message = `None of the ${machines.length} machines can take the run now, each for a reason of its own. The run starts as soon as one of them can.`;
  return { code: 'NoCandidateMachine', message, machines };
}
