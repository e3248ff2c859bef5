import type { ConnectionId, DesktopFlowId, MachineId } from '@tandem/kernel';
import {
  type AccountRecord,
  type ConnectionRecord,
  type ConnectionStore,
  type DesktopFlowStore,
  type MachineRecord,
  MachineState,
  type MachineStore,
} from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { requireAllowed } from '../identity/policy.ts';
import type { Targets } from '../machine-groups/targets.ts';
import { requireUsable } from '../machine-groups/usable-target.ts';
import { connectionLeadsElsewhere, machineNotActive } from './link-faults.ts';

/** What a link is to bind, or binds. */
export interface LinkQuestion {
  readonly account: AccountRecord;
  readonly desktopFlowId: DesktopFlowId;
  readonly machineId: MachineId;
}

export interface LinkPartyStores {
  readonly desktopFlows: Pick<DesktopFlowStore, 'get'>;
  readonly machines: Pick<MachineStore, 'get'>;
  readonly connections: Pick<ConnectionStore, 'get'>;
  readonly targets: Pick<Targets, 'find'>;
}

/**
 * Whether the account may design that flow on that machine through a connection. Asked when the link is made and, as long as it
 * lives, again: each of them may change or go.
 *
 * @throws TandemError `NotFound`, `Forbidden`, `MachineNotActive`, `ConnectionLeadsElsewhere`, `TargetNotFound`
 */
export async function requireConnectionParties(
  question: LinkQuestion & { readonly connectionId: ConnectionId },
  stores: LinkPartyStores,
): Promise<{ readonly machine: MachineRecord; readonly connection: ConnectionRecord }> {
  const machine = await requireFlowAndMachine(question, stores);
  const connection = await stores.connections.get(question.connectionId);
  if (connection === undefined) throw notFound('connection');
  requireAllowed(question.account, 'use', { kind: 'connection', ownerId: connection.ownerId });
  const { members } = requireUsable(await stores.targets.find(connection.targetId));
  if (!members.some(({ id }) => id === machine.id)) throw connectionLeadsElsewhere(machine.name);
  // Nothing but this stands between the account and the session: a connection without a password was made by who might use the machine then.
  if (connection.kind === 'sign-in') requireAllowed(question.account, 'use', { kind: 'machine', ownerId: machine.ownerId });
  return { machine, connection };
}

/** The same for a launch from the machine itself. @throws TandemError `NotFound`, `Forbidden`, `MachineNotActive` */
export async function requireLaunchParties(question: LinkQuestion, stores: LinkPartyStores): Promise<MachineRecord> {
  const machine = await requireFlowAndMachine(question, stores);
  requireAllowed(question.account, 'use', { kind: 'machine', ownerId: machine.ownerId });
  return machine;
}

async function requireFlowAndMachine({ account, desktopFlowId, machineId }: LinkQuestion, stores: LinkPartyStores): Promise<MachineRecord> {
  const flow = await stores.desktopFlows.get(desktopFlowId);
  if (flow === undefined) throw notFound('desktop flow');
  requireAllowed(account, 'change', { kind: 'desktop-flow', ownerId: flow.ownerId });
  const machine = await stores.machines.get(machineId);
  if (machine === undefined) throw notFound('machine');
  if (machine.state !== MachineState.active) throw machineNotActive(machine.name);
  return machine;
}
