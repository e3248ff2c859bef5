/** Sliding windows: the end of the window that is to run next, which may be long ago, beside the time when it is tried. */
export const slidingWindowsMigration = {
  version: 70,
  name: 'sliding-windows',
  sql: 'ALTER TABLE schedule ADD COLUMN windowEndAt INTEGER;',
} as const;
