import { type AccountId, type Clock, type CloudFlowId, TandemError } from '@tandem/kernel';
import type { FlowSharing as FlowSharingView } from '@tandem/protocol';
import type { AccountRecord, AccountStore, ConnectionSource, FlowShareRecord, FlowShareRole, FlowShareStore } from '@tandem/store';
import type { CloudFlows } from '../cloud-flows/cloud-flows.ts';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import { notFound } from '../http/error-body.ts';
import type { LiveHub } from '../live/live-hub.ts';
import { flowSharingView } from './flow-sharing-view.ts';

export interface FlowSharingOptions {
  readonly store: FlowShareStore;
  readonly flows: CloudFlows;
  readonly accounts: Pick<AccountStore, 'get' | 'list'>;
  readonly clock: Clock;
  readonly live: LiveHub;
}

export interface ShareWish {
  /** Null for everybody. */
  readonly accountId: AccountId | null;
  readonly role: FlowShareRole;
  readonly mayUseConnections?: boolean | undefined;
}

/** Who lets whom use a cloud flow. Whoever may change a flow may share it; only its owner lends connections. */
export class FlowSharing {
  readonly #options: FlowSharingOptions;

  constructor(options: FlowSharingOptions) {
    this.#options = options;
  }

  /** @throws TandemError `NotFound`, `Forbidden` */
  async of(id: CloudFlowId, account: AccountRecord): Promise<FlowSharingView> {
    const { record } = await this.#options.flows.getFor(id, 'see', account);
    const [shares, accounts] = await Promise.all([this.#options.store.listOf(id), this.#options.accounts.list()]);
    return flowSharingView({ record, shares, accounts, caller: account });
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `AlreadyOwner`, `RunOnlyNeedsInstantTrigger`, `OnlyOwnerLends`, `ConnectionsForPersons` */
  async share(id: CloudFlowId, wish: ShareWish, account: AccountRecord): Promise<FlowSharingView> {
    const open = await this.#options.flows.getFor(id, 'change', account);
    if (wish.accountId === open.record.ownerId) throw alreadyOwner();
    if (wish.accountId !== null) await this.#requireAccount(wish.accountId);
    const present = (await this.#options.store.listOf(id)).find(({ accountId }) => accountId === wish.accountId);
    if (wish.role === 'run-only' && present?.role !== 'run-only' && open.trigger.kind !== 'button') throw notInstant();
    const mayUseConnections = lends(open, wish, { present, account });
    const share = { cloudFlowId: id, accountId: wish.accountId, role: wish.role, mayUseConnections };
    const isKept = await this.#options.store.set({ ...share, sharedBy: account.id, sharedAt: this.#options.clock.now() });
    if (!isKept) throw notFound('cloud flow');
    return this.#told(id, account);
  }

  /** Whoever gives up the own access is told no more of the flow. @throws TandemError `NotFound`, `Forbidden` */
  async end(id: CloudFlowId, accountId: AccountId | null, account: AccountRecord): Promise<FlowSharingView> {
    await this.#options.flows.getFor(id, 'change', account);
    const before = await this.of(id, account);
    if (!(await this.#options.store.remove(id, accountId))) throw notShared();
    return this.#told(id, account).catch((thrown: unknown) => {
      if (accountId !== account.id) throw thrown;
      return before;
    });
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `ReceiverDisabled` */
  async handOver(id: CloudFlowId, to: AccountId, account: AccountRecord): Promise<FlowSharingView> {
    const { record } = await this.#options.flows.getFor(id, 'change', account);
    if (account.id !== record.ownerId && account.role !== 'admin') throw onlyOwner();
    if (to === record.ownerId) return this.of(id, account);
    await this.#requireAccount(to);
    const { ownerId: from } = record;
    const isDone = await this.#options.store.handOver({ cloudFlowId: id, from, to, by: account.id, at: this.#options.clock.now() });
    if (!isDone) throw notFound('cloud flow');
    await this.#options.flows.refollow(id);
    return this.#told(id, account);
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `OnlyOwnerLends` */
  async chooseSources(id: CloudFlowId, sources: ReadonlyMap<string, ConnectionSource>, account: AccountRecord): Promise<void> {
    const { record } = await this.#options.flows.getFor(id, 'change', account);
    if (record.ownerId !== account.id) throw onlyOwnerLends();
    await this.#options.store.setSources(id, sources);
    this.#tell(id);
  }

  /** @returns the id of the copy, which is a draft of the other person. @throws TandemError `NotFound`, `Forbidden`, `ReceiverDisabled` */
  async sendCopy(id: CloudFlowId, to: AccountId, account: AccountRecord): Promise<CloudFlowId> {
    const { flows } = this.#options;
    const { record } = await flows.getFor(id, 'see', account);
    const receiver = await this.#requireAccount(to);
    const { text } = (await flows.versions.getVersion(id, 'latest')) ?? missing();
    const copy = await flows.import({ name: record.name, definition: text, isDraft: true }, receiver);
    return copy.record.id;
  }

  async #told(id: CloudFlowId, account: AccountRecord): Promise<FlowSharingView> {
    this.#tell(id);
    return this.of(id, account);
  }

  #tell(id: CloudFlowId): void {
    this.#options.live.publish('flows');
    this.#options.live.publish(`flow:${id}`);
  }

  async #requireAccount(id: AccountId): Promise<AccountRecord> {
    const found = await this.#options.accounts.get(id);
    if (found === undefined) throw notFound('account');
    if (found.isDisabled) throw disabled(found);
    return found;
  }
}

interface Lending {
  readonly present: FlowShareRecord | undefined;
  readonly account: AccountRecord;
}

/** Whether the share lends the owner's connections, which is the owner's decision and is for co-owners that have a name. */
function lends({ record }: OpenCloudFlow, { accountId, role, mayUseConnections }: ShareWish, { present, account }: Lending): boolean {
  const isLent = present?.mayUseConnections ?? false;
  if (role !== 'co-owner') return false;
  if (mayUseConnections === undefined || mayUseConnections === isLent) return isLent;
  if (mayUseConnections && account.id !== record.ownerId) throw onlyOwnerLends();
  if (mayUseConnections && accountId === null) throw forPersons();
  return mayUseConnections;
}

function missing(): never {
  throw notFound('cloud flow');
}

function alreadyOwner(): TandemError {
  return new TandemError('AlreadyOwner', 'The flow belongs to this person already.', { status: 409, fix: 'Choose somebody else.' });
}

function notInstant(): TandemError {
  return new TandemError('RunOnlyNeedsInstantTrigger', 'Only a flow that people start by hand can be shared for running only.', {
    status: 409,
    fix: 'Share it with co-owners, or give it an instant trigger.',
  });
}

function onlyOwnerLends(): TandemError {
  return new TandemError('OnlyOwnerLends', 'Only the owner of the flow decides what its connections are used for.', {
    status: 403,
    fix: 'Ask the owner of the flow.',
  });
}

function forPersons(): TandemError {
  return new TandemError('ConnectionsForPersons', 'Connections are lent to single co-owners, not to everybody.', {
    status: 422,
    fix: 'Share the flow with this person by name, and lend the connections there.',
  });
}

function onlyOwner(): TandemError {
  return new TandemError('OnlyOwnerHandsOver', 'Only the owner of the flow or an administrator gives it another owner.', {
    status: 403,
    fix: 'Ask the owner of the flow or an administrator.',
  });
}

function notShared(): TandemError {
  return new TandemError('NotFound', 'The flow is not shared like this any more.', { status: 404, fix: 'Look at the list again.' });
}

function disabled({ name }: AccountRecord): TandemError {
  return new TandemError('ReceiverDisabled', `The account of ${name} is disabled.`, {
    status: 409,
    fix: 'Choose somebody who can sign in.',
  });
}
