import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TRIGGER_PATH } from '@tandem/protocol';
import { signIn } from '../api-sign-in.ts';
import { type Benchmark, type BenchmarkOptions, type Figure, rateFigures } from './benchmark.ts';
import { applyLoad } from './load-client.ts';
import { ServerProcess } from './server-process.ts';
import { WEBHOOK_FLOW } from './webhook-flow.ts';

const CONNECTIONS = [1, 50];

/** Whole cloud flows over HTTP, each durable before it is answered, against a server in a process of its own. */
export const webhookBenchmark: Benchmark = {
  name: 'webhook',
  summary: 'webhook, expression, ten steps, response; full history, durable before the answer; at 1 and 50 connections',
  async run(options) {
    const dataDir = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
    const server = await ServerProcess.start(['--no-machine', '--data', dataDir]);
    try {
      return await measure(server, options);
    } finally {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

async function measure(server: ServerProcess, { seconds, note }: BenchmarkOptions): Promise<readonly Figure[]> {
  const call = await signIn(server.url, server.firstSignIn);
  const flow = await call('importCloudFlow', { body: { name: 'Webhook', definition: WEBHOOK_FLOW } });
  const { key } = await call('createTriggerKey', { params: { cloudFlowId: flow.id } });
  const load = {
    url: `${server.url}${TRIGGER_PATH}/${flow.id}`,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Ada' }),
  };
  await applyLoad({ ...load, connections: 50, seconds: Math.min(2, seconds) });
  const figures: Figure[] = [];
  for (const connections of CONNECTIONS) {
    const { samplesMs, failures, elapsedMs } = await applyLoad({ ...load, connections, seconds });
    if (failures > 0) note(`${failures} requests of ${connections} connections were not answered with 200.`);
    figures.push(...rateFigures(`webhook flow, ${connections} connections,`, samplesMs, elapsedMs));
  }
  return figures;
}
