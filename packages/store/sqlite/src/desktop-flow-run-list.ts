import type { DesktopFlowRunRecord, DesktopRunQuery } from '@tandem/store';
import type { Connection } from './connection.ts';
import { toRun } from './desktop-flow-run-row.ts';
import { flowsNamed } from './flow-names.ts';
import { placesVisibleTo, VISIBLE_DESKTOP_RUN } from './flow-share-runs.ts';
import { type FilterConditions, filterOf } from './run-filter.ts';

type Filters = Omit<DesktopRunQuery, 'limit' | 'flowName'> & { readonly flowIds?: readonly string[] };

const CONDITIONS: FilterConditions<Filters> = {
  before: '(requestedAt, id) < (SELECT requestedAt, id FROM desktop_flow_run WHERE id = :before)',
  desktopFlowId: 'desktopFlowId = :desktopFlowId',
  flowIds: 'desktopFlowId IN (SELECT value FROM json_each(:flowIds))',
  machineId: 'machineId = :machineId',
  targetId: 'targetId = :targetId',
  parentRunId: 'parentRunId = :parentRunId',
  cloudFlowId: 'parentFlowId = :cloudFlowId',
  ownerId: 'ownerId = :ownerId',
  statuses: 'state IN (SELECT value FROM json_each(:statuses))',
  from: 'requestedAt >= :from',
  to: 'requestedAt < :to',
  visibleTo: VISIBLE_DESKTOP_RUN,
};

/** So many flows are looked up one by one; of more, the index over all runs is read. */
const FEW_FLOWS = 50;

/** Runs by the time of request, newest first. */
export function listRuns(connection: Connection, { limit, flowName, ...filters }: DesktopRunQuery): readonly DesktopFlowRunRecord[] {
  if (flowName === undefined || filters.desktopFlowId !== undefined) return selectVisible(connection, filters, limit);
  const flowIds = flowsNamed(connection, RUNS, flowName);
  if (flowIds.length > FEW_FLOWS) return select(connection, { ...filters, flowIds }, limit);
  const ofEach = flowIds.flatMap((desktopFlowId) => select(connection, { ...filters, desktopFlowId }, limit));
  return ofEach.sort(newestFirst).slice(0, limit);
}

/** Of all runs an account may see few: those of each place where it sees some are looked up one by one, unless there are many places. */
function selectVisible(connection: Connection, filters: Filters, limit: number): readonly DesktopFlowRunRecord[] {
  const { visibleTo } = filters;
  if (visibleTo === undefined || isNarrow(filters)) return selectEachState(connection, filters, limit);
  const { desktopFlowIds, cloudFlowIds } = placesVisibleTo(connection, visibleTo);
  if (desktopFlowIds.length + cloudFlowIds.length > FEW_FLOWS) return selectEachState(connection, filters, limit);
  const found = [
    ...select(connection, { ...filters, ownerId: visibleTo }, limit),
    ...desktopFlowIds.flatMap((desktopFlowId) => select(connection, { ...filters, desktopFlowId }, limit)),
    ...cloudFlowIds.flatMap((cloudFlowId) => select(connection, { ...filters, cloudFlowId }, limit)),
  ];
  const once = new Map(found.map((run) => [run.id, run]));
  return [...once.values()].sort(newestFirst).slice(0, limit);
}

function isNarrow(filters: Filters): boolean {
  return !['by_state', 'by_request'].includes(indexFor(filters));
}

/** States that no narrower index goes with are looked up one by one: few runs may have one of them among very many. */
function selectEachState(connection: Connection, filters: Filters, limit: number): readonly DesktopFlowRunRecord[] {
  const { statuses = [] } = filters;
  if (statuses.length < 2 || indexFor(filters) !== 'by_request') return select(connection, filters, limit);
  const ofEach = statuses.flatMap((status) => select(connection, { ...filters, statuses: [status] }, limit));
  return ofEach.toSorted(newestFirst).slice(0, limit);
}

const RUNS = {
  table: 'desktop_flow_run',
  flowId: 'desktopFlowId',
  flowName: 'desktopFlowName',
  newest: 'requestedAt DESC, id DESC',
} as const;

function select(connection: Connection, filters: Filters, limit: number): readonly DesktopFlowRunRecord[] {
  const { where, values } = filterOf(filters, CONDITIONS);
  return connection
    .prepare(
      `SELECT * FROM desktop_flow_run INDEXED BY desktop_flow_run_${indexFor(filters)} WHERE ${where}
       ORDER BY requestedAt DESC, id DESC LIMIT :limit`,
    )
    .all({ ...values, limit })
    .map(toRun);
}

/** The index that leads to the fewest runs. */
function indexFor({ parentRunId, machineId, desktopFlowId, targetId, cloudFlowId, ownerId, statuses }: Filters): string {
  if (parentRunId !== undefined) return 'by_parent';
  if (desktopFlowId !== undefined) return 'by_flow';
  if (machineId !== undefined) return 'by_machine';
  if (targetId !== undefined) return 'by_target';
  if (cloudFlowId !== undefined) return 'by_cloud_flow';
  if (ownerId !== undefined) return 'by_owner';
  return statuses?.length === 1 ? 'by_state' : 'by_request';
}

function newestFirst(a: DesktopFlowRunRecord, b: DesktopFlowRunRecord): number {
  return b.requestedAt - a.requestedAt || (a.id < b.id ? 1 : -1);
}
