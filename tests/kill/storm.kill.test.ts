import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiClient, TRIGGER_PATH } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { ledgerDefinition, ledgerScript } from './ledger-flows.ts';
import { StormCluster } from './storm-cluster.ts';
import { KILLS, SEED, seededRandom } from './storm-size.ts';

/** The short form leaves more runs between its few kills, so that its share of successes is no matter of luck. */
const BETWEEN_KILLS_MS = KILLS < 100 ? 3000 : 1200;
/** Runs that are asked for at a time: enough that every kill meets some. */
const CALLERS = 6;
const TERMINAL: ReadonlySet<string> = new Set(['Succeeded', 'Failed', 'Cancelled', 'TimedOut']);

interface Accepted {
  readonly key: string;
  readonly runId: string;
}

test(`no run is lost and none starts twice under ${KILLS} kills`, { timeout: KILLS * 3000 + 300_000 }, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'tandem-storm-'));
  const ledger = join(dir, 'ledger.txt');
  const random = seededRandom(SEED);
  const cluster = await StormCluster.start(dir);
  try {
    const call = await cluster.signIn();
    const trigger = await prepare(cluster, call, ledger);
    const accepted: Accepted[] = [];
    const callers = Array.from({ length: CALLERS }, (_, caller) => callWhile(cluster, trigger, { call, caller, accepted }));
    const killed = new Map<string, number>();
    for (let kill = 0; kill < KILLS; kill++) {
      await sleep(random() * 2 * BETWEEN_KILLS_MS);
      const victim = await cluster.killOne(random);
      killed.set(victim, (killed.get(victim) ?? 0) + 1);
    }
    cluster.isOver = true;
    await Promise.all(callers);

    const outcome = await outcomes(call, accepted);
    const desktopRuns = await desktopRunsOf(call, accepted);
    const starts = readFileSync(ledger, 'utf8').split(/\r?\n/).filter(Boolean);
    const counts = Map.groupBy(starts, (key) => key);
    const startedTwice = [...counts].filter(([, lines]) => lines.length > 1).map(([key]) => key);
    const succeeded = accepted.filter(({ runId }) => outcome.get(runId) === 'Succeeded');
    const share = succeeded.length / accepted.length;
    console.log({ seed: SEED, killed: Object.fromEntries(killed), accepted: accepted.length, succeeded: succeeded.length });

    expect(startedTwice).toEqual([]);
    expect([...desktopRuns].filter(([, count]) => count > 1)).toEqual([]);
    expect(accepted.filter(({ runId }) => !TERMINAL.has(outcome.get(runId) ?? 'lost'))).toEqual([]);
    expect(succeeded.filter(({ key }) => !counts.has(key))).toEqual([]);
    expect(accepted.length).toBeGreaterThan(KILLS / 4);
    expect(share).toBeGreaterThanOrEqual(0.8);
  } finally {
    await cluster.stop();
    rmSync(dir, { recursive: true, force: true });
  }
});

interface Trigger {
  readonly url: string;
  readonly key: string;
}

async function prepare(cluster: StormCluster, call: ApiClient, ledger: string): Promise<Trigger> {
  await call('updateSettings', { body: { desktopFlowRunsPerMinute: 1_000_000, runQueueLength: 1_000_000 } });
  const group = await call('createMachineGroup', { body: { name: 'Storm' } });
  await cluster.addMachines(call, group.name);
  const connectionId = crypto.randomUUID();
  const { username } = userInfo();
  await call('createConnection', { body: { id: connectionId, name: 'Storm', kind: 'sign-in', targetId: group.targetId, username } });
  const desktopFlow = await call('importDesktopFlow', { body: { name: 'Ledger', script: ledgerScript(ledger) } });
  const flow = await call('importCloudFlow', { body: { name: 'Storm', definition: ledgerDefinition(desktopFlow.id) } });
  const params = { cloudFlowId: flow.id };
  await call('updateCloudFlow', { params, body: { connections: { shared_uiflow: connectionId } } });
  const { key } = await call('createTriggerKey', { params });
  return { url: `${cluster.url}${TRIGGER_PATH}/${flow.id}`, key };
}

/** Asks for one run after the other and waits for each, so that the queue stays short; what was answered 202 is a promise. */
async function callWhile(
  cluster: StormCluster,
  trigger: Trigger,
  { call, caller, accepted }: { readonly call: ApiClient; readonly caller: number; readonly accepted: Accepted[] },
): Promise<void> {
  for (let count = 0; !cluster.isOver; count++) {
    const key = `${caller}-${count}`;
    const runId = await ask(trigger, key);
    if (runId === undefined) await sleep(100);
    else {
      accepted.push({ key, runId });
      await untilEndedOrOver(cluster, call, runId);
    }
  }
}

async function untilEndedOrOver(cluster: StormCluster, call: ApiClient, runId: string): Promise<void> {
  while (!cluster.isOver) {
    const status = await call('getCloudFlowRun', { params: { runId } }).then(
      (run) => run.status,
      () => 'unknown',
    );
    if (TERMINAL.has(status)) return;
    await sleep(100);
  }
}

async function ask({ url, key }: Trigger, runKey: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ key: runKey }),
    });
    await answer.arrayBuffer();
    return answer.status === 202 ? (answer.headers.get('x-ms-workflow-run-id') ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** The status of every accepted run once all have ended. */
async function outcomes(call: ApiClient, accepted: readonly Accepted[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  return until(
    'every run to end',
    async () => {
      for (const { runId } of accepted) {
        if (TERMINAL.has(found.get(runId) ?? '')) continue;
        found.set(runId, (await call('getCloudFlowRun', { params: { runId } })).status);
      }
      return accepted.every(({ runId }) => TERMINAL.has(found.get(runId) ?? '')) ? found : undefined;
    },
    240_000,
  );
}

/** How many desktop flow runs each accepted run has made: its one action must not be run again. */
async function desktopRunsOf(call: ApiClient, accepted: readonly Accepted[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { runId } of accepted) {
    const { items } = await call('listDesktopFlowRuns', { query: { parentRunId: runId } });
    counts.set(runId, items.length);
  }
  return counts;
}
