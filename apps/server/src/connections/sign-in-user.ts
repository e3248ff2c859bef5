import { TandemError } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';
import { InvalidRequest } from '../http/invalid-request.ts';
import { allows } from '../identity/policy.ts';
import type { OpenTarget } from '../machine-groups/targets.ts';
import type { CredentialCheck } from './credential-check.ts';

/**
 * A sign-in connection works in the session of the user that the agent runs as, without a password. So only whoever owns
 * the machines may make one, and only for that user.
 *
 * @throws TandemError `Forbidden`
 * @throws InvalidRequest when no agent runs as this user
 */
export function requireSignInUser(
  username: string,
  { members }: OpenTarget,
  { account, channel }: { readonly account: AccountRecord; readonly channel: CredentialCheck },
): void {
  if (!members.every(({ ownerId }) => allows(account, 'use', { kind: 'machine', ownerId }))) throw notTheOwner();
  const users = members.map(({ id, osUser }) => channel.osUserOf(id) ?? osUser);
  if (users.some((user) => user.toLowerCase() === username.toLowerCase())) return;
  const known = [...new Set(users)].join(', ');
  throw new InvalidRequest([{ path: 'body.username', message: `must be the user of a machine agent there (${known})` }]);
}

function notTheOwner(): TandemError {
  return new TandemError('Forbidden', 'Only the owner of a machine connects to it as the user who is signed in there.', {
    status: 403,
    fix: 'Connect with a user name and a password of the machine, or ask its owner or an administrator.',
  });
}
