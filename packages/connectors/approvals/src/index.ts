export { LOST_APPROVAL, outcomeOfApproval } from './approval-outcome.ts';
export { createApprovalsConnector } from './connector.ts';
export { APPROVALS_API } from './description.ts';
export type * from './ports.ts';
