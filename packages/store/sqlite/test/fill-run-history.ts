import type { Database } from '../src/index.ts';

/** What the filled history looks like, for queries against it. Ids are UUIDs of their number in decimal digits. */
export const FILLED = {
  flows: 200,
  accounts: 50,
  machines: 20,
  /** The last run begins here, every other one 2.5 seconds before the next. */
  endAt: Date.parse('2026-01-31T00:00:00Z'),
  gapMs: 2_500,
} as const;

export function filledId(kind: 'a' | 'b' | 'c' | 'd' | 'e' | 'f', number: number): string {
  return `0190000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/**
 * Writes so many cloud flow runs and as many desktop flow runs, all ended but the last hundred. Half of them are of one flow; 3 %
 * failed, one in ten thousand timed out.
 */
export async function fillRunHistory({ writer }: Database, count: number): Promise<void> {
  const parameters = { count, endAt: FILLED.endAt, gapMs: FILLED.gapMs };
  await writer.write((connection) => {
    connection.exec("INSERT INTO cloud_flow_definition (hash, body) VALUES ('h', '{}')");
    connection.prepare(CLOUD_RUNS).run(parameters);
    connection.prepare(DESKTOP_RUNS).run(parameters);
  });
}

const NUMBERS = `WITH RECURSIVE
  n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count),
  r AS (SELECT i,
    iif(i % 2 = 0, 0, (i * 7919) % ${FILLED.flows}) AS flow,
    CASE WHEN i > :count - 100 THEN 'open' WHEN i % 10000 = 7 THEN 'TimedOut' WHEN i % 33 = 5 THEN 'Failed' ELSE 'Succeeded' END AS outcome,
    :endAt - (:count - i) * :gapMs AS at,
    10 + (i * 104729) % 60000 AS ms
  FROM n)`;

const CLOUD_RUNS = `${NUMBERS}
  INSERT INTO cloud_flow_run (id, cloudFlowId, cloudFlowName, ownerId, definitionHash, connections, triggerName, triggerOutputs,
    hasSecuredTrigger, startedBy, startedAt, status, error, hasSecuredResponse, endedAt)
  SELECT printf('0190000e-0000-7000-8000-%012d', i), printf('0190000b-0000-7000-8000-%012d', flow), printf('Flow of orders %d', flow), 'owner',
    'h', '{}', 'manual', '{"body":{"order":1,"customer":"Contoso"}}', 0,
    CASE WHEN i % 10 < 6 THEN '{"kind":"http"}' WHEN i % 10 < 9 THEN '{"kind":"schedule"}'
      ELSE json_object('kind', 'account', 'accountId', printf('0190000a-0000-7000-8000-%012d', (i / 10) % ${FILLED.accounts}), 'name', 'Somebody') END,
    at, iif(outcome = 'open', 'Running', outcome), iif(outcome = 'Failed', '{"code":"ActionFailed","message":"An action failed."}', NULL), 0,
    iif(outcome = 'open', NULL, at + ms)
  FROM r`;

const DESKTOP_RUNS = `${NUMBERS}
  INSERT INTO desktop_flow_run (id, desktopFlowId, desktopFlowName, runMode, priority, connectionId, targetId, username, ownerId, parentRunId,
    parentFlowId, parentFlowName, parentActionPath, actionCount, requestedAt, state, epoch, machineId, isCancelRequested, queueDeadlineAt,
    timeoutMs, startedAt, endedAt, error)
  SELECT printf('0190000f-0000-7000-8000-%012d', i), printf('0190000c-0000-7000-8000-%012d', flow), printf('Form filler %d', flow), 'unattended',
    'Normal', 'connection', printf('0190000d-0000-7000-8000-%012d', i % ${FILLED.machines}), 'bot',
    printf('0190000a-0000-7000-8000-%012d', (i / 10) % ${FILLED.accounts}), printf('0190000e-0000-7000-8000-%012d', i),
    printf('0190000b-0000-7000-8000-%012d', flow), 'Flow', 'Run', 12, at, iif(outcome = 'open', 'Queued', outcome), 1,
    iif(outcome = 'open', NULL, printf('0190000d-0000-7000-8000-%012d', i % ${FILLED.machines})), 0, at + 3600000, 60000,
    iif(outcome = 'open', NULL, at + 100), iif(outcome = 'open', NULL, at + ms),
    iif(outcome = 'Failed', '{"code":"ActionFailed","message":"A step failed."}', NULL)
  FROM r`;
