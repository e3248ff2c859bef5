import { TandemError } from '@tandem/kernel';
import type { Target } from '@tandem/protocol';
import { seal } from '@tandem/sealing';

export interface Credentials {
  readonly connectionId: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Seals the password in this browser to the key of the target, so that the server never sees it.
 *
 * @throws TandemError `SealingNeedsHttps`, `TargetWithoutKey`
 */
export async function sealPassword(
  target: Pick<Target, 'targetId' | 'sealingKey'>,
  { connectionId, username, password }: Credentials,
): Promise<string> {
  if (target.sealingKey === null) {
    throw new TandemError('TargetWithoutKey', 'No machine has joined this group yet, so there is no key to seal the password to.', {
      fix: 'Let a machine join the group first.',
    });
  }
  if (globalThis.crypto?.subtle === undefined) {
    throw new TandemError('SealingNeedsHttps', 'The browser encrypts only on pages from https or from this computer.', {
      kind: 'operational',
      fix: 'Open Tandem through https, or on the server itself under http://localhost.',
    });
  }
  return seal(target.sealingKey, password, {
    purpose: 'connection-password',
    targetId: target.targetId,
    subjectId: connectionId,
    username,
  });
}
