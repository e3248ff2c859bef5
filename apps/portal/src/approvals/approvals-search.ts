import { type ApprovalList, approvalLists } from '@tandem/protocol';

export interface ApprovalsSearch {
  readonly list?: Exclude<ApprovalList, 'received'>;
}

export function readApprovalsSearch({ list }: Record<string, unknown>): ApprovalsSearch {
  const known = approvalLists.find((name) => name === list);
  return known === undefined || known === 'received' ? {} : { list: known };
}
