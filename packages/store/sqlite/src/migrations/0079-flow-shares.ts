/**
 * With whom cloud flows are shared; no account is everybody. Until now whoever was signed in could run every flow: for the flows that
 * are there this stays so, until their owners end it.
 */
export const flowSharesMigration = {
  version: 79,
  name: 'flow-shares',
  sql: `
    CREATE TABLE flow_share (
      cloudFlowId TEXT NOT NULL REFERENCES cloud_flow (id) ON DELETE CASCADE,
      accountId TEXT REFERENCES account (id),
      role TEXT NOT NULL CHECK (role IN ('co-owner', 'run-only')),
      mayUseConnections INTEGER NOT NULL,
      sharedBy TEXT NOT NULL REFERENCES account (id),
      sharedAt INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX flow_share_by_flow ON flow_share (cloudFlowId, coalesce(accountId, ''));
    CREATE INDEX flow_share_by_account ON flow_share (accountId, role, cloudFlowId);
    CREATE INDEX cloud_flow_by_owner ON cloud_flow (ownerId);
    CREATE TABLE flow_connection_source (
      cloudFlowId TEXT NOT NULL REFERENCES cloud_flow (id) ON DELETE CASCADE,
      referenceKey TEXT NOT NULL,
      source TEXT NOT NULL CHECK (source IN ('provided', 'invoker')),
      PRIMARY KEY (cloudFlowId, referenceKey)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE flow_own_connection (
      cloudFlowId TEXT NOT NULL REFERENCES cloud_flow (id) ON DELETE CASCADE,
      accountId TEXT NOT NULL REFERENCES account (id),
      referenceKey TEXT NOT NULL,
      connectionId TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
      PRIMARY KEY (cloudFlowId, accountId, referenceKey)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX flow_own_connection_by_connection ON flow_own_connection (connectionId);
    INSERT INTO flow_share (cloudFlowId, accountId, role, mayUseConnections, sharedBy, sharedAt)
      SELECT id, NULL, 'run-only', 0, ownerId, createdAt FROM cloud_flow;
  `,
} as const;
