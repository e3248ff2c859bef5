import type { AccountId } from '@tandem/kernel';
import type { Connection } from './connection.ts';
import { type Row, textOf } from './row.ts';

/** Flows whose inside the account sees. */
const SEEN = `SELECT id FROM cloud_flow WHERE ownerId = :visibleTo
  UNION ALL SELECT cloudFlowId FROM flow_share WHERE accountId = :visibleTo AND role = 'co-owner'
  UNION ALL SELECT cloudFlowId FROM flow_share WHERE accountId IS NULL AND role = 'co-owner'`;

/** Flows that the account may at least run. */
const RUNNABLE = `SELECT cloudFlowId FROM flow_share WHERE accountId = :visibleTo OR accountId IS NULL`;

/** Whether an account may see a row of `cloud_flow_run`. What the index of runs holds is asked before the row. */
export const VISIBLE_RUN = `(cloudFlowId IN (${SEEN})
  OR (starter = :visibleTo AND cloudFlowId IN (${RUNNABLE}))
  OR (cloudFlowId NOT IN (SELECT id FROM cloud_flow) AND ownerId = :visibleTo))`;

/** The places in `desktop_flow_run` where an account may see a row, each with its own index. */
const SEEN_DESKTOP_RUNS = [
  'ownerId = :visibleTo',
  'desktopFlowId IN (SELECT id FROM desktop_flow WHERE ownerId = :visibleTo)',
  `parentFlowId IN (${SEEN})`,
] as const;

/** Whether an account may see a row of `desktop_flow_run`. */
export const VISIBLE_DESKTOP_RUN = `(${SEEN_DESKTOP_RUNS.join(' OR ')})`;

/**
 * The ids of the rows of `desktop_flow_run` that an account may see, found by index.
 *
 * @param condition what else is asked of each row
 */
export function visibleDesktopRuns(condition: string): string {
  return SEEN_DESKTOP_RUNS.map((seen) => `SELECT id FROM desktop_flow_run WHERE ${seen} AND ${condition}`).join(' UNION ');
}

/** Where runs of others may be seen: the account's desktop flows, and the cloud flows whose inside it sees. */
export function placesVisibleTo(connection: Connection, visibleTo: AccountId) {
  const desktopFlows: readonly Row[] = connection.prepare('SELECT id FROM desktop_flow WHERE ownerId = ?').all(visibleTo);
  const cloudFlows: readonly Row[] = connection.prepare(SEEN).all({ visibleTo });
  const idsOf = (rows: readonly Row[]) => [...new Set(rows.map((row) => textOf(row, 'id')))];
  return { desktopFlowIds: idsOf(desktopFlows), cloudFlowIds: idsOf(cloudFlows) };
}

/** Steps from flow to flow, whatever the number of runs, to the deleted ones whose newest run was the account's. */
const DELETED = `WITH RECURSIVE flow (id) AS (
    SELECT min(cloudFlowId) FROM cloud_flow_run
    UNION ALL SELECT (SELECT min(cloudFlowId) FROM cloud_flow_run WHERE cloudFlowId > flow.id) FROM flow WHERE flow.id IS NOT NULL
  )
  SELECT flow.id FROM flow WHERE flow.id IS NOT NULL AND flow.id NOT IN (SELECT id FROM cloud_flow)
    AND (SELECT ownerId FROM cloud_flow_run WHERE cloudFlowId = flow.id ORDER BY startedAt DESC, seq DESC LIMIT 1) = :visibleTo`;

/** The flows of which the account may see runs, deleted ones among them. */
export function flowsVisibleTo(connection: Connection, visibleTo: AccountId): ReadonlySet<string> {
  const present: readonly Row[] = connection.prepare(`${SEEN} UNION ALL ${RUNNABLE}`).all({ visibleTo });
  const deleted: readonly Row[] = connection.prepare(DELETED).all({ visibleTo });
  return new Set([...present, ...deleted].map((row) => textOf(row, 'id')));
}
