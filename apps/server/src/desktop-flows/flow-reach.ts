import { type AccountId, type ConnectionId, type DesktopFlowId, type Logger, TandemError } from '@tandem/kernel';
import type { AccountRecord, DesktopFlowReach, DesktopFlowReachStore, DesktopFlowRecord } from '@tandem/store';
import type { LiveHub } from '../live/live-hub.ts';
import type { DesktopFlows } from './desktop-flows.ts';

export interface FlowReachOptions {
  readonly store: DesktopFlowReachStore;
  readonly flows: Pick<DesktopFlows, 'flow'>;
  readonly connectionOwner: (connectionId: ConnectionId) => Promise<AccountId | undefined>;
  readonly live: LiveHub;
  readonly log: Logger;
}

export interface FlowReachChange {
  /** In place of all that were listed. */
  readonly credentialNames?: readonly string[] | undefined;
  /** By reference; null for none any more. */
  readonly connections?: Readonly<Record<string, string | null>> | undefined;
}

/** Which connections the runs of a desktop flow get, and which credentials besides those that its script names. */
export class FlowReach {
  readonly #options: FlowReachOptions;

  constructor(options: FlowReachOptions) {
    this.#options = options;
  }

  of(id: DesktopFlowId): Promise<DesktopFlowReach> {
    return this.#options.store.get(id);
  }

  /**
   * Runs use all of it in the name of the flow's owner, so only the owner adds to it; whoever may change the flow may take from it.
   *
   * @throws TandemError `NotFound`, `Forbidden`, `ConnectionNotOfOwner`, `CredentialNotOfOwner`; nothing is changed then
   */
  async change(
    id: DesktopFlowId,
    { credentialNames, connections = {} }: FlowReachChange,
    account: AccountRecord,
  ): Promise<DesktopFlowRecord> {
    const { flows, store, live, log } = this.#options;
    const flow = await flows.flow(id, 'change', account);
    // The protocol's schema checked that they are UUIDs.
    const chosen = Object.entries(connections).map(
      ([key, choice]) => [key, (choice?.toLowerCase() ?? null) as ConnectionId | null] as const,
    );
    for (const [, connectionId] of chosen) if (connectionId !== null) await this.#requireOwn(connectionId, flow, account);
    if (credentialNames !== undefined && flow.ownerId !== account.id) await this.#requireListed(credentialNames, id);
    await store.change(id, { credentialNames, connections: new Map(chosen) });
    log.info('reach of a desktop flow changed', { desktopFlowId: id, accountId: account.id, credentialNames, connections });
    live.publish('flows');
    return flow;
  }

  async #requireOwn(connectionId: ConnectionId, { ownerId }: DesktopFlowRecord, account: AccountRecord): Promise<void> {
    const owner = await this.#options.connectionOwner(connectionId);
    if (owner !== account.id || owner !== ownerId) throw connectionNotOfOwner();
  }

  async #requireListed(names: readonly string[], id: DesktopFlowId): Promise<void> {
    const { credentialNames } = await this.of(id);
    if (names.some((name) => !credentialNames.includes(name))) throw credentialNotOfOwner();
  }
}

function connectionNotOfOwner(): TandemError {
  return new TandemError('ConnectionNotOfOwner', 'A desktop flow gets connections of its owner alone, chosen by the owner.', {
    status: 403,
    fix: 'Let the owner of the desktop flow choose one of their connections.',
  });
}

function credentialNotOfOwner(): TandemError {
  return new TandemError('CredentialNotOfOwner', 'Only the owner of a desktop flow lists credentials for it.', {
    status: 403,
    fix: 'Let the owner of the desktop flow list the credential.',
  });
}
