import type { DesktopFlowRunRecord, DesktopRunQuery } from '@tandem/store';
import type { Connection } from './connection.ts';
import { toRun } from './desktop-flow-run-row.ts';

/** Each filter with its condition; a statement is put together from these constants only. */
const CONDITIONS = {
  before: 'id < :before',
  desktopFlowId: 'desktopFlowId = :desktopFlowId',
  machineId: 'machineId = :machineId',
  targetId: 'targetId = :targetId',
  parentRunId: 'parentRunId = :parentRunId',
  status: 'state = :status',
} as const satisfies Record<Exclude<keyof DesktopRunQuery, 'limit'>, string>;

/** Runs newest first: their ids rise with time. */
export function listRuns(connection: Connection, { limit, ...filters }: DesktopRunQuery): readonly DesktopFlowRunRecord[] {
  const conditions: string[] = [];
  const values: Record<string, string> = {};
  for (const name of Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]) {
    const value = filters[name];
    if (value === undefined) continue;
    conditions.push(CONDITIONS[name]);
    values[name] = value;
  }
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  return connection
    .prepare(`SELECT * FROM desktop_flow_run ${where} ORDER BY id DESC LIMIT :limit`)
    .all({ ...values, limit })
    .map(toRun);
}
