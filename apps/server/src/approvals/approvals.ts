import type { AccountId, Clock, IdSource } from '@tandem/kernel';
import type { ApprovalFile, ApprovalList } from '@tandem/protocol';
import type { AccountRecord, AccountStore, ApprovalAssignmentId, ApprovalId, ApprovalRecord, ApprovalStore } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { allows, type Resource, requireAllowed } from '../identity/policy.ts';
import type { LiveHub } from '../live/live-hub.ts';
import { linkNotOffered } from './approval-faults.ts';
import type { ApprovalLinks, LinkedAssignment } from './approval-links.ts';
import { findApprovers } from './approvers.ts';
import { newAssignment } from './new-approval.ts';
import { answer, cancel, expire, reassign, requireOpen, withAssignment } from './reduce-approval.ts';

const EXPIRED_PER_READ = 100;

export interface ApprovalsOptions {
  readonly store: ApprovalStore;
  readonly accounts: AccountStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly live: LiveHub;
  readonly links: ApprovalLinks;
}

/** What somebody says to an approval. */
export interface Said {
  readonly response: string;
  readonly comments: string;
}

/** The approvals of this installation and the rules of answering them. */
export class Approvals {
  readonly #options: ApprovalsOptions;
  readonly #changed = new Set<(approval: ApprovalRecord) => void>();

  constructor(options: ApprovalsOptions) {
    this.#options = options;
  }

  /** Told after each change that somebody may have to act on: an end, or another person who is asked. */
  onChange(listener: (approval: ApprovalRecord) => void): void {
    this.#changed.add(listener);
  }

  /** Something of the approval is other than before. */
  announce(approval: ApprovalRecord): void {
    this.#options.live.publish('approvals');
    for (const listener of this.#changed) listener(approval);
  }

  async list(account: AccountRecord, page: { readonly list: ApprovalList; readonly before?: string | undefined; readonly limit: number }) {
    return this.#options.store.list({ ...page, accountId: account.id, isOfAll: account.role === 'admin' });
  }

  async countReceived(accountId: AccountId): Promise<number> {
    return this.#options.store.countReceived(accountId);
  }

  /** @throws TandemError `NotFound`, also for whoever has nothing to do with it */
  async get(id: ApprovalId, account: AccountRecord): Promise<ApprovalRecord> {
    const approval = await this.#options.store.get(id);
    if (approval === undefined || !allows(account, 'see', resourceOf(approval))) throw notFound('approval');
    return approval;
  }

  /** @param number of the attachment @throws TandemError `NotFound` */
  async readFile({ id, files }: ApprovalRecord, number: number): Promise<ApprovalFile> {
    const file = files[number];
    const content = file === undefined ? undefined : await this.#options.store.readFile(id, number);
    if (file === undefined || content === undefined) throw notFound('attachment');
    return { name: file.name, content: Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64') };
  }

  /** @throws TandemError `NotFound`, `Forbidden`, and as the reducer `answer` */
  async answer(place: Place, account: AccountRecord, said: Said): Promise<ApprovalRecord> {
    await this.#requireAssignee(place, account);
    return this.#answer(place, said);
  }

  /** @throws TandemError as the reducer `answer` */
  async answerLinked({ approval, assignment }: LinkedAssignment, said: Said): Promise<ApprovalRecord> {
    return this.#answer({ approvalId: approval.id, assignmentId: assignment.id }, said);
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `ApproverNotFound`, and as the reducer `reassign` */
  async reassign(place: Place, account: AccountRecord, to: string): Promise<ApprovalRecord> {
    const { accounts, ids, clock } = this.#options;
    const { sendsNotices } = await this.#requireAssignee(place, account);
    const now = clock.now();
    const [approver] = await findApprovers(accounts, [to]);
    if (approver === undefined) throw notFound('account');
    const assignment = newAssignment(approver, { ids, now, sendsNotices });
    return this.#change(place.approvalId, (present) => reassign(present, { ...place, to: assignment, by: account.name, now }));
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `ApprovalAnswered`, `ApprovalOver` */
  async cancel(id: ApprovalId, account: AccountRecord): Promise<ApprovalRecord> {
    requireAllowed(account, 'cancel', resourceOf(await this.get(id, account)));
    return this.#change(id, (present) => cancel(present, { by: account.name, now: this.#options.clock.now() }));
  }

  /** The action that asked is over: so is the approval, unless it has ended by itself. */
  async cancelWithAction(id: ApprovalId): Promise<void> {
    const now = this.#options.clock.now();
    const approval = await this.#options.store.get(id);
    if (approval?.state !== 'Pending') return;
    await this.#change(id, (present) => {
      if (present.state !== 'Pending') return present;
      return now < present.expiresAt ? cancel(present, { by: null, now }) : expire(present, now);
    });
  }

  /**
   * A new link for somebody without an account whom no mail has reached; the one before stops working.
   *
   * @throws TandemError `NotFound`, `Forbidden`, `ApprovalLinkNotOffered`, and as `answer` when it is open no more
   */
  async createLink({ approvalId, assignmentId }: Place, account: AccountRecord, baseUrl: string): Promise<string> {
    requireAllowed(account, 'change', resourceOf(await this.get(approvalId, account)));
    const { url, hash } = this.#options.links.make(baseUrl);
    await this.#change(approvalId, (present) => {
      const open = requireOpen(present, assignmentId, this.#options.clock.now());
      if (open.accountId !== null || open.notice === 'sent') throw linkNotOffered();
      // A mail that is still tried would replace the link again.
      const notice = open.notice === 'pending' ? ('off' as const) : open.notice;
      return withAssignment(present, assignmentId, () => ({ ...open, linkHash: hash, linkCopiedBy: account.name, notice }));
    });
    return url;
  }

  /** Ends what nobody has answered in time. */
  async expireDue(): Promise<void> {
    const now = this.#options.clock.now();
    for (const { id } of await this.#options.store.listExpired(now, EXPIRED_PER_READ)) {
      await this.#change(id, (present) => expire(present, now));
    }
  }

  async #answer({ approvalId, assignmentId }: Place, said: Said): Promise<ApprovalRecord> {
    const now = this.#options.clock.now();
    return this.#change(approvalId, (present) => answer(present, { assignmentId, ...said, now }));
  }

  async #requireAssignee({ approvalId, assignmentId }: Place, account: AccountRecord): Promise<ApprovalRecord> {
    const approval = await this.get(approvalId, account);
    const assignment = approval.assignments.find(({ id }) => id === assignmentId);
    if (assignment === undefined) throw notFound('approval');
    requireAllowed(account, 'answer', { kind: 'approval-assignment', accountId: assignment.accountId });
    return approval;
  }

  async #change(id: ApprovalId, reduce: (approval: ApprovalRecord) => ApprovalRecord): Promise<ApprovalRecord> {
    const changed = await this.#options.store.change(id, reduce);
    if (changed === undefined) throw notFound('approval');
    this.announce(changed);
    return changed;
  }
}

/** One assignment of one approval. */
export interface Place {
  readonly approvalId: ApprovalId;
  readonly assignmentId: ApprovalAssignmentId;
}

export function resourceOf({ ownerId, assignments }: ApprovalRecord): Extract<Resource, { kind: 'approval' }> {
  return { kind: 'approval', ownerId, assigneeIds: assignments.map(({ accountId }) => accountId).filter((id) => id !== null) };
}
