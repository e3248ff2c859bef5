import { API } from '@tandem/protocol';
import type { AccountRecord, ApprovalAssignmentId, ApprovalId, ApprovalRecord } from '@tandem/store';
import { type App, handle } from '../http/handle.ts';
import type { ApprovalLinks, LinkedAssignment } from './approval-links.ts';
import { approvalView, linkedApprovalView } from './approval-view.ts';
import type { Approvals, Place } from './approvals.ts';

export interface ApprovalRouteParts {
  readonly approvals: Approvals;
  readonly links: ApprovalLinks;
}

export function registerApprovalRoutes(app: App, { approvals, links }: ApprovalRouteParts): void {
  const { origins, stores } = app.services;
  const describe = async (records: readonly ApprovalRecord[], caller: AccountRecord) => {
    const names = new Map((await stores.accounts.list()).map(({ id, name }) => [id, name]));
    return records.map((approval) => approvalView(approval, { ownerName: names.get(approval.ownerId) ?? '', caller }));
  };
  const describeOne = async (approval: ApprovalRecord, caller: AccountRecord) => (await describe([approval], caller))[0];

  handle(app, API.listApprovals, async ({ query, caller }) => {
    const records = await approvals.list(caller.account, query);
    const next = records.length === query.limit ? (records.at(-1)?.id ?? null) : null;
    return { items: await describe(records, caller.account), next };
  });
  handle(app, API.countApprovals, async ({ caller }) => ({ received: await approvals.countReceived(caller.account.id) }));
  handle(app, API.getApproval, async ({ params, caller }) =>
    describeOne(await approvals.get(params.approvalId as ApprovalId, caller.account), caller.account),
  );
  handle(app, API.getApprovalFile, async ({ params, query, caller }) =>
    approvals.readFile(await approvals.get(params.approvalId as ApprovalId, caller.account), query.number),
  );
  handle(app, API.answerApproval, async ({ params, body, caller }) =>
    describeOne(await approvals.answer(placeOf(params), caller.account, body), caller.account),
  );
  handle(app, API.reassignApproval, async ({ params, body, caller }) =>
    describeOne(await approvals.reassign(placeOf(params), caller.account, body.to), caller.account),
  );
  handle(app, API.cancelApproval, async ({ params, caller }) =>
    describeOne(await approvals.cancel(params.approvalId as ApprovalId, caller.account), caller.account),
  );
  handle(app, API.createApprovalLink, async ({ params, caller, request }) => ({
    url: await approvals.createLink(placeOf(params), caller.account, origins.baseUrl(request.headers.host)),
  }));
  registerLinkRoutes(app, { approvals, links });
}

/** Open to whoever brings the token of a link; a GET, as mail programs send it to look at links, changes nothing anywhere. */
function registerLinkRoutes(app: App, { approvals, links }: ApprovalRouteParts): void {
  const { accounts } = app.services.stores;
  const describe = async (linked: LinkedAssignment) =>
    linkedApprovalView(linked, (await accounts.get(linked.approval.ownerId))?.name ?? '');

  handle(app, API.lookAtApprovalLink, async ({ body, request }) => describe(await links.find(body.token, request.ip)));
  handle(app, API.getLinkedApprovalFile, async ({ body, request }) =>
    approvals.readFile((await links.find(body.token, request.ip)).approval, body.number),
  );
  handle(app, API.answerApprovalLink, async ({ body: { token, ...said }, request }) => {
    const linked = await links.find(token, request.ip);
    const approval = await approvals.answerLinked(linked, said);
    const assignment = approval.assignments.find(({ id }) => id === linked.assignment.id) ?? linked.assignment;
    return describe({ approval, assignment });
  });
}

/** The ids of a path, which were found to be UUIDs. */
function placeOf({ approvalId, assignmentId }: Readonly<Record<'approvalId' | 'assignmentId', string>>): Place {
  return { approvalId: approvalId as ApprovalId, assignmentId: assignmentId as ApprovalAssignmentId };
}
