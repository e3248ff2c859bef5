import type { AccountId, CloudFlowId } from '@tandem/kernel';
import { type FlowShareRecord, FlowShareRole } from '@tandem/store';
import { booleanOf, numberOf, oneOf, optionalTextOf, type Row, textOf } from './row.ts';

export function toShare(row: Row): FlowShareRecord {
  return {
    cloudFlowId: textOf(row, 'cloudFlowId') as CloudFlowId,
    accountId: optionalTextOf(row, 'accountId') as AccountId | null,
    role: oneOf(row, 'role', Object.values(FlowShareRole)),
    mayUseConnections: booleanOf(row, 'mayUseConnections'),
    sharedBy: textOf(row, 'sharedBy') as AccountId,
    sharedAt: numberOf(row, 'sharedAt'),
  };
}
