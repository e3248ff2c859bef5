import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ApiClient, TRIGGER_PATH } from '@tandem/protocol';
import { signIn } from '../api-sign-in.ts';
import { type Benchmark, type BenchmarkOptions, type Figure, quantile } from './benchmark.ts';
import { callingDefinition, FIRST_ACTION_SCRIPT } from './first-action-flows.ts';
import { ServerProcess } from './server-process.ts';

const POLL_MS = 10;
/** Between runs, so that the agent has a spare body again, as it has between the runs of people. */
const PAUSE_MS = 2500;

/** HTTP trigger to the first action of a desktop flow on the same host, in the warm session of the agent's user. */
export const firstActionBenchmark: Benchmark = {
  name: 'first-action',
  summary: 'HTTP trigger to the first desktop action, same host, attended, in a spare body that was started before',
  async run(options) {
    const dataDir = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
    const server = await ServerProcess.start(['--data', dataDir]);
    try {
      return await measure(server, options);
    } finally {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

async function measure(server: ServerProcess, { seconds }: BenchmarkOptions): Promise<readonly Figure[]> {
  const call = await signIn(server.url, server.firstSignIn);
  const trigger = await prepare(server, call);
  const firstActionMs: number[] = [];
  const wholeMs: number[] = [];
  const endAt = Date.now() + seconds * 1000;
  while (Date.now() < endAt || firstActionMs.length < 5) {
    const { first, whole } = await runOnce(call, trigger);
    firstActionMs.push(first);
    wholeMs.push(whole);
    await wait(PAUSE_MS);
  }
  return [
    { name: 'trigger to first desktop action p50', value: quantile(firstActionMs, 0.5), unit: 'ms' },
    { name: 'trigger to first desktop action p99', value: quantile(firstActionMs, 0.99), unit: 'ms' },
    { name: 'trigger to outputs in the cloud flow p50', value: quantile(wholeMs, 0.5), unit: 'ms' },
  ];
}

interface Trigger {
  readonly url: string;
  readonly key: string;
}

async function prepare(server: ServerProcess, call: ApiClient): Promise<Trigger> {
  await call('updateSettings', { body: { desktopFlowRunsPerMinute: 1_000_000 } });
  const { items } = await call('listConnections', {});
  const desktopFlow = await call('importDesktopFlow', { body: { name: 'First action', script: FIRST_ACTION_SCRIPT } });
  const flow = await call('importCloudFlow', { body: { name: 'First action', definition: callingDefinition(desktopFlow.id) } });
  const params = { cloudFlowId: flow.id };
  await call('updateCloudFlow', { params, body: { connections: { shared_uiflow: items[0]?.id ?? null } } });
  const { key } = await call('createTriggerKey', { params });
  return { url: `${server.url}${TRIGGER_PATH}/${flow.id}`, key };
}

/** The desktop flow itself says when its first action ran, by the clock of this host. */
async function runOnce(call: ApiClient, { url, key }: Trigger): Promise<{ readonly first: number; readonly whole: number }> {
  const sentAt = Date.now();
  const answer = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${key}` } });
  const runId = answer.headers.get('x-ms-workflow-run-id') ?? '';
  for (;;) {
    const run = await call('getCloudFlowRun', { params: { runId } });
    if (run.endedAt !== null) {
      const saved = run.actions.find(({ name }) => name === 'Saw')?.outputs;
      return { first: Date.parse(`${String(saved)}Z`) - sentAt, whole: run.endedAt - sentAt };
    }
    await wait(POLL_MS);
  }
}
