import { asTandemError, type Logger } from '@tandem/kernel';
import type { AccountStore, ApprovalAssignmentRecord, ApprovalRecord, ApprovalStore } from '@tandem/store';
import type { Mailer } from '../mail/mailer.ts';
import type { ApprovalLinks } from './approval-links.ts';
import { approvalMail } from './approval-mail.ts';
import { withAssignment } from './reduce-approval.ts';

const PER_READ = 50;
const MAX_TRIES = 5;

export interface ApprovalNoticesOptions {
  readonly store: ApprovalStore;
  readonly accounts: AccountStore;
  readonly links: ApprovalLinks;
  readonly mailer: Pick<Mailer, 'isSetUp' | 'send'>;
  /** Where people reach this server. */
  readonly baseUrl: () => string;
  readonly environmentName: () => string;
  readonly log: Logger;
  /** Told when a notice has got on. */
  readonly onNotice: (approval: ApprovalRecord) => void;
}

type Notice = Pick<ApprovalAssignmentRecord, 'notice' | 'noticeTries' | 'noticeError'>;

/** Tells assignees by mail. Trouble with mail is shown beside the assignee and never touches the approval. */
export class ApprovalNotices {
  readonly #options: ApprovalNoticesOptions;
  #isUnderWay = false;
  #isAskedAgain = false;

  constructor(options: ApprovalNoticesOptions) {
    this.#options = options;
  }

  /** Sends what has not gone out; one round at a time. @returns after the round, and never rejects */
  async send(): Promise<void> {
    if (this.#isUnderWay) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isUnderWay = true;
    do {
      this.#isAskedAgain = false;
      await this.#sendAll().catch((err: unknown) => this.#options.log.error('notices of approvals not sent', { err }));
    } while (this.#isAskedAgain);
    this.#isUnderWay = false;
  }

  async #sendAll(): Promise<void> {
    for (const approval of await this.#options.store.listUnnoticed(PER_READ)) {
      for (const assignment of approval.assignments) {
        if (assignment.state === 'Open' && assignment.notice === 'pending') await this.#sendOne(approval, assignment);
      }
    }
  }

  async #sendOne(approval: ApprovalRecord, assignment: ApprovalAssignmentRecord): Promise<void> {
    const notice = this.#options.mailer.isSetUp
      ? await this.#deliver(approval, assignment)
      : { notice: 'not-set-up' as const, noticeTries: 0, noticeError: null };
    const changed = await this.#options.store.change(approval.id, (present) => take(present, assignment, notice));
    if (changed !== undefined) this.#options.onNotice(changed);
  }

  async #deliver(approval: ApprovalRecord, assignment: ApprovalAssignmentRecord): Promise<Notice> {
    const noticeTries = assignment.noticeTries + 1;
    try {
      const { accounts, environmentName, mailer } = this.#options;
      const ownerName = (await accounts.get(approval.ownerId))?.name ?? approval.cloudFlowName;
      const url = await this.#urlFor(approval, assignment);
      await mailer.send(approvalMail(approval, { assignment, ownerName, url, environmentName: environmentName() }));
      return { notice: 'sent', noticeTries, noticeError: null };
    } catch (thrown) {
      const { code, message, retryable } = asTandemError(thrown);
      this.#options.log.warn('notice of an approval not sent', { approvalId: approval.id, code });
      return { notice: retryable && noticeTries < MAX_TRIES ? 'pending' : 'failed', noticeTries, noticeError: message };
    }
  }

  /** Accounts answer in the portal. The link of anybody else counts before its mail leaves, so that no mail has one that does not. */
  async #urlFor({ id }: ApprovalRecord, assignment: ApprovalAssignmentRecord): Promise<string> {
    const { baseUrl, links, store } = this.#options;
    if (assignment.accountId !== null) return `${baseUrl()}/approvals/${id}`;
    const { url, hash } = links.make(baseUrl());
    await store.change(id, (present) =>
      withAssignment(present, assignment.id, (open) => (open.state === 'Open' ? { ...open, linkHash: hash, linkCopiedBy: null } : open)),
    );
    return url;
  }
}

/** A notice that was called off meanwhile stays called off. */
function take(approval: ApprovalRecord, { id }: ApprovalAssignmentRecord, notice: Notice): ApprovalRecord {
  return withAssignment(approval, id, (assignment) => (assignment.notice === 'pending' ? { ...assignment, ...notice } : assignment));
}
