/** The attachments of approvals. `position` orders those of one approval. */
export const approvalFilesMigration = {
  version: 84,
  name: 'approval-files',
  sql: `
    CREATE TABLE approval_file (
      approvalId TEXT NOT NULL REFERENCES approval (id),
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      sizeBytes INTEGER NOT NULL,
      content BLOB NOT NULL,
      PRIMARY KEY (approvalId, position)
    ) STRICT;
  `,
} as const;
