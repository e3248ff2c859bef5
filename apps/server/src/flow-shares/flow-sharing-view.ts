import type { AccountId } from '@tandem/kernel';
import type { FlowSharing, Person } from '@tandem/protocol';
import type { AccountRecord, CloudFlowRecord, FlowShareRecord } from '@tandem/store';

export interface SharingParts {
  readonly record: CloudFlowRecord;
  readonly shares: readonly FlowShareRecord[];
  readonly accounts: readonly AccountRecord[];
  readonly caller: AccountRecord;
}

export function flowSharingView({ record, shares, accounts, caller }: SharingParts): FlowSharing {
  const people = new Map(accounts.map((account) => [account.id, account]));
  const isOwner = record.ownerId === caller.id;
  return {
    owner: personOf(record.ownerId, people),
    shares: shares.map(({ accountId, role, mayUseConnections, sharedAt }) => ({
      person: accountId === null ? null : personOf(accountId, people),
      role,
      mayUseConnections,
      sharedAt,
    })),
    mayLendConnections: isOwner,
    mayHandOver: isOwner || caller.role === 'admin',
  };
}

export function personView({ id, name, email, isDisabled }: AccountRecord): Person {
  return { accountId: id, name, email, isDisabled };
}

function personOf(id: AccountId, people: ReadonlyMap<AccountId, AccountRecord>): Person {
  const account = people.get(id);
  return account === undefined ? { accountId: id, name: '', email: '', isDisabled: true } : personView(account);
}
