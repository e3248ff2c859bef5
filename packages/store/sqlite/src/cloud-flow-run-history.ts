import type { ActionRow, RunStatus } from '@tandem/cloud-engine';
import { type AccountId, type CloudFlowId, type CloudFlowRunId, parseJson } from '@tandem/kernel';
import type {
  ActionRowQuery,
  CloudFlowRunDetailRecord,
  CloudFlowRunRecord,
  CloudFlowRunStore,
  FailedAction,
  LastCloudFlowRun,
} from '@tandem/store';
import { plainText } from './blob-value.ts';
import { listRuns } from './cloud-flow-run-list.ts';
import { isWhole } from './cloud-flow-run-removal.ts';
import { actionRow, errorOf, toResponse } from './cloud-flow-run-rows.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { booleanOf, numberOf, optionalNumberOf, optionalTextOf, type Row, textOf } from './row.ts';

type HistoryReads = Pick<CloudFlowRunStore, 'list' | 'get' | 'listActions' | 'listWaits' | 'lastRuns' | 'lastRun'>;

/** Runs that went on with one. */
const SHOWN_RESUMED = 20;
/** Values may be nested deeper than what enters. */
const MAX_DEPTH = 1000;

/** The reads of the run history; secured values stay sealed. */
export function createRunHistory({ read }: Database): HistoryReads {
  return {
    list: async (query) => read((connection) => listRuns(connection, query).map((row) => toRecord(connection, row))),
    get: async (runId) => read((connection) => getRun(connection, runId)),
    listActions: async (runId, query) => read((connection) => listActions(connection, runId, query)),
    listWaits: async (runId, limit) => read((connection) => listWaits(connection, runId, limit)),
    lastRuns: async () => read(lastRuns),
    lastRun: async (flowId) => read((connection) => lastRun(connection, flowId)),
  };
}

function getRun(connection: Connection, runId: CloudFlowRunId): CloudFlowRunDetailRecord | undefined {
  const row = connection.prepare('SELECT * FROM cloud_flow_run WHERE id = ?').get(runId);
  if (row === undefined) return undefined;
  const response = optionalTextOf(row, 'response');
  const isShown = response !== null && !booleanOf(row, 'hasSecuredResponse');
  return {
    ...toRecord(connection, row),
    triggerOutputs: booleanOf(row, 'hasSecuredTrigger') ? null : plainText(connection, textOf(row, 'triggerOutputs')),
    response: isShown ? (toResponse(parseJson(plainText(connection, response), { maxDepth: MAX_DEPTH })) ?? null) : null,
    resumedBy: resumedBy(connection, runId),
  };
}

function resumedBy(connection: Connection, runId: CloudFlowRunId): readonly CloudFlowRunId[] {
  return connection
    .prepare('SELECT id FROM cloud_flow_run WHERE resumeOf = ? ORDER BY seq DESC LIMIT ?')
    .all(runId, SHOWN_RESUMED)
    .filter(isWhole)
    .map((row) => textOf(row, 'id') as CloudFlowRunId);
}

function listActions(connection: Connection, runId: CloudFlowRunId, { after, under, limit }: ActionRowQuery): readonly ActionRow[] {
  const low = under === undefined ? '' : `${under}/`;
  // The sign after the slash: everything inside comes before it.
  const high = under === undefined ? '\u{10ffff}' : `${under}0`;
  return connection
    .prepare(
      `SELECT * FROM cloud_flow_action WHERE run = (SELECT seq FROM cloud_flow_run WHERE id = ?) AND path > ? AND path >= ? AND path < ?
       ORDER BY path LIMIT ?`,
    )
    .all(runId, after ?? '', low, high, limit)
    .map((row) => toShownAction(connection, row));
}

function toShownAction(connection: Connection, row: Row): ActionRow {
  return actionRow(row, (column) => {
    const text = optionalTextOf(row, column);
    const isSecured = booleanOf(row, column === 'inputs' ? 'hasSecuredInputs' : 'hasSecuredOutputs');
    return text === null || isSecured ? undefined : parseJson(plainText(connection, text), { maxDepth: MAX_DEPTH });
  });
}

