/** The ids of desktop flows that were removed, each with who had it. */
export const removedDesktopFlowsMigration = {
  version: 31,
  name: 'removed-desktop-flows',
  sql: `
    CREATE TABLE removed_desktop_flow (
      id TEXT PRIMARY KEY,
      ownerId TEXT NOT NULL REFERENCES account (id)
    ) STRICT, WITHOUT ROWID;
  `,
} as const;
