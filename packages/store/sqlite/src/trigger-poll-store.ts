import type { CloudFlowId } from '@tandem/kernel';
import type { TriggerPollRecord, TriggerPollStore } from '@tandem/store';
import type { Database } from './database.ts';
import { numberOf, optionalNumberOf, optionalTextOf, type Row, textOf } from './row.ts';
import { FAILING_COLUMNS, FAILING_SET, FAILING_VALUES, failingColumns, failingOf } from './trigger-fault.ts';

export function createTriggerPollStore(database: Database): TriggerPollStore {
  return {
    list: async () => database.read((connection) => connection.prepare('SELECT * FROM trigger_poll').all().map(toPoll)),
    get: async (cloudFlowId) =>
      database.read((connection) => {
        const row = connection.prepare('SELECT * FROM trigger_poll WHERE cloudFlowId = ?').get(cloudFlowId);
        return row === undefined ? undefined : toPoll(row);
      }),
    listDue: async (now, limit) =>
      database.read((connection) =>
        connection.prepare('SELECT * FROM trigger_poll WHERE nextAt <= ? ORDER BY nextAt LIMIT ?').all(now, limit).map(toPoll),
      ),
    earliest: async () =>
      database.read((connection) => {
        const row = connection.prepare('SELECT min(nextAt) AS at FROM trigger_poll').get();
        return row === undefined ? undefined : (optionalNumberOf(row, 'at') ?? undefined);
      }),
    set: (poll) => database.writer.write((connection) => void connection.prepare(SET).run(columnsOf(poll))),
    moveOn: (poll) => database.writer.write((connection) => connection.prepare(MOVE_ON).run(columnsOf(poll)).changes > 0),
    hurry: (cloudFlowIds, at) =>
      database.writer.write((connection) => void connection.prepare(HURRY).run({ ids: JSON.stringify(cloudFlowIds), at })),
    remove: (cloudFlowId) =>
      database.writer.write((connection) => void connection.prepare('DELETE FROM trigger_poll WHERE cloudFlowId = ?').run(cloudFlowId)),
  };
}

const SET = `INSERT OR REPLACE INTO trigger_poll
  (cloudFlowId, fingerprint, state, nextAt, askedAt, ${FAILING_COLUMNS})
  VALUES (:cloudFlowId, :fingerprint, :state, :nextAt, :askedAt, ${FAILING_VALUES})`;

const MOVE_ON = `UPDATE trigger_poll SET state = :state, nextAt = :nextAt, askedAt = :askedAt, ${FAILING_SET}
  WHERE cloudFlowId = :cloudFlowId AND fingerprint = :fingerprint`;

const HURRY = `UPDATE trigger_poll SET nextAt = :at
  WHERE nextAt > :at AND failures = 0 AND cloudFlowId IN (SELECT value FROM json_each(:ids))`;

function columnsOf({ cloudFlowId, fingerprint, state, nextAt, askedAt, ...failing }: TriggerPollRecord) {
  return { cloudFlowId, fingerprint, state, nextAt, askedAt, ...failingColumns(failing) };
}

function toPoll(row: Row): TriggerPollRecord {
  return {
    cloudFlowId: textOf(row, 'cloudFlowId') as CloudFlowId,
    fingerprint: textOf(row, 'fingerprint'),
    state: optionalTextOf(row, 'state'),
    nextAt: numberOf(row, 'nextAt'),
    askedAt: optionalNumberOf(row, 'askedAt'),
    ...failingOf(row),
  };
}
