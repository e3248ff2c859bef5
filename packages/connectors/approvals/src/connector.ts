import type { DescribedConnector, Operation } from '@tandem/cloud-engine';
import { APPROVALS_API, APPROVALS_DESCRIPTION } from './description.ts';
import { createCreate, createStartAndWait, createWait } from './operations.ts';
import type { ApprovalsPorts } from './ports.ts';

/** The connector *Approvals*: people of this installation, and others by a link, are asked and answer. */
export function createApprovalsConnector(ports: ApprovalsPorts): DescribedConnector {
  const operations = new Map<string, Operation>([
    ['startandwaitforanapproval', createStartAndWait(ports)],
    ['createanapproval', createCreate(ports)],
    ['waitforanapproval', createWait(ports)],
  ]);
  return {
    apiName: APPROVALS_API,
    description: APPROVALS_DESCRIPTION,
    operation: (operationId) => operations.get(operationId.toLowerCase()),
  };
}
