import type { AccountId, CloudFlowId } from '@tandem/kernel';
import type { FlowAccessKind } from '@tandem/protocol';
import type { AccountRecord, FlowRole, FlowShareRecord, FlowShareRole, FlowShareStore } from '@tandem/store';
import type { OwnedRun } from '../cloud-flow-runs/run-history.ts';
import { allows, type RunOfSharedFlow, requireAllowed, type SharedFlow, type Wish } from '../identity/policy.ts';

/** A flow as far as it decides who may touch it. */
export interface OwnedFlow {
  readonly id: CloudFlowId;
  readonly ownerId: AccountId;
}

/** What an account is to each of the flows. */
export interface FlowSight {
  /** Whether the account may know that the flow is there. */
  finds(cloudFlowId: CloudFlowId): boolean;
  mayChange(cloudFlowId: CloudFlowId): boolean;
  /** Undefined when it is nothing to it. */
  roleIn(cloudFlowId: CloudFlowId): FlowRole | undefined;
}

/** Who may do what with cloud flows and their runs, as they are shared now. */
export class FlowAccess {
  readonly #store: FlowShareStore;

  constructor(store: FlowShareStore) {
    this.#store = store;
  }

  /** What is asked of the policy about a flow. */
  async resourceOf({ id, ownerId }: OwnedFlow, account: AccountRecord): Promise<SharedFlow> {
    return { kind: 'cloud-flow', ownerId, share: await this.#shareOf(id, ownerId, account) };
  }

  async allows(account: AccountRecord, wish: Wish, flow: OwnedFlow): Promise<boolean> {
    return allows(account, wish, await this.resourceOf(flow, account));
  }

  /** @throws TandemError `Forbidden`, or `NotFound` when the flow is not shared with the account */
  async require(account: AccountRecord, wish: Wish, flow: OwnedFlow): Promise<void> {
    requireAllowed(account, wish, await this.resourceOf(flow, account));
  }

  async runResourceOf({ run, flowOwnerId, startedById }: OwnedRun<RunOfFlow>, account: AccountRecord): Promise<RunOfSharedFlow> {
    // The view of a run names its flow with the id that the store gave.
    const share = await this.#shareOf(run.cloudFlowId as CloudFlowId, flowOwnerId, account);
    return { kind: 'cloud-flow-run', flowOwnerId, share, startedById };
  }

  /** @throws TandemError `Forbidden`, or `NotFound` when the account must not know of the run */
  async requireRun(account: AccountRecord, wish: Wish, owned: OwnedRun<RunOfFlow>): Promise<void> {
    requireAllowed(account, wish, await this.runResourceOf(owned, account));
  }

  /** Whether the owner's connections stay chosen for what this account makes the flow do. */
  async mayUseConnections({ id, ownerId }: OwnedFlow, account: AccountRecord): Promise<boolean> {
    if (account.id === ownerId) return true;
    const shares = await this.#store.listBetween(id, account.id);
    return shares.some(({ role, mayUseConnections }) => role === 'co-owner' && mayUseConnections);
  }

  /** Whether the flow is shared with the account; being an administrator does not count. */
  async isSharedWith({ id }: OwnedFlow, account: AccountRecord): Promise<boolean> {
    return !account.isDisabled && (await this.#store.listBetween(id, account.id)).length > 0;
  }

  /** What to show somebody who finds the flow. */
  async kindOf({ id, ownerId }: OwnedFlow, account: AccountRecord): Promise<FlowAccessKind> {
    if (account.id === ownerId) return 'owner';
    const share = strongest(await this.#store.listBetween(id, account.id));
    return accessKind(share ?? undefined, account);
  }

  async sightOf(account: AccountRecord): Promise<FlowSight> {
    const roles = await this.#store.rolesOf(account.id);
    const isAdmin = account.role === 'admin';
    return {
      finds: (id) => isAdmin || roles.has(id),
      mayChange: (id) => isAdmin || (roles.get(id) ?? 'run-only') !== 'run-only',
      roleIn: (id) => roles.get(id),
    };
  }

  async #shareOf(id: CloudFlowId, ownerId: AccountId, account: AccountRecord): Promise<FlowShareRole | null> {
    if (account.id === ownerId || account.role === 'admin') return null;
    return strongest(await this.#store.listBetween(id, account.id));
  }
}

interface RunOfFlow {
  readonly cloudFlowId: string;
}

/** Whose runs a list is cut down to; administrators see those of all flows. */
export function runsShownTo({ id, role }: AccountRecord): { readonly visibleTo: AccountId | undefined } {
  return { visibleTo: role === 'admin' ? undefined : id };
}

export function accessKind(role: FlowRole | undefined, account: AccountRecord): FlowAccessKind {
  if (role === 'owner' || role === 'co-owner') return role;
  return account.role === 'admin' ? 'administrator' : 'run-only';
}

function strongest(shares: readonly FlowShareRecord[]): FlowShareRole | null {
  return shares.find(({ role }) => role === 'co-owner')?.role ?? shares[0]?.role ?? null;
}
