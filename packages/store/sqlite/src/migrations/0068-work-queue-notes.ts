/** The history of work queue items; its ids are the sequence by which triggers see exceptions. */
export const workQueueNotesMigration = {
  version: 68,
  name: 'work-queue-notes',
  sql: `
    CREATE TABLE work_queue_note (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      item INTEGER NOT NULL REFERENCES work_queue_item (sequence) ON DELETE CASCADE,
      queue INTEGER NOT NULL,
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      fromStatus TEXT,
      toStatus TEXT NOT NULL,
      text TEXT NOT NULL,
      isException INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX work_queue_note_item ON work_queue_note (item, id);
    CREATE INDEX work_queue_note_exception ON work_queue_note (queue, id) WHERE isException = 1;
  `,
} as const;
