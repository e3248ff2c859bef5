/** Accounts, sign-ins and settings. Times are milliseconds since 1970. */
export const accountsMigration = {
  version: 10,
  name: 'accounts',
  sql: `
    CREATE TABLE account (
      id TEXT PRIMARY KEY,
      email TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('admin', 'maker')),
      passwordHash TEXT,
      issuer TEXT,
      subject TEXT,
      hasAttendedLicence INTEGER NOT NULL,
      isDisabled INTEGER NOT NULL,
      createdAt INTEGER NOT NULL,
      UNIQUE (issuer, subject)
    ) STRICT;

    CREATE TABLE sign_in (
      tokenHash TEXT PRIMARY KEY,
      accountId TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      createdAt INTEGER NOT NULL,
      lastSeenAt INTEGER NOT NULL,
      expiresAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sign_in_by_account ON sign_in (accountId);

    CREATE TABLE pending_sign_in (
      state TEXT PRIMARY KEY,
      nonce TEXT NOT NULL,
      codeVerifier TEXT NOT NULL,
      browserHash TEXT NOT NULL,
      returnTo TEXT NOT NULL,
      expiresAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
} as const;
