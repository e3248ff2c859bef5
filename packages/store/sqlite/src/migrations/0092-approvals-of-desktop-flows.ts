/** Whether flow and run of an approval are those of a desktop flow that a person ran; all approvals before were of cloud flows. */
export const approvalsOfDesktopFlowsMigration = {
  version: 92,
  name: 'approvals-of-desktop-flows',
  sql: `
    ALTER TABLE approval ADD COLUMN isOfDesktopFlow INTEGER NOT NULL DEFAULT 0;
  `,
} as const;
