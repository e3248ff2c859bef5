/**
 * Work queues, their items and the history of each. Times are milliseconds since 1970; `actor` columns hold JSON. Values lie in a table of
 * their own, so that lists read little. `place` says whether an item can be taken: 0 no, 1 yes, 2 after its delay, 3 no more, its time is over.
 * Priorities have the numbers of the original product.
 */
export const workQueuesMigration = {
  version: 67,
  name: 'work-queues',
  sql: `
    CREATE TABLE work_queue (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      description TEXT NOT NULL,
      key TEXT NOT NULL UNIQUE COLLATE NOCASE,
      defaultLifetimeMs INTEGER,
      valueSchema TEXT,
      maxRetries INTEGER NOT NULL,
      leaseMs INTEGER NOT NULL,
      hasSensitiveValues INTEGER NOT NULL,
      processedCount INTEGER NOT NULL DEFAULT 0,
      processingMs INTEGER NOT NULL DEFAULT 0,
      ownerId TEXT NOT NULL REFERENCES account (id),
      createdAt INTEGER NOT NULL,
      updatedAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE work_queue_item (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      queue INTEGER NOT NULL REFERENCES work_queue (number) ON DELETE CASCADE,
      name TEXT NOT NULL,
      uniqueId TEXT NOT NULL COLLATE NOCASE,
      searchText TEXT NOT NULL,
      status TEXT NOT NULL CHECK (
        status IN ('Queued', 'Processing', 'Processed', 'GenericException', 'ITException', 'BusinessException', 'OnHold')
      ),
      place INTEGER NOT NULL,
      priority INTEGER NOT NULL CHECK (priority IN (100, 200, 300)),
      expiresAt INTEGER,
      delayUntil INTEGER,
      retryCount INTEGER NOT NULL,
      processor TEXT,
      leaseToken TEXT,
      leaseUntil INTEGER,
      addedBy TEXT NOT NULL,
      addedAt INTEGER NOT NULL,
      updatedAt INTEGER NOT NULL,
      startedAt INTEGER,
      completedAt INTEGER,
      valueBytes INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX work_queue_item_unique_id ON work_queue_item (queue, uniqueId);
    CREATE INDEX work_queue_item_status ON work_queue_item (queue, status, sequence);
    CREATE INDEX work_queue_item_next ON work_queue_item (queue, priority, sequence) WHERE place = 1;
    CREATE INDEX work_queue_item_delayed ON work_queue_item (queue, delayUntil) WHERE place = 2;
    CREATE INDEX work_queue_item_expiring ON work_queue_item (queue, expiresAt) WHERE status = 'Queued' AND expiresAt IS NOT NULL;
    CREATE INDEX work_queue_item_ending ON work_queue_item (queue, expiresAt) WHERE place = 1 AND expiresAt IS NOT NULL;
    CREATE INDEX work_queue_item_lease ON work_queue_item (leaseUntil) WHERE leaseUntil IS NOT NULL;

    CREATE TABLE work_queue_item_value (
      item INTEGER PRIMARY KEY REFERENCES work_queue_item (sequence) ON DELETE CASCADE,
      body TEXT NOT NULL
    ) STRICT;

    CREATE TABLE work_queue_count (
      queue INTEGER NOT NULL,
      status TEXT NOT NULL,
      items INTEGER NOT NULL,
      PRIMARY KEY (queue, status)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER work_queue_item_added AFTER INSERT ON work_queue_item BEGIN
      INSERT INTO work_queue_count (queue, status, items) VALUES (NEW.queue, NEW.status, 1)
        ON CONFLICT (queue, status) DO UPDATE SET items = items + 1;
    END;
    CREATE TRIGGER work_queue_item_moved AFTER UPDATE OF status ON work_queue_item WHEN OLD.status <> NEW.status BEGIN
      UPDATE work_queue_count SET items = items - 1 WHERE queue = OLD.queue AND status = OLD.status;
      INSERT INTO work_queue_count (queue, status, items) VALUES (NEW.queue, NEW.status, 1)
        ON CONFLICT (queue, status) DO UPDATE SET items = items + 1;
    END;
    CREATE TRIGGER work_queue_item_removed AFTER DELETE ON work_queue_item BEGIN
      UPDATE work_queue_count SET items = items - 1 WHERE queue = OLD.queue AND status = OLD.status;
    END;
  `,
} as const;
