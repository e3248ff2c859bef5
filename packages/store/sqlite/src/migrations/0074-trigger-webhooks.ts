/** Subscriptions of triggers. They outlive their flows until the services were told. Times are milliseconds since 1970. */
export const triggerWebhooksMigration = {
  version: 74,
  name: 'trigger-webhooks',
  sql: `
    CREATE TABLE trigger_webhook (
      id TEXT PRIMARY KEY,
      cloudFlowId TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      plan TEXT NOT NULL,
      wish TEXT NOT NULL CHECK (wish IN ('subscribed', 'ended')),
      isTold INTEGER NOT NULL,
      nextAt INTEGER,
      triedAt INTEGER,
      failures INTEGER NOT NULL,
      faultCode TEXT,
      faultMessage TEXT,
      faultAt INTEGER
    ) STRICT;
    CREATE INDEX trigger_webhook_by_flow ON trigger_webhook (cloudFlowId);
    CREATE INDEX trigger_webhook_by_time ON trigger_webhook (nextAt) WHERE nextAt IS NOT NULL;
  `,
} as const;
