import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudEngine, type Connector } from '@tandem/cloud-engine';
import { type AccountId, type CloudFlowId, type CloudFlowRunId, createIdSource, JsonObject } from '@tandem/kernel';
import { NODE_RANDOMNESS, NODE_TIMERS, SYSTEM_CLOCK } from '@tandem/server/system-ports';
import type { OpenRunStore } from '../open-run-store.ts';
import { type Benchmark, type Figure, quantile, rateFigures } from './benchmark.ts';
import { definitionOf, SILENT } from './engine-flows.ts';

const RUNS = 2000;
const STEPS = 10;
const AT_ONCE = 50;
const ITEMS = 5000;
const SIZES = [10, 100, 500];
const GROWTH_RUNS = 20;

/** A connector whose operation does nothing and ends at once: what is left is the engine and the disk. */
const EFFECT: Connector = {
  apiName: 'shared_effect',
  operation: () => ({
    start: async () => ({ kind: 'ended', outcome: { status: 'Succeeded', code: 'OK', outputs: new JsonObject(), isRetryable: false } }),
  }),
};

/** Actions with an effect: each has its started row and its result on disk before the next begins. */
export function durableStepsBenchmark(openStore: OpenRunStore): Benchmark {
  return {
    name: 'steps',
    summary: `${RUNS} runs of ${STEPS} actions with an effect, ${AT_ONCE} at once, in the embedded store`,
    run: async () =>
      withEngine(openStore, async (runOnce) => {
        const steps = Array.from({ length: STEPS }, (_, index) => effectAction(index));
        const definition = definitionOf(Object.fromEntries(steps));
        await Promise.all(Array.from({ length: AT_ONCE }, () => runOnce(definition)));
        const samplesMs: number[] = [];
        const startedAt = performance.now();
        let left = RUNS;
        await Promise.all(
          Array.from({ length: AT_ONCE }, async () => {
            while (left-- > 0) samplesMs.push(await runOnce(definition));
          }),
        );
        const elapsedMs = performance.now() - startedAt;
        return [
          { name: 'durable steps rate', value: ((RUNS * STEPS) / elapsedMs) * 1000, unit: '/s' },
          ...rateFigures('run of ten durable steps,', samplesMs, elapsedMs),
        ];
      }),
  };
}

export function foreachBenchmark(openStore: OpenRunStore): Benchmark {
  return {
    name: 'foreach',
    summary: `a For each of ${ITEMS} items with one Compose, in the embedded store`,
    run: async () =>
      withEngine(openStore, async (runOnce) => {
        const each = {
          type: 'Foreach',
          runAfter: {},
          foreach: `@range(1, ${ITEMS})`,
          actions: { Double: { type: 'Compose', runAfter: {}, inputs: "@mul(items('Each'), 2)" } },
        };
        return [{ name: `For each of ${ITEMS} items`, value: await runOnce(definitionOf({ Each: each })), unit: 'ms' }];
      }),
  };
}

/** What one action costs in flows of different sizes: the same, when nothing looks at the whole flow for each step. */
export function growthBenchmark(openStore: OpenRunStore): Benchmark {
  return {
    name: 'growth',
    summary: `flows of ${SIZES.join(', ')} actions with an effect, one after the other, in the embedded store`,
    run: async () =>
      withEngine(openStore, async (runOnce) => {
        const figures: Figure[] = [];
        for (const size of SIZES) {
          const definition = definitionOf(Object.fromEntries(Array.from({ length: size }, (_, index) => effectAction(index))));
          const samplesMs: number[] = [];
          for (let run = 0; run < GROWTH_RUNS; run++) samplesMs.push(await runOnce(definition));
          figures.push({ name: `one action in a flow of ${size}`, value: quantile(samplesMs, 0.5) / size, unit: 'ms' });
        }
        return figures;
      }),
  };
}

function effectAction(index: number): readonly [string, object] {
  const runAfter = index === 0 ? {} : { [`Step_${index}`]: ['Succeeded'] };
  const host = { connectionName: 'shared_effect', operationId: 'Effect', apiId: '/providers/Microsoft.PowerApps/apis/shared_effect' };
  return [`Step_${index + 1}`, { type: 'OpenApiConnection', runAfter, inputs: { host, parameters: { step: index } } }];
}

/** Runs the definition once. @returns milliseconds from start to end */
type RunOnce = (definition: JsonObject) => Promise<number>;

async function withEngine(openStore: OpenRunStore, measure: (runOnce: RunOnce) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  const { store, close } = openStore(join(dir, 'bench.db'));
  const engine = new CloudEngine({
    store,
    clock: SYSTEM_CLOCK,
    timers: NODE_TIMERS,
    randomness: NODE_RANDOMNESS,
    connectors: [EFFECT],
    log: SILENT,
  });
  try {
    return await measure(makeRunOnce(engine));
  } finally {
    await engine.stop();
    close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function makeRunOnce(engine: CloudEngine): RunOnce {
  const ids = createIdSource(SYSTEM_CLOCK, (length) => randomBytes(length));
  const owner = { cloudFlowId: ids.next<CloudFlowId>(), ownerId: ids.next<AccountId>(), cloudFlowName: 'Bench' };
  const run = { ...owner, connections: {}, triggerName: 'manual', triggerOutputs: new JsonObject(), startedBy: { kind: 'http' } as const };
  const { signal } = new AbortController();
  return async (definition) => {
    const runId = ids.next<CloudFlowRunId>();
    const startedAt = performance.now();
    await engine.start({ ...run, runId, definition });
    // No flow of the benchmarks has a Response, so this comes when the run has ended.
    await engine.waitForResponse(runId, signal);
    return performance.now() - startedAt;
  };
}
