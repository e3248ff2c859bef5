import type { CloudFlowRunQuery } from '@tandem/store';
import { isWhole } from './cloud-flow-run-removal.ts';
import type { Connection } from './connection.ts';
import { flowsNamed } from './flow-names.ts';
import { flowsVisibleTo, VISIBLE_RUN } from './flow-share-runs.ts';
import type { Row } from './row.ts';
import { type FilterConditions, filterOf } from './run-filter.ts';

type Filters = Omit<CloudFlowRunQuery, 'limit' | 'flowName'> & { readonly flowIds?: readonly string[] };

const CONDITIONS: FilterConditions<Filters> = {
  before: '(startedAt, seq) < (SELECT startedAt, seq FROM cloud_flow_run WHERE id = :before)',
  cloudFlowId: 'cloudFlowId = :cloudFlowId',
  flowIds: 'cloudFlowId IN (SELECT value FROM json_each(:flowIds))',
  // A run that waits for its turn is not at work, whatever the engine calls it; there are few of them.
  statuses: `CASE WHEN status = 'Running' AND seq IN (SELECT h.seq FROM cloud_flow_run h WHERE h.isHeld = 1) THEN 'Waiting' ELSE status END
    IN (SELECT value FROM json_each(:statuses))`,
  from: 'startedAt >= :from',
  to: 'startedAt < :to',
  startedBy: 'starter = :startedBy',
  visibleTo: VISIBLE_RUN,
};

/** So many flows are looked up one by one; of more, the index over all runs is read. */
const FEW_FLOWS = 50;

/** The rows of the runs that the query asks for, newest first. */
export function listRuns(connection: Connection, { limit, flowName, ...filters }: CloudFlowRunQuery): readonly Row[] {
  const { cloudFlowId, visibleTo } = filters;
  if (cloudFlowId !== undefined || (flowName === undefined && visibleTo === undefined)) return select(connection, filters, limit);
  const visible = visibleTo === undefined ? undefined : flowsVisibleTo(connection, visibleTo);
  const named = flowName === undefined ? undefined : flowsNamed(connection, RUNS, flowName);
  const flowIds = inBoth(named, visible);
  if (flowIds.length > FEW_FLOWS) return select(connection, { ...filters, flowIds }, limit);
  const ofEach = flowIds.flatMap((cloudFlowId) => select(connection, { ...filters, cloudFlowId }, limit));
  return ofEach.sort(newestFirst).slice(0, limit);
}

function inBoth(named: readonly string[] | undefined, visible: ReadonlySet<string> | undefined): readonly string[] {
  if (named === undefined) return [...(visible ?? [])];
  return visible === undefined ? named : named.filter((id) => visible.has(id));
}

const RUNS = {
  table: 'cloud_flow_run',
  flowId: 'cloudFlowId',
  flowName: 'cloudFlowName',
  newest: 'startedAt DESC, seq DESC',
} as const;

function select(connection: Connection, filters: Filters, limit: number): readonly Row[] {
  const { where, values } = filterOf(filters, CONDITIONS);
  const index = filters.cloudFlowId === undefined ? 'cloud_flow_run_by_start' : 'cloud_flow_run_by_flow';
  return connection
    .prepare(`SELECT * FROM cloud_flow_run INDEXED BY ${index} WHERE ${where} ORDER BY startedAt DESC, seq DESC LIMIT :limit`)
    .all({ ...values, limit })
    .filter(isWhole);
}

function newestFirst(a: Row, b: Row): number {
  return Number(b['startedAt']) - Number(a['startedAt']) || Number(b['seq']) - Number(a['seq']);
}
