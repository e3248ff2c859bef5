import type { AccountId, DesktopFlowId } from '@tandem/kernel';
import type { AccountRecord, AccountStore, DesktopFlowRecord, DesktopFlowStore } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { requireAllowed } from '../identity/policy.ts';
import { accountGone } from './launch-faults.ts';

/** Whom a launch is for and what it opens, asked anew at each step: either may have changed since the ticket. */
export interface LaunchParties {
  readonly account: AccountRecord;
  readonly flow: DesktopFlowRecord;
}

export interface LaunchPartyStores {
  readonly accounts: Pick<AccountStore, 'get'>;
  readonly desktopFlows: Pick<DesktopFlowStore, 'get'>;
}

/** @throws TandemError `LaunchAccountGone`, `NotFound`, `Forbidden` */
export async function findParties(
  { accountId, desktopFlowId }: { readonly accountId: AccountId; readonly desktopFlowId: DesktopFlowId },
  { accounts, desktopFlows }: LaunchPartyStores,
): Promise<LaunchParties> {
  const account = await accounts.get(accountId);
  if (account === undefined || account.isDisabled) throw accountGone();
  const flow = await desktopFlows.get(desktopFlowId);
  if (flow === undefined) throw notFound('desktop flow');
  requireAllowed(account, 'change', { kind: 'desktop-flow', ownerId: flow.ownerId });
  return { account, flow };
}
