import type { OperationCall } from '@tandem/cloud-engine';
import { type DesktopFlowId, TandemError } from '@tandem/kernel';
import type { AskingFlow, DesktopFlowConnection, DesktopFlowPackage, DesktopFlowsPorts, RunMode } from './ports.ts';

/** @throws TandemError `DesktopFlowNotFound`, `DesktopFlowNotYours` */
export async function requireFlow(ports: DesktopFlowsPorts, id: DesktopFlowId, asking: AskingFlow): Promise<DesktopFlowPackage> {
  const flow = await ports.findFlow(id, asking);
  if (flow !== undefined) return flow;
  throw new TandemError('DesktopFlowNotFound', `There is no desktop flow with the id ${id}.`, {
    status: 404,
    fix: 'Import the desktop flow under this id, or choose another one in the action.',
  });
}

/**
 * The connection that the call names, which must belong to the owner of the cloud flow, or to the person who started the run: whoever
 * could change the flow could otherwise work on somebody else's desktop.
 *
 * @throws TandemError `ConnectionMissing`, `ConnectionNotFound`, `ConnectionNotYours`, `SignInIsAttendedOnly`
 */
export async function requireConnection(ports: DesktopFlowsPorts, call: OperationCall, runMode: RunMode): Promise<DesktopFlowConnection> {
  if (call.connectionId === undefined) throw missing(call);
  const connection = await ports.findConnection(call.connectionId);
  if (connection === undefined) throw notFound();
  if (connection.ownerId !== call.ownerId && !isOfStarter(connection, call)) throw notYours();
  refuseUnattendedSignIn(connection, runMode);
  return connection;
}

/** @throws TandemError `SignInIsAttendedOnly` */
export function refuseUnattendedSignIn({ kind }: DesktopFlowConnection, runMode: RunMode): void {
  if (runMode === 'unattended' && kind === 'sign-in') throw attendedOnly();
}

function isOfStarter({ ownerId }: DesktopFlowConnection, { startedBy }: OperationCall): boolean {
  return startedBy.kind === 'account' && startedBy.accountId === ownerId;
}

function missing({ actionPath }: OperationCall): TandemError {
  return new TandemError('ConnectionMissing', `No connection is chosen for the action ${actionPath}.`, {
    fix: 'Choose a connection for each reference in the details of the flow.',
  });
}

function notFound(): TandemError {
  return new TandemError('ConnectionNotFound', 'The desktop flow connection of the action was deleted.', {
    status: 404,
    fix: 'Choose another connection in the details of the cloud flow.',
  });
}

function notYours(): TandemError {
  return new TandemError('ConnectionNotYours', 'A cloud flow runs with connections of its owner, and this is none.', {
    status: 403,
    fix: 'Let the owner of the flow choose one of their own connections.',
  });
}

function attendedOnly(): TandemError {
  return new TandemError(
    'SignInIsAttendedOnly',
    'A connection by sign-in works in the open session of its user, so it cannot run unattended.',
    {
      fix: 'Choose the run mode attended, or a connection with user name and password.',
    },
  );
}
