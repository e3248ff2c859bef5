import { type AccountId, TandemError } from '@tandem/kernel';
import type { AccountRecord, FlowShareRole } from '@tandem/store';
import { notFound } from '../http/error-body.ts';

/**
 * What somebody wants to do with a thing. Whoever is signed in may see desktop flows, machines and the run queue of the environment;
 * a cloud flow is for those with whom it is shared, and so is what it runs. To `find` a thing is to know that it is there.
 */
export type Wish = 'find' | 'see' | 'change' | 'delete' | 'run' | 'cancel' | 'use' | 'prioritize' | 'move' | 'answer';

export interface SharedFlow {
  readonly kind: 'cloud-flow';
  readonly ownerId: AccountId;
  /** How the flow is shared with the account that asks; null when it is not. */
  readonly share: FlowShareRole | null;
}

export interface RunOfSharedFlow {
  readonly kind: 'cloud-flow-run';
  /** Of a deleted flow, whoever had it when the run began. */
  readonly flowOwnerId: AccountId;
  readonly share: FlowShareRole | null;
  readonly startedById: AccountId | null;
}

export interface DesktopRun {
  readonly kind: 'desktop-flow-run';
  /** Whose connection it uses. */
  readonly ownerId: AccountId;
  /** Null when the desktop flow was deleted. */
  readonly desktopFlowOwnerId: AccountId | null;
  /** Whether the account that asks sees the inside of the cloud flow that asked for the run. */
  readonly seesCaller: boolean;
}

/** A user name and a password. Nobody but the owner changes it; an administrator knows that it is there and can delete it. */
export interface SecretOfOwner {
  readonly kind: 'credential';
  readonly ownerId: AccountId;
  /** With everybody who has an account. */
  readonly isShared: boolean;
}

/** The kind of thing and what of it decides who may touch it. */
export type Resource =
  | SharedFlow
  | { readonly kind: 'desktop-flow' | 'environment-variable' | 'machine' | 'machine-group'; readonly ownerId: AccountId }
  | { readonly kind: 'connection'; readonly ownerId: AccountId }
  | { readonly kind: 'work-queue'; readonly ownerId: AccountId }
  | SecretOfOwner
  /** What a cloud flow of this owner asks these accounts. */
  | { readonly kind: 'approval'; readonly ownerId: AccountId; readonly assigneeIds: readonly AccountId[] }
  /** Null for whoever has no account. */
  | { readonly kind: 'approval-assignment'; readonly accountId: AccountId | null }
  /** A run in a queue; whoever owns the machine or group of the queue manages it. */
  | { readonly kind: 'queued-run'; readonly ownerId: AccountId; readonly targetOwnerId: AccountId | null }
  | RunOfSharedFlow
  | DesktopRun;

/** Whether the account may do it; what no rule allows is refused. */
export function allows(account: AccountRecord, wish: Wish, resource: Resource): boolean {
  if (account.isDisabled) return false;
  switch (resource.kind) {
    case 'connection':
      return resource.ownerId === account.id;
    case 'credential':
      return allowsCredential(account, wish, resource);
    case 'approval':
      return allowsApproval(account, wish, resource);
    case 'approval-assignment':
      return wish === 'answer' && resource.accountId === account.id;
    case 'cloud-flow':
      return isCoOwner(account, resource.ownerId, resource.share) || (resource.share === 'run-only' && (wish === 'find' || wish === 'run'));
    case 'cloud-flow-run':
      return allowsCloudRun(account, wish, resource);
    case 'desktop-flow-run':
      return allowsDesktopRun(account, wish, resource);
    case 'queued-run':
      return allowsInQueue(account, wish, resource);
    default:
      return isOpenToAll(wish) || wish === 'run' || account.role === 'admin' || resource.ownerId === account.id;
  }
}

function isOpenToAll(wish: Wish): boolean {
  return wish === 'find' || wish === 'see';
}

function isCoOwner(account: AccountRecord, ownerId: AccountId, share: FlowShareRole | null): boolean {
  return account.role === 'admin' || ownerId === account.id || share === 'co-owner';
}

/** Whoever may only run the flow knows of the runs that are the person's own, and may end them. */
function allowsCloudRun(account: AccountRecord, wish: Wish, { flowOwnerId, share, startedById }: RunOfSharedFlow): boolean {
  if (isCoOwner(account, flowOwnerId, share)) return isOpenToAll(wish) || wish === 'cancel' || wish === 'run';
  return share === 'run-only' && startedById === account.id && (wish === 'find' || wish === 'cancel');
}

/** Whoever made the desktop flow, or sees what called it, sees its runs; whoever lent the desktop ends them, too. */
function allowsDesktopRun(account: AccountRecord, wish: Wish, { ownerId, desktopFlowOwnerId, seesCaller }: DesktopRun): boolean {
  if (account.role === 'admin' || ownerId === account.id) return isOpenToAll(wish) || wish === 'cancel';
  return isOpenToAll(wish) && (desktopFlowOwnerId === account.id || seesCaller);
}

function allowsCredential(account: AccountRecord, wish: Wish, { ownerId, isShared }: SecretOfOwner): boolean {
  if (ownerId === account.id) return true;
  if (wish === 'use') return isShared;
  if (isOpenToAll(wish)) return isShared || account.role === 'admin';
  return wish === 'delete' && account.role === 'admin';
}

function allowsApproval(account: AccountRecord, wish: Wish, approval: Extract<Resource, { kind: 'approval' }>): boolean {
  if (account.role === 'admin' || approval.ownerId === account.id) return isOpenToAll(wish) || wish === 'change' || wish === 'cancel';
  return isOpenToAll(wish) && approval.assigneeIds.includes(account.id);
}

function allowsInQueue(account: AccountRecord, wish: Wish, run: Extract<Resource, { kind: 'queued-run' }>): boolean {
  if (isOpenToAll(wish)) return true;
  if (wish !== 'prioritize' && wish !== 'move') return false;
  if (account.role === 'admin' || run.targetOwnerId === account.id) return true;
  return wish === 'prioritize' && run.ownerId === account.id;
}

/**
 * Lets the account do it or throws. What somebody else may not find does not show that it exists.
 *
 * @throws TandemError `Forbidden`, or `NotFound` for a connection, for a cloud flow or run of one that is not shared, and for a desktop
 *   flow run of others
 */
export function requireAllowed(account: AccountRecord, wish: Wish, resource: Resource): void {
  if (allows(account, wish, resource)) return;
  if (isHidden(account, resource)) throw notFound(HIDDEN[resource.kind]);
  throw new TandemError('Forbidden', 'This is neither yours nor are you an administrator.', {
    status: 403,
    fix: 'Ask its owner or an administrator.',
  });
}

/** What is not shown to be there, by its name in the error. */
const HIDDEN = {
  connection: 'connection',
  credential: 'credential',
  'cloud-flow': 'cloud flow',
  'cloud-flow-run': 'cloud flow run',
  'desktop-flow-run': 'desktop flow run',
} as const;

type HiddenResource = Extract<Resource, { kind: keyof typeof HIDDEN }>;

function isHidden(account: AccountRecord, resource: Resource): resource is HiddenResource {
  return resource.kind in HIDDEN && !allows(account, 'find', resource);
}
