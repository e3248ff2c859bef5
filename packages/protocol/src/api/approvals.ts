import { z } from 'zod';
import { idField, pageOf, timeField } from './fields.ts';
import { route } from './route.ts';

/** First to respond, everyone, the same with responses of one's own, and one after the other. */
export const approvalTypes = ['Basic', 'BasicAwaitAll', 'CustomResponse', 'CustomResponseAwaitAll', 'Sequential'] as const;
export type ApprovalType = (typeof approvalTypes)[number];

export const approvalStates = ['Pending', 'Completed', 'Cancelled', 'TimedOut'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/**
 * `Waiting` for those before it · `Open` · `Answered` · `Reassigned` to somebody else · `Closed` when the approval ended without
 * an answer of this person.
 */
export const assignmentStates = ['Waiting', 'Open', 'Answered', 'Reassigned', 'Closed'] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** `off`: not wanted · `pending`: on its way · `not-set-up`: the installation sends no mail. */
export const noticeStates = ['off', 'pending', 'sent', 'failed', 'not-set-up'] as const;
export type NoticeState = (typeof noticeStates)[number];

export const commentsField = z.string().max(4000);
export const responseField = z.string().min(1).max(200);

export const approvalAssignmentSchema = z.object({
  id: idField,
  /** Name of the account, or the e-mail address of whoever has none. */
  name: z.string(),
  email: z.string(),
  hasAccount: z.boolean(),
  state: z.enum(assignmentStates),
  response: z.string().nullable(),
  comments: z.string(),
  requestedAt: timeField.nullable(),
  respondedAt: timeField.nullable(),
  /** Who reassigned it, and to whom. */
  reassignedTo: z.string().nullable(),
  reassignedBy: z.string().nullable(),
  /** Who copied the link by which it was or can be answered; null for the mailed one. */
  linkCopiedBy: z.string().nullable(),
  notice: z.enum(noticeStates),
  /** Why the mail could not be sent. */
  noticeError: z.string().nullable(),
  /** Whether the caller may ask for a link that answers it without a sign-in. */
  mayCopyLink: z.boolean(),
});
export type ApprovalAssignment = z.infer<typeof approvalAssignmentSchema>;

/** What an assignee sees of an approval, with or without an account. */
const shown = {
  type: z.enum(approvalTypes),
  title: z.string(),
  /** Markdown, as the flow wrote it. */
  details: z.string(),
  /** Absolute, http or https; null for anything else. */
  itemLink: z.string().nullable(),
  itemLinkDescription: z.string(),
  /** The attachments; what one holds is asked for by its number in this list. */
  files: z.array(z.object({ name: z.string(), sizeBytes: z.number().int() })),
  /** Owner of the flow. */
  ownerName: z.string(),
  /** In whose name the flow says that it asks. */
  requestor: z.string(),
  responseOptions: z.array(z.string()),
  state: z.enum(approvalStates),
  outcome: z.string().nullable(),
  createdAt: timeField,
  endedAt: timeField.nullable(),
  expiresAt: timeField,
};

export const approvalSchema = z.object({
  id: idField,
  ...shown,
  cloudFlowId: idField,
  cloudFlowName: z.string(),
  runId: idField,
  /** True when flow and run are those of a desktop flow that the owner ran. */
  isOfDesktopFlow: z.boolean(),
  cancelledBy: z.string().nullable(),
  assignments: z.array(approvalAssignmentSchema),
  /** The caller's own assignment that can be answered now. */
  openAssignmentId: idField.nullable(),
  mayReassign: z.boolean(),
  mayCancel: z.boolean(),
});
export type Approval = z.infer<typeof approvalSchema>;

/** What the page behind a signed link shows. */
export const linkedApprovalSchema = z.object({
  ...shown,
  assignee: z.string(),
  assignmentState: z.enum(assignmentStates),
  response: z.string().nullable(),
  respondedAt: timeField.nullable(),
});
export type LinkedApproval = z.infer<typeof linkedApprovalSchema>;

/** `received`: the caller can answer · `sent`: of the caller's flows, for administrators of all flows · `history`: what has ended. */
export const approvalLists = ['received', 'sent', 'history'] as const;
export type ApprovalList = (typeof approvalLists)[number];

const linkField = z.string().max(200);

/** Content travels as Base64 inside JSON: no browser shows or runs it, and the token of a link stays out of addresses. */
export const approvalFileSchema = z.object({ name: z.string(), content: z.string() });
export type ApprovalFile = z.infer<typeof approvalFileSchema>;
const fileNumberField = z.coerce.number().int().min(0).max(1000);

export const approvalRoutes = {
  listApprovals: route({
    method: 'GET',
    path: '/api/approvals',
    access: 'signed-in',
    summary: 'Approvals, newest first',
    query: z.object({
      list: z.enum(approvalLists),
      before: idField.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: pageOf(approvalSchema),
  }),
  countApprovals: route({
    method: 'GET',
    path: '/api/approvals/count',
    access: 'signed-in',
    summary: 'How many approvals wait for the caller',
    response: z.object({ received: z.number().int() }),
  }),
  getApproval: route({
    method: 'GET',
    path: '/api/approvals/:approvalId',
    access: 'signed-in',
    summary: 'One approval, for those whom it was or is assigned to, the owner of its flow, and administrators',
    response: approvalSchema,
  }),
  getApprovalFile: route({
    method: 'GET',
    path: '/api/approvals/:approvalId/file',
    access: 'signed-in',
    summary: 'One attachment, for those who may see the approval',
    query: z.object({ number: fileNumberField }),
    response: approvalFileSchema,
  }),
  answerApproval: route({
    method: 'POST',
    path: '/api/approvals/:approvalId/assignments/:assignmentId/answer',
    access: 'signed-in',
    summary: 'Answer; only the account that it is assigned to can, and only once',
    body: z.object({ response: responseField, comments: commentsField.default('') }),
    response: approvalSchema,
  }),
  reassignApproval: route({
    method: 'POST',
    path: '/api/approvals/:approvalId/assignments/:assignmentId/reassign',
    access: 'signed-in',
    summary: 'Hand an open assignment of one’s own to somebody else, by e-mail address or name of an account',
    body: z.object({ to: z.string().trim().min(1).max(320) }),
    response: approvalSchema,
  }),
  cancelApproval: route({
    method: 'POST',
    path: '/api/approvals/:approvalId/cancel',
    access: 'signed-in',
    summary: 'Cancel; the action that waits for it ends with the outcome Canceled',
    response: approvalSchema,
  }),
  createApprovalLink: route({
    method: 'POST',
    path: '/api/approvals/:approvalId/assignments/:assignmentId/link',
    access: 'signed-in',
    summary: 'A new link by which the assignee can answer without an account; the one before stops working',
    response: z.object({ url: z.string() }),
    status: 201,
  }),
  lookAtApprovalLink: route({
    method: 'POST',
    path: '/api/approval-links/look',
    access: 'public',
    summary: 'What the holder of a link is asked',
    body: z.object({ token: linkField }),
    response: linkedApprovalSchema,
  }),
  getLinkedApprovalFile: route({
    method: 'POST',
    path: '/api/approval-links/file',
    access: 'public',
    summary: 'One attachment, for the holder of a link',
    body: z.object({ token: linkField, number: fileNumberField }),
    response: approvalFileSchema,
  }),
  answerApprovalLink: route({
    method: 'POST',
    path: '/api/approval-links/answer',
    access: 'public',
    summary: 'The holder of a link answers, once',
    body: z.object({ token: linkField, response: responseField, comments: commentsField.default('') }),
    response: linkedApprovalSchema,
  }),
} as const;

/** The page of a signed link; the token stands behind `#`, which no server gets to see. */
export const APPROVAL_LINK_PAGE = '/approve';
