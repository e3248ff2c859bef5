import type { CloudFlowId } from '@tandem/kernel';
import type { ScheduleRecord, ScheduleStore } from '@tandem/store';
import type { Database } from './database.ts';
import { numberOf, optionalNumberOf, type Row, textOf } from './row.ts';

export function createScheduleStore(database: Database): ScheduleStore {
  return {
    listDue: async (now, limit) =>
      database.read((connection) =>
        connection.prepare('SELECT * FROM schedule WHERE nextRunAt <= ? ORDER BY nextRunAt LIMIT ?').all(now, limit).map(toSchedule),
      ),
    get: async (cloudFlowId) =>
      database.read((connection) => {
        const row = connection.prepare('SELECT * FROM schedule WHERE cloudFlowId = ?').get(cloudFlowId);
        return row === undefined ? undefined : toSchedule(row);
      }),
    earliest: async () =>
      database.read(
        (connection) =>
          optionalNumberOf(connection.prepare('SELECT min(nextRunAt) AS at FROM schedule').get() ?? { at: null }, 'at') ?? undefined,
      ),
    set: ({ cloudFlowId, anchorAt, nextRunAt, windowEndAt }) =>
      database.writer.write((connection) => {
        connection
          .prepare(
            `INSERT INTO schedule (cloudFlowId, anchorAt, nextRunAt, windowEndAt) VALUES (?, ?, ?, ?)
             ON CONFLICT (cloudFlowId) DO UPDATE
             SET anchorAt = excluded.anchorAt, nextRunAt = excluded.nextRunAt, windowEndAt = excluded.windowEndAt`,
          )
          .run(cloudFlowId, anchorAt, nextRunAt, windowEndAt ?? null);
      }),
    remove: (cloudFlowId) =>
      database.writer.write((connection) => {
        connection.prepare('DELETE FROM schedule WHERE cloudFlowId = ?').run(cloudFlowId);
      }),
  };
}

function toSchedule(row: Row): ScheduleRecord {
  const windowEndAt = optionalNumberOf(row, 'windowEndAt');
  return {
    cloudFlowId: textOf(row, 'cloudFlowId') as CloudFlowId,
    anchorAt: numberOf(row, 'anchorAt'),
    nextRunAt: numberOf(row, 'nextRunAt'),
    ...(windowEndAt === null ? {} : { windowEndAt }),
  };
}
