import { isSameUser } from './same-user.ts';
import type { CandidateMachine, Occupation, WaitingRun } from './waiting-run.ts';

/** Why one machine does not take a run now. Codes that Power Automate has keep its names. */
export interface Obstacle {
  readonly code: string;
  readonly message: string;
}

export interface Try {
  readonly run: WaitingRun;
  readonly machine: CandidateMachine;
  /** What the machine does already, with what was offered to it in this selection. */
  readonly busy: readonly Occupation[];
  readonly now: number;
}

/** @returns undefined when the machine can have the run now */
export function obstacleOf({ run, machine, busy, now }: Try): Obstacle | undefined {
  return (
    stateObstacle(machine) ??
    (run.runMode === 'attended' ? attendedObstacle(run, machine, busy) : unattendedObstacle(run, machine, busy)) ??
    run.refusals.find(({ machineId, until }) => machineId === machine.machineId && (until === null || until > now))
  );
}

function stateObstacle({ isQuarantined, isOnline }: CandidateMachine): Obstacle | undefined {
  if (isQuarantined) {
    return { code: 'MachineQuarantined', message: 'The machine is quarantined. An administrator must confirm it on its page.' };
  }
  if (isOnline) return undefined;
  return { code: 'MachineOffline', message: 'The machine is offline. Start the machine agent there, or check its network.' };
}

function attendedObstacle({ username }: WaitingRun, machine: CandidateMachine, busy: readonly Occupation[]): Obstacle | undefined {
  if (!isSameUser(machine.osUser, username)) {
    const message = `The session on the machine belongs to ${machine.osUser}, the connection is for ${username}. Sign in there as ${username} and start the machine agent.`;
    return { code: 'AttendedUserNotLoggedIn', message };
  }
  if (!busy.some(({ runMode }) => runMode === 'attended')) return undefined;
  return {
    code: 'UIFlowAlreadyRunning',
    message: 'Another attended desktop flow runs in the session. The run starts when that one has ended.',
  };
}

function unattendedObstacle({ username }: WaitingRun, machine: CandidateMachine, busy: readonly Occupation[]): Obstacle | undefined {
  if (!machine.mayRunUnattended) {
    return {
      code: 'UnattendedAddOnMissing',
      message: 'The machine has no unattended add-on. An administrator can give it one on its page.',
    };
  }
  const unattended = busy.filter(({ runMode }) => runMode === 'unattended');
  if (unattended.some((other) => isSameUser(other.username, username))) {
    const message = `Another unattended desktop flow runs as ${username}. The run starts when that one has ended.`;
    return { code: 'SessionExistsForTheUserWhenUnattended', message };
  }
  if (unattended.length < machine.unattendedCapacity) return undefined;
  return {
    code: 'TooManyActiveSessions',
    message: 'The machine has as many unattended sessions as it may. The run starts when one of them ends.',
  };
}
