import { TandemError } from '@tandem/kernel';
import type { MachinePolicy, Senders } from '@tandem/protocol';

/**
 * Everybody on whose account the flow works must be one whose flows the machine takes.
 *
 * @param senders undefined when the server does not say it
 * @throws TandemError `SenderBlockedByPolicy`
 */
export function requireSenders({ senders: allowed }: Pick<MachinePolicy, 'senders'>, senders: Senders | undefined): void {
  if (allowed === undefined) return;
  const known = new Set(allowed.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''));
  const isAllowed = ({ accountId, email }: Senders[number]) => known.has(accountId.toLowerCase()) || known.has(email.toLowerCase());
  const stranger = senders?.find((sender) => !isAllowed(sender));
  if (senders !== undefined && senders.length > 0 && stranger === undefined) return;
  const who = stranger?.email ?? 'a sender that the server does not name';
  throw new TandemError('SenderBlockedByPolicy', `The policy of this machine does not let flows of ${who} run.`, {
    kind: 'operational',
    fix: 'Choose another machine, or ask the administrator of this one to list the account.',
  });
}
