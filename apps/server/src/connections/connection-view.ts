import type { Connection } from '@tandem/protocol';
import type { ConnectionRecord } from '@tandem/store';

export interface ConnectionSurroundings {
  readonly ownerName: string;
  /** Undefined when the machine or group was deleted. */
  readonly targetName: string | undefined;
}

/** What the API shows of a connection; the envelope never leaves. */
export function connectionView(connection: ConnectionRecord, { ownerName, targetName }: ConnectionSurroundings): Connection {
  const { id, name, kind, targetId, username, checkedAt, createdAt } = connection;
  const error = targetName === undefined ? TARGET_DELETED : connection.error;
  return {
    id,
    connector: 'shared_uiflow',
    name,
    ownerName,
    kind,
    targetId,
    targetName: targetName ?? '',
    username,
    status: error === null ? 'Connected' : 'Error',
    error,
    checkedAt,
    createdAt,
  };
}

const TARGET_DELETED = {
  code: 'TargetNotFound',
  message: 'The machine or machine group of this connection was deleted.',
  fix: 'Delete the connection and make one to another machine.',
} as const;
