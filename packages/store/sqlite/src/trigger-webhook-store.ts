import type { CloudFlowId } from '@tandem/kernel';
import type { TriggerWebhookRecord, TriggerWebhookStore } from '@tandem/store';
import type { Database } from './database.ts';
import { numberOf, optionalNumberOf, type Row, textOf } from './row.ts';
import { FAILING_COLUMNS, FAILING_SET, FAILING_VALUES, failingColumns, failingOf } from './trigger-fault.ts';

export function createTriggerWebhookStore(database: Database): TriggerWebhookStore {
  return {
    get: async (id) =>
      database.read((connection) => {
        const row = connection.prepare('SELECT * FROM trigger_webhook WHERE id = ?').get(id);
        return row === undefined ? undefined : toWebhook(row);
      }),
    listOf: async (cloudFlowId) =>
      database.read((connection) =>
        connection
          .prepare('SELECT * FROM trigger_webhook WHERE cloudFlowId = ? ORDER BY wish DESC, nextAt')
          .all(cloudFlowId)
          .map(toWebhook),
      ),
    listDue: async (now, limit) =>
      database.read((connection) =>
        connection.prepare('SELECT * FROM trigger_webhook WHERE nextAt <= ? ORDER BY wish, nextAt LIMIT ?').all(now, limit).map(toWebhook),
      ),
    earliest: async () =>
      database.read((connection) => {
        const row = connection.prepare('SELECT min(nextAt) AS at FROM trigger_webhook WHERE nextAt IS NOT NULL').get();
        return row === undefined ? undefined : (optionalNumberOf(row, 'at') ?? undefined);
      }),
    add: (webhook) => database.writer.write((connection) => void connection.prepare(ADD).run(columnsOf(webhook))),
    endAllOf: (cloudFlowId, at) => database.writer.write((connection) => void connection.prepare(END).run({ cloudFlowId, at })),
    moveOn: ({ cloudFlowId: _, fingerprint: __, plan: ___, ...webhook }) =>
      database.writer.write((connection) => connection.prepare(MOVE_ON).run(stateColumnsOf(webhook)).changes > 0),
    remove: (id) => database.writer.write((connection) => void connection.prepare('DELETE FROM trigger_webhook WHERE id = ?').run(id)),
  };
}

const ADD = `INSERT INTO trigger_webhook
  (id, cloudFlowId, fingerprint, plan, wish, isTold, nextAt, triedAt, ${FAILING_COLUMNS})
  VALUES (:id, :cloudFlowId, :fingerprint, :plan, :wish, :isTold, :nextAt, :triedAt, ${FAILING_VALUES})`;

const END = `UPDATE trigger_webhook SET wish = 'ended', nextAt = :at, failures = 0, failingSince = NULL, retryNumber = NULL,
  retryCount = NULL, waitUntil = NULL, faultCode = NULL, faultMessage = NULL, faultAt = NULL
  WHERE cloudFlowId = :cloudFlowId AND wish = 'subscribed'`;

const MOVE_ON = `UPDATE trigger_webhook SET isTold = :isTold, nextAt = :nextAt, triedAt = :triedAt, ${FAILING_SET}
  WHERE id = :id AND wish = :wish`;

type State = Omit<TriggerWebhookRecord, 'cloudFlowId' | 'fingerprint' | 'plan'>;

function stateColumnsOf({ id, wish, isTold, nextAt, triedAt, ...failing }: State) {
  return { id, wish, nextAt, triedAt, isTold: isTold ? 1 : 0, ...failingColumns(failing) };
}

function columnsOf({ cloudFlowId, fingerprint, plan, ...state }: TriggerWebhookRecord) {
  return { cloudFlowId, fingerprint, plan, ...stateColumnsOf(state) };
}

function toWebhook(row: Row): TriggerWebhookRecord {
  return {
    id: textOf(row, 'id'),
    cloudFlowId: textOf(row, 'cloudFlowId') as CloudFlowId,
    fingerprint: textOf(row, 'fingerprint'),
    plan: textOf(row, 'plan'),
    wish: textOf(row, 'wish') === 'ended' ? 'ended' : 'subscribed',
    isTold: numberOf(row, 'isTold') === 1,
    nextAt: optionalNumberOf(row, 'nextAt'),
    triedAt: optionalNumberOf(row, 'triedAt'),
    ...failingOf(row),
  };
}
