import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CloudStorm, type FlowName } from './cloud-storm.ts';
import { CHILDREN, ITEMS, MINUTE_MS } from './cloud-storm-flows.ts';
import type { EndedRun } from './ended-runs.ts';
import { KILLS, SEED, seededRandom } from './storm-size.ts';

/** Starting a server takes so long that the short form has few kills. */
const SERVER_KILLS = KILLS < 100 ? 6 : Math.ceil(KILLS / 4);
const BETWEEN_KILLS_MS = { least: 300, most: 3000 };

describe(`cloud flows under ${SERVER_KILLS} kills of their server`, { timeout: SERVER_KILLS * 15_000 + 240_000 }, () => {
  let dir: string;
  let storm: CloudStorm;
  let runs: ReadonlyMap<FlowName, readonly EndedRun[]>;
  const of = (name: FlowName): readonly EndedRun[] => runs.get(name) ?? [];

  beforeAll(
    async () => {
      dir = mkdtempSync(join(tmpdir(), 'tandem-cloud-storm-'));
      storm = await CloudStorm.start(dir);
      const random = seededRandom(SEED);
      for (let kill = 0; kill < SERVER_KILLS; kill++) {
        await sleep(BETWEEN_KILLS_MS.least + random() * (BETWEEN_KILLS_MS.most - BETWEEN_KILLS_MS.least));
        await storm.killServer(random);
      }
      runs = await storm.end();
      const counts = Object.fromEntries(Array.from(runs, ([name, list]) => [name, list.length]));
      console.log({ seed: SEED, kills: SERVER_KILLS, accepted: storm.accepted.length, ...counts });
    },
    SERVER_KILLS * 15_000 + 240_000,
  );
  afterAll(async () => {
    await storm?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  test('every run that was accepted is there and ended, and no request has two runs', () => {
    const ids = new Set([...runs.values()].flat().map(({ id }) => id));
    expect(storm.accepted.length).toBeGreaterThan(SERVER_KILLS);
    expect(storm.accepted.filter(({ runId }) => runId === undefined || !ids.has(runId))).toEqual([]);
    for (const name of ['asking', 'calling', 'parenting', 'approving'] as const) expectNoTwins(of(name).map(keyOf));
  });

  test('a flow that answers is answered with what its run gave, and each run made its call', () => {
    const asked = of('asking');
    expect(asked.filter(({ status }) => status !== 'Succeeded')).toEqual([]);
    for (const { flow, key, body, runId } of storm.accepted) {
      if (flow === 'asking') expect({ key: keyOf(asked.find(({ id }) => id === runId)), body }).toEqual({ key, body: key });
    }
    expect(asked.map(keyOf).filter((key) => storm.ledger.count('/asked', key) === 0)).toEqual([]);
  });

  test('calls with a retry policy of their own are made at least once, others at most once, and say so', () => {
    for (const run of of('calling')) {
      const key = keyOf(run);
      expect([run.status, outputsOf(run, 'Sum')]).toEqual(['Succeeded', ITEMS.length]);
      expect(ITEMS.filter((item) => storm.ledger.count('/each', `${key}/${item}`) === 0)).toEqual([]);
      const once = run.actions.find(({ path }) => path === 'Once');
      const count = storm.ledger.count('/once', key);
      if (once?.status === 'Succeeded') expect(count).toBe(1);
      else expect([once?.code, count <= 1]).toEqual(['ActionOutcomeUnknown', true]);
    }
  });

  test('each call of a child flow has one run, which its caller gets the answer of', () => {
    const parents = of('parenting');
    expect(parents.filter(({ status }) => status !== 'Succeeded')).toEqual([]);
    const children = Map.groupBy(of('child'), ({ startedBy }) => (startedBy.kind === 'cloud-flow' ? startedBy.runId : startedBy.kind));
    expect(new Map(Array.from(children, ([id, list]) => [id, list.length]))).toEqual(
      new Map(parents.map(({ id }) => [id, CHILDREN.length])),
    );
    expect(of('child').filter(({ status }) => status !== 'Succeeded')).toEqual([]);
  });

  test('each run that asks a person gets that answer', () => {
    const asked = of('approving');
    expect(asked.map((run) => [run.status, outputsOf(run, 'Outcome')])).toEqual(asked.map(() => ['Succeeded', 'Approve']));
  });

  test('every sliding window runs once, in order, also those that ended while the server was away; so does the clock', () => {
    const ends = of('windows').map((run) => Date.parse(String(outputsOf(run, 'End'))));
    expectNoTwins(ends);
    expect(new Set(of('windows').map(scheduledAt))).toEqual(new Set(ends));
    expect(new Set(gaps(ends))).toEqual(new Set([MINUTE_MS]));
    const ticks = of('clock');
    expect(ticks.filter(({ status }) => status !== 'Succeeded')).toEqual([]);
    expect(gaps(ticks.map(scheduledAt)).filter((gap) => gap < MINUTE_MS)).toEqual([]);
  });
});

/** The ids of scheduled runs are made from the times that they are for. */
function scheduledAt({ id }: EndedRun): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}

function gaps(times: readonly number[]): readonly number[] {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted.slice(1).map((time, index) => time - (sorted[index] ?? 0));
}

function keyOf(run: EndedRun | undefined): string {
  const outputs = run?.trigger.outputs as { readonly body?: { readonly key?: string; readonly text?: string } } | undefined;
  return outputs?.body?.key ?? 'none';
}

function outputsOf({ actions }: EndedRun, path: string): unknown {
  return actions.find((action) => action.path === path)?.outputs;
}

function expectNoTwins(values: readonly unknown[]): void {
  expect(values.length).toBeGreaterThan(0);
  expect(new Set(values).size).toBe(values.length);
}
