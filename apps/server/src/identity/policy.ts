import { type AccountId, TandemError } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';

/** What somebody wants to do with a thing. Whoever is signed in may see flows, machines and runs of the environment. */
export type Wish = 'see' | 'change' | 'delete' | 'run' | 'cancel' | 'use' | 'prioritize' | 'move' | 'answer';

/** The kind of thing and what of it decides who may touch it. */
export type Resource =
  | { readonly kind: 'cloud-flow' | 'desktop-flow' | 'environment-variable' | 'machine' | 'machine-group'; readonly ownerId: AccountId }
  | { readonly kind: 'connection'; readonly ownerId: AccountId }
  | { readonly kind: 'work-queue'; readonly ownerId: AccountId }
  /** What a cloud flow of this owner asks these accounts. */
  | { readonly kind: 'approval'; readonly ownerId: AccountId; readonly assigneeIds: readonly AccountId[] }
  /** Null for whoever has no account. */
  | { readonly kind: 'approval-assignment'; readonly accountId: AccountId | null }
  /** A run in a queue; whoever owns the machine or group of the queue manages it. */
  | { readonly kind: 'queued-run'; readonly ownerId: AccountId; readonly targetOwnerId: AccountId | null }
  | { readonly kind: 'run'; readonly flowOwnerId: AccountId | null; readonly startedById: AccountId | null };

/** Whether the account may do it; what no rule allows is refused. */
export function allows(account: AccountRecord, wish: Wish, resource: Resource): boolean {
  if (account.isDisabled) return false;
  switch (resource.kind) {
    case 'connection':
      return resource.ownerId === account.id;
    case 'approval':
      return allowsApproval(account, wish, resource);
    case 'approval-assignment':
      return wish === 'answer' && resource.accountId === account.id;
    case 'run':
      return allowsRun(account, wish, resource);
    case 'queued-run':
      return allowsInQueue(account, wish, resource);
    default:
      return wish === 'see' || wish === 'run' || account.role === 'admin' || resource.ownerId === account.id;
  }
}

function allowsRun(account: AccountRecord, wish: Wish, run: Extract<Resource, { kind: 'run' }>): boolean {
  if (wish === 'see') return true;
  if (wish !== 'cancel' && wish !== 'run') return false;
  return account.role === 'admin' || run.flowOwnerId === account.id || run.startedById === account.id;
}

function allowsApproval(account: AccountRecord, wish: Wish, approval: Extract<Resource, { kind: 'approval' }>): boolean {
  if (account.role === 'admin' || approval.ownerId === account.id) return wish === 'see' || wish === 'change' || wish === 'cancel';
  return wish === 'see' && approval.assigneeIds.includes(account.id);
}

function allowsInQueue(account: AccountRecord, wish: Wish, run: Extract<Resource, { kind: 'queued-run' }>): boolean {
  if (wish === 'see') return true;
  if (wish !== 'prioritize' && wish !== 'move') return false;
  if (account.role === 'admin' || run.targetOwnerId === account.id) return true;
  return wish === 'prioritize' && run.ownerId === account.id;
}

/**
 * Lets the account do it or throws. A connection of somebody else does not show that it exists.
 *
 * @throws TandemError `Forbidden`, or `NotFound` for a connection
 */
export function requireAllowed(account: AccountRecord, wish: Wish, resource: Resource): void {
  if (allows(account, wish, resource)) return;
  if (resource.kind === 'connection') throw new TandemError('NotFound', 'There is no connection with this id.', { status: 404 });
  throw new TandemError('Forbidden', 'This is neither yours nor are you an administrator.', {
    status: 403,
    fix: 'Ask its owner or an administrator.',
  });
}
