import type { TriggerMisses, TriggerMissStore } from '@tandem/store';
import type { Database } from './database.ts';
import { numberOf, optionalNumberOf, type Row } from './row.ts';
import { faultColumns, faultOf } from './trigger-fault.ts';

export function createTriggerMissStore(database: Database): TriggerMissStore {
  return {
    get: async (cloudFlowId) =>
      database.read((connection) => {
        const row = connection.prepare('SELECT * FROM trigger_miss WHERE cloudFlowId = ?').get(cloudFlowId);
        return row === undefined ? undefined : toMisses(row);
      }),
    count: (cloudFlowId, misses, at) =>
      database.writer.write((connection) => void connection.prepare(COUNT).run({ cloudFlowId, misses, at })),
    fail: (cloudFlowId, fault) =>
      database.writer.write((connection) => void connection.prepare(FAIL).run({ cloudFlowId, ...faultColumns(fault) })),
    remove: (cloudFlowId) =>
      database.writer.write((connection) => void connection.prepare('DELETE FROM trigger_miss WHERE cloudFlowId = ?').run(cloudFlowId)),
  };
}

const COUNT = `INSERT INTO trigger_miss (cloudFlowId, count, lastAt) SELECT id, :misses, :at FROM cloud_flow WHERE id = :cloudFlowId
  ON CONFLICT (cloudFlowId) DO UPDATE SET count = count + excluded.count, lastAt = excluded.lastAt`;

const FAIL = `INSERT INTO trigger_miss (cloudFlowId, count, faultCode, faultMessage, faultAt)
  SELECT id, 0, :faultCode, :faultMessage, :faultAt FROM cloud_flow WHERE id = :cloudFlowId
  ON CONFLICT (cloudFlowId) DO UPDATE
  SET faultCode = excluded.faultCode, faultMessage = excluded.faultMessage, faultAt = excluded.faultAt`;

function toMisses(row: Row): TriggerMisses {
  return { count: numberOf(row, 'count'), lastAt: optionalNumberOf(row, 'lastAt'), fault: faultOf(row) };
}
