/** A name is shared once. Of several credentials that are shared under one name the oldest stays shared. */
export const sharedCredentialNamesMigration = {
  version: 90,
  name: 'shared-credential-names',
  sql: `
    UPDATE credential SET isShared = 0 WHERE isShared = 1 AND EXISTS (
      SELECT 1 FROM credential AS older WHERE older.isShared = 1 AND older.name = credential.name
        AND (older.createdAt, older.id) < (credential.createdAt, credential.id));
    CREATE UNIQUE INDEX credential_shared ON credential (name) WHERE isShared = 1;
  `,
} as const;
