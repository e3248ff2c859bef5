import type { CommitAttachment } from '@tandem/cloud-engine';
import type { AccountId, CloudFlowId, CloudFlowRunId } from '@tandem/kernel';
import type { ApprovalId, ApprovalRecord, ApprovalWaiter } from '@tandem/store';
import type { RunAuthority } from '../cloud-flow-runs/run-authority.ts';
import { allows } from '../identity/policy.ts';
import { type Approvals, type ApprovalsOptions, resourceOf } from './approvals.ts';
import { findApprovers } from './approvers.ts';
import { type ActionThatAsks, newApproval, type RequestOfAction } from './new-approval.ts';

interface AskedApproval extends ActionThatAsks {
  readonly request: RequestOfAction & { readonly assignedTo: readonly string[] };
}

interface AskedWait {
  readonly approvalId: string;
  readonly externalId: string;
  readonly runId: CloudFlowRunId;
  readonly deadlineAt: number | undefined;
}

export interface ApprovalPortsOptions extends Pick<ApprovalsOptions, 'store' | 'accounts' | 'clock' | 'ids'> {
  readonly approvals: Approvals;
  /** Where people reach this server. */
  readonly baseUrl: () => string;
  readonly authority: Pick<RunAuthority, 'judgesOf'>;
}

interface AskingRun {
  readonly ownerId: AccountId;
  readonly cloudFlowId: CloudFlowId;
  readonly runId: CloudFlowRunId;
  readonly isOfDesktopFlow?: boolean;
}

/** What the connector of approvals needs of this server; `main.ts` brings both together. */
export function makeApprovalPorts(options: ApprovalPortsOptions) {
  const { store, approvals } = options;
  let turn: Promise<void> = Promise.resolve();
  const snapshot = (approval: ApprovalRecord) => ({ ...approval, url: `${options.baseUrl()}/approvals/${approval.id}` });
  const find = async (id: string) => {
    const approval = await store.get(id as ApprovalId);
    return approval === undefined ? undefined : snapshot(approval);
  };
  return {
    async prepare(asked: AskedApproval): Promise<{ approvalId: string; attachment: CommitAttachment }> {
      const approval = await make(options, asked);
      return { approvalId: approval.id, attachment: store.prepareNew(approval, contentsOf(asked)) };
    },
    create: async (asked: AskedApproval) => snapshot(await store.addOnce(await make(options, asked), contentsOf(asked))),
    created: (approvalId: string): void => void announce(options, approvalId),
    find,
    async findOf(id: string, run: AskingRun) {
      const approval = await find(id);
      return approval !== undefined && (await mayKnow(options, approval, run)) ? approval : undefined;
    },
    prepareWait: ({ approvalId, externalId, runId, deadlineAt = null }: WithoutDeadline) =>
      store.prepareWaiter({ approvalId: approvalId as ApprovalId, externalId, runId, deadlineAt }),
    waits: (_externalId: string, approvalId: string): void => void announce(options, approvalId),
    cancel: (approvalId: string) => approvals.cancelWithAction(approvalId as ApprovalId),
    /** One after the other: of two that wait for an approval and end at once, the second must not take the first for somebody who waits on. */
    cancelWait(externalId: string): Promise<void> {
      const cancelled = turn.then(() => cancelWait(options, externalId));
      turn = cancelled.catch(() => undefined);
      return cancelled;
    },
  };
}

/** A run knows approvals of its owner; what somebody else wrote knows those of this flow, and those that its author may see. */
async function mayKnow({ authority }: ApprovalPortsOptions, approval: ApprovalRecord, run: AskingRun): Promise<boolean> {
  if (approval.ownerId !== run.ownerId) return false;
  // Ids of cloud flows come with files, so that one may be that of a desktop flow.
  if (approval.cloudFlowId === run.cloudFlowId && approval.isOfDesktopFlow === (run.isOfDesktopFlow ?? false)) return true;
  return (await authority.judgesOf(run)).every((account) => allows(account, 'see', resourceOf(approval)));
}

function contentsOf({ request }: AskedApproval): readonly Uint8Array[] {
  return request.files.map(({ content }) => content);
}

type WithoutDeadline = Omit<AskedWait, 'deadlineAt'> & { readonly deadlineAt?: number | null | undefined };

async function make({ accounts, clock, ids }: ApprovalPortsOptions, { request, ...action }: AskedApproval): Promise<ApprovalRecord> {
  const { assignedTo, ...rest } = request;
  const approvers = await findApprovers(accounts, assignedTo);
  const { ownerId, cloudFlowId, cloudFlowName, runId, isOfDesktopFlow, actionPath, deadlineAt } = action;
  const asking = { ownerId, cloudFlowId, cloudFlowName, runId, isOfDesktopFlow, actionPath, deadlineAt };
  return newApproval(rest, asking, { approvers, ids, now: clock.now() });
}

/** An approval may have ended between the look at it and the commit of whoever waits. */
async function announce({ store, approvals }: ApprovalPortsOptions, approvalId: string): Promise<void> {
  const approval = await store.get(approvalId as ApprovalId);
  if (approval !== undefined) approvals.announce(approval);
}

async function cancelWait(options: ApprovalPortsOptions, externalId: string): Promise<void> {
  const { store, clock } = options;
  const waiter = await store.getWaiter(externalId);
  if (waiter === undefined) return;
  const hasTimedOut = waiter.deadlineAt !== null && clock.now() >= waiter.deadlineAt;
  if (!hasTimedOut) await cancelWithRun(options, waiter);
  // Last, so that whoever is asked a second time still knows what is left to do.
  await store.removeWaiter(externalId);
}

/** A run that made an approval and waited for it takes it along, unless somebody else waits too. */
async function cancelWithRun({ store, approvals }: ApprovalPortsOptions, { approvalId, runId, externalId }: ApprovalWaiter): Promise<void> {
  const approval = await store.get(approvalId);
  const others = (await store.waitersOf(approvalId)).filter((waiter) => waiter.externalId !== externalId);
  if (approval?.runId === runId && others.length === 0) await approvals.cancelWithAction(approvalId);
}
