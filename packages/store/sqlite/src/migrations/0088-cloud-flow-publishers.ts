/**
 * Who published a version of a cloud flow, while it belonged to whom, and whether the publisher answered for the owner then. Until now
 * only who saved it was kept, who published it as a rule.
 */
export const cloudFlowPublishersMigration = {
  version: 88,
  name: 'cloud-flow-publishers',
  sql: `
    CREATE TABLE cloud_flow_publisher (
      cloudFlowId TEXT NOT NULL REFERENCES cloud_flow (id) ON DELETE CASCADE,
      version INTEGER NOT NULL,
      accountId TEXT NOT NULL REFERENCES account (id),
      ownerId TEXT NOT NULL REFERENCES account (id),
      answersForOwner INTEGER NOT NULL CHECK (answersForOwner IN (0, 1)),
      PRIMARY KEY (cloudFlowId, version, accountId, ownerId)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO cloud_flow_publisher (cloudFlowId, version, accountId, ownerId, answersForOwner)
      SELECT f.id, v.version, v.savedBy, f.ownerId, v.savedBy = f.ownerId OR EXISTS (
        SELECT 1 FROM flow_share s
        WHERE s.cloudFlowId = f.id AND s.accountId = v.savedBy AND s.role = 'co-owner' AND s.mayUseConnections = 1)
      FROM cloud_flow f JOIN flow_version v ON v.kind = 'cloud' AND v.flowId = f.id WHERE v.wasPublished = 1;
  `,
} as const;
