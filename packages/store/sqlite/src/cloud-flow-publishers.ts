import type { AccountId, CloudFlowId } from '@tandem/kernel';
import type { CloudFlowPublisher } from '@tandem/store';
import type { Connection } from './connection.ts';
import { booleanOf, numberOf, textOf } from './row.ts';

/** Who once answered for the owner does so for that owner's time, whatever the same person publishes later. */
export function addPublisher(connection: Connection, id: CloudFlowId, { answersForOwner, ...publisher }: CloudFlowPublisher): void {
  connection
    .prepare(
      `INSERT INTO cloud_flow_publisher (cloudFlowId, version, accountId, ownerId, answersForOwner)
       VALUES (:id, :version, :accountId, :ownerId, :answersForOwner)
       ON CONFLICT DO UPDATE SET answersForOwner = max(answersForOwner, excluded.answersForOwner)`,
    )
    .run({ id, ...publisher, answersForOwner: answersForOwner ? 1 : 0 });
}

export function publishersOf(connection: Connection, id: CloudFlowId): readonly CloudFlowPublisher[] {
  return connection
    .prepare('SELECT * FROM cloud_flow_publisher WHERE cloudFlowId = ? ORDER BY version, accountId, ownerId')
    .all(id)
    .map((row) => ({
      version: numberOf(row, 'version'),
      accountId: textOf(row, 'accountId') as AccountId,
      ownerId: textOf(row, 'ownerId') as AccountId,
      answersForOwner: booleanOf(row, 'answersForOwner'),
    }));
}
