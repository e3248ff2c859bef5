import { TandemError } from '@tandem/kernel';
import type { OpenTarget } from '../machine-groups/targets.ts';
import type { CredentialCheck, CredentialQuestion } from './credential-check.ts';

/** How long one machine may take: it may have to ask a directory. */
const CHECK_TIMEOUT_MS = 30_000;

/**
 * Has the credentials checked by a machine of the target that is online; the next one is asked when one does not answer.
 *
 * @throws TandemError `NoListenerConnected` when no machine is online, or what the machine refuses with
 */
export async function checkOnTarget(
  target: OpenTarget,
  question: CredentialQuestion,
  { channel, signal }: { readonly channel: CredentialCheck; readonly signal: AbortSignal },
): Promise<void> {
  let failure = noneOnline(target);
  for (const { id } of target.members.filter((member) => channel.isOnline(member.id))) {
    const result = await channel.checkCredentials(id, question, AbortSignal.any([signal, AbortSignal.timeout(CHECK_TIMEOUT_MS)]));
    if (result.ok) return;
    failure = result.error;
    if (!failure.retryable) break;
  }
  throw failure;
}

function noneOnline({ kind, name }: OpenTarget): TandemError {
  const subject = kind === 'machine' ? `The machine ${name} is not online.` : `No machine of the group ${name} is online.`;
  return new TandemError('NoListenerConnected', `${subject} Credentials are kept only after a machine has accepted them.`, {
    status: 409,
    retryable: true,
    fix: 'Start the machine agent there, wait until the machine is shown as online, and try again.',
  });
}
