import { err, type Result, TandemError } from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import { open } from '@tandem/sealing';
import type { Registration } from '../identity/registration.ts';

/** The parts of a connection to which its password is bound. */
export type SealedPassword = Pick<WorkOrder, 'targetId' | 'connectionId' | 'username' | 'sealedPassword'>;

/**
 * Opens the password of a connection with the key of the target that the connection points at: this machine's or its
 * group's. It opens only for the target, connection and user name that it was saved with.
 */
export async function openPassword(registration: Registration, connection: SealedPassword): Promise<Result<string, TandemError>> {
  const { targetId, connectionId, username, sealedPassword } = connection;
  if (sealedPassword === null) return err(noPassword());
  const privateKey = privateKeyOf(registration, targetId);
  if (privateKey === undefined) return err(otherTarget());
  return open(privateKey, sealedPassword, { purpose: 'connection-password', targetId, subjectId: connectionId, username });
}

/** The inputs of a run as JSON text, opened when they came sealed. */
export async function openInputs(registration: Registration, runId: string, order: WorkOrder): Promise<Result<string, TandemError>> {
  const { inputs, targetId, username } = order;
  if (inputs.kind === 'plain') return { ok: true, value: inputs.json };
  const privateKey = privateKeyOf(registration, targetId);
  if (privateKey === undefined) return err(otherTarget());
  return open(privateKey, inputs.envelope, { purpose: 'run-inputs', targetId, subjectId: runId, username });
}

function privateKeyOf({ targetId, keys, group }: Registration, wanted: string): string | undefined {
  if (wanted === targetId) return keys.sealing.privateKey;
  return wanted === group?.targetId ? group.sealing.privateKey : undefined;
}

function noPassword(): TandemError {
  return new TandemError('SessionCreationInvalidCredentials', 'The connection has no password.', {
    fix: 'Enter user name and password of the connection again.',
  });
}

function otherTarget(): TandemError {
  return new TandemError('EnvelopeInvalid', 'The sealed value belongs to a machine or group that this machine is not.', {
    kind: 'operational',
    fix: 'Let the machine join the group again, or save the connection again so that it is sealed to the present key.',
  });
}
