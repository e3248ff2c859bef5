import { type MachineId, TandemError } from '@tandem/kernel';
import { type AccountRecord, ConnectionKind, type ConnectionStore, type MachineRecord, type MachineStore } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { requireAllowed } from '../identity/policy.ts';

export interface LauncherCheckOptions {
  readonly machines: Pick<MachineStore, 'get'>;
  readonly connections: Pick<ConnectionStore, 'listOf'>;
  /** The user that the agent of the machine runs as. */
  readonly agentUserOf: (machineId: MachineId) => string | undefined;
}

/**
 * Whether the account may launch designers on the machine as that user of its operating system. The agent's own user may: the agent
 * takes launches from nobody else then, or is root. Where an agent serves several users, any of them could see a ticket of another and
 * be faster, so that the account must have proven before, with a password connection, that the user is its own.
 *
 * @throws TandemError `NotFound`, `Forbidden`, `LaunchUserUnproven`
 */
export async function requireLauncher(
  account: AccountRecord,
  { machineId, osUser }: { readonly machineId: MachineId; readonly osUser: string },
  options: LauncherCheckOptions,
): Promise<MachineRecord> {
  const machine = await options.machines.get(machineId);
  if (machine === undefined) throw notFound('machine');
  requireAllowed(account, 'use', { kind: 'machine', ownerId: machine.ownerId });
  if (osUser === (options.agentUserOf(machineId) ?? machine.osUser)) return machine;
  const isProven = (await options.connections.listOf(account.id)).some(
    ({ kind, targetId, username, error }) =>
      kind === ConnectionKind.password && targetId === machine.ownTargetId && error === null && accountName(username) === osUser,
  );
  if (isProven) return machine;
  throw new TandemError('LaunchUserUnproven', `Nothing says that ${osUser} on the machine ${machine.name} is you.`, {
    status: 403,
    fix: `Create a desktop flow connection to ${machine.name} with the user name ${osUser} and its password, then choose Launch app again.`,
  });
}

/** `MACHINE\user` and `user@domain` without what is the directory's. */
function accountName(username: string): string {
  const name = username.slice(username.lastIndexOf('\\') + 1);
  return name.split('@')[0] ?? name;
}