function listWaits(connection: Connection, runId: CloudFlowRunId, limit: number): readonly ActionRow[] {
  return connection
    .prepare(
      `SELECT * FROM cloud_flow_action INDEXED BY cloud_flow_action_open
       WHERE run = (SELECT seq FROM cloud_flow_run WHERE id = ?) AND status = 'Waiting' AND (externalId IS NOT NULL OR wakeAt IS NOT NULL)
       ORDER BY startedAt LIMIT ?`,
    )
    .all(runId, limit)
    .map((row) => actionRow(row, () => undefined));
}

/** What holds others fails with what it holds, under a code of its own. */
function failedAction(connection: Connection, run: Row): FailedAction | null {
  const code = errorOf(run)?.code;
  if (code !== 'ActionFailed' && code !== 'ActionTimedOut') return null;
  const row = connection
    .prepare(
      `SELECT path, name, code, error, hasSecuredInputs, hasSecuredOutputs FROM cloud_flow_action INDEXED BY cloud_flow_action_failed
       WHERE run = ? AND status IN ('Failed', 'TimedOut') AND code <> 'ActionFailed' ORDER BY endedAt DESC LIMIT 1`,
    )
    .get(numberOf(run, 'seq'));
  if (row === undefined) return null;
  const isSecured = booleanOf(row, 'hasSecuredInputs') || booleanOf(row, 'hasSecuredOutputs');
  const error = errorOf(row);
  const message = isSecured ? '' : (error?.message ?? '');
  return { path: textOf(row, 'path'), name: textOf(row, 'name'), code: error?.code ?? textOf(row, 'code'), message };
}

/** Steps from flow to flow through the index, whatever the number of runs. */
function lastRuns(connection: Connection): ReadonlyMap<CloudFlowId, LastCloudFlowRun> {
  const rows = connection
    .prepare(
      `WITH RECURSIVE flow (id) AS (
         SELECT min(cloudFlowId) FROM cloud_flow_run
         UNION ALL SELECT (SELECT min(cloudFlowId) FROM cloud_flow_run WHERE cloudFlowId > flow.id) FROM flow WHERE flow.id IS NOT NULL
       )
       SELECT r.cloudFlowId, r.startedAt, r.status, r.isHeld FROM flow
       JOIN cloud_flow_run r ON r.seq = (SELECT seq FROM cloud_flow_run WHERE cloudFlowId = flow.id ORDER BY startedAt DESC, seq DESC LIMIT 1)`,
    )
    .all();
  return new Map(rows.map((row) => [textOf(row, 'cloudFlowId') as CloudFlowId, toLastRun(row)]));
}

function lastRun(connection: Connection, flowId: CloudFlowId): LastCloudFlowRun | undefined {
  const row = connection
    .prepare('SELECT startedAt, status, isHeld FROM cloud_flow_run WHERE cloudFlowId = ? ORDER BY startedAt DESC, seq DESC LIMIT 1')
    .get(flowId);
  return row === undefined ? undefined : toLastRun(row);
}

function toLastRun(row: Row): LastCloudFlowRun {
  return { startedAt: numberOf(row, 'startedAt'), status: shownStatus(row) };
}

/** Whoever waits for its turn is not at work, whatever the engine calls it. */
function shownStatus(row: Row): RunStatus {
  const status = textOf(row, 'status') as RunStatus;
  return status === 'Running' && booleanOf(row, 'isHeld') ? 'Waiting' : status;
}

function toRecord(connection: Connection, row: Row): CloudFlowRunRecord {
  return {
    id: textOf(row, 'id') as CloudFlowRunId,
    cloudFlowId: textOf(row, 'cloudFlowId') as CloudFlowId,
    cloudFlowName: textOf(row, 'cloudFlowName'),
    ownerId: textOf(row, 'ownerId') as AccountId,
    status: shownStatus(row),
    isHeld: booleanOf(row, 'isHeld'),
    // Only the writer of this room wrote this and the status.
    startedBy: JSON.parse(textOf(row, 'startedBy')) as CloudFlowRunRecord['startedBy'],
    error: errorOf(row),
    failedAction: failedAction(connection, row),
    resubmitOf: optionalTextOf(row, 'resubmitOf') as CloudFlowRunId | null,
    resumeOf: optionalTextOf(row, 'resumeOf') as CloudFlowRunId | null,
    clientTrackingId: optionalTextOf(row, 'clientTrackingId'),
    triggerName: textOf(row, 'triggerName'),
    startedAt: numberOf(row, 'startedAt'),
    endedAt: optionalNumberOf(row, 'endedAt'),
  };
}
