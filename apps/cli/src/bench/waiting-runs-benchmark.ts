import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CloudEngine } from '@tandem/cloud-engine';
import { type AccountId, type CloudFlowId, createIdSource, JsonObject } from '@tandem/kernel';
import { NODE_RANDOMNESS, NODE_TIMERS, SYSTEM_CLOCK } from '@tandem/server/system-ports';
import type { CloudFlowRunStore } from '@tandem/store';
import type { OpenRunStore } from '../open-run-store.ts';
import type { Benchmark, Figure } from './benchmark.ts';
import { definitionOf, SILENT } from './engine-flows.ts';

const RUNS = 100_000;
/** Fewer than the engine refuses to start at once. */
const AT_ONCE = 500;
const MIB = 1024 * 1024;

/** Runs that wait for a day: what they cost in memory, and how soon a server that has them is ready again. */
export function waitingRunsBenchmark(openStore: OpenRunStore): Benchmark {
  return {
    name: 'waiting',
    summary: `${RUNS} runs that wait, in the embedded store`,
    run: async () => {
      const dir = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
      try {
        return await measure(() => openStore(join(dir, 'bench.db')));
      } finally {
        rmSync(dir, { recursive: true, force: true });
      }
    },
  };
}

async function measure(open: () => ReturnType<OpenRunStore>): Promise<readonly Figure[]> {
  const first = open();
  const engine = engineOn(first.store);
  const before = heapMib();
  const startedAt = performance.now();
  await startAll(engine);
  const elapsedMs = performance.now() - startedAt;
  const after = heapMib();
  await engine.stop();
  first.close();
  const closed = heapMib();
  const again = open();
  const openedAt = performance.now();
  const next = engineOn(again.store);
  await next.recover();
  const recoveryMs = performance.now() - openedAt;
  const recovered = heapMib();
  await next.stop();
  again.close();
  return [
    { name: 'runs that begin to wait, rate', value: (RUNS / elapsedMs) * 1000, unit: '/s' },
    { name: 'memory of all that wait', value: after - before, unit: 'MiB' },
    { name: 'memory of all that wait, after a restart', value: recovered - closed, unit: 'MiB' },
    { name: 'from the opened store to ready', value: recoveryMs, unit: 'ms' },
  ];
}

async function startAll(engine: CloudEngine): Promise<void> {
  const definition = definitionOf({ Wait: { type: 'Wait', runAfter: {}, inputs: { interval: { count: 1, unit: 'Day' } } } });
  const ids = createIdSource(SYSTEM_CLOCK, (length) => randomBytes(length));
  const flow = {
    cloudFlowId: ids.next<CloudFlowId>(),
    ownerId: ids.next<AccountId>(),
    cloudFlowName: 'Bench',
    definition,
    connections: {},
  };
  let left = RUNS;
  const startSome = async (): Promise<void> => {
    while (left-- > 0) {
      await engine.start({
        ...flow,
        runId: ids.next(),
        triggerName: 'manual',
        triggerOutputs: new JsonObject(),
        startedBy: { kind: 'http' },
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, startSome));
}

function engineOn(store: CloudFlowRunStore): CloudEngine {
  return new CloudEngine({ store, clock: SYSTEM_CLOCK, timers: NODE_TIMERS, randomness: NODE_RANDOMNESS, connectors: [], log: SILENT });
}

/** What is in use after what is not was thrown away: what 100,000 starts left behind is many times what is kept. */
function heapMib(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / MIB;
}

/** The flag counts for contexts that are made after it. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
