import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCloudRunStore, createDesktopFlowRunStore, createRunStatisticsStore, openDatabase } from '../src/index.ts';
import { FILLED, fillRunHistory } from '../test/fill-run-history.ts';
import { CLOUD_QUESTIONS, DESKTOP_QUESTIONS } from '../test/run-history-questions.ts';

const DAY_MS = 86_400_000;
const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'tandem-history-'));
const database = openDatabase(join(folder, 'tandem.db'));
try {
  await fillRunHistory(database, count);
  const cloud = createCloudRunStore(database, { seal: (_purpose, text) => text, open: (_purpose, sealed) => sealed });
  const desktop = createDesktopFlowRunStore(database);
  for (const [name, query] of Object.entries(CLOUD_QUESTIONS)) await measure(`cloud: ${name}`, () => cloud.list(query));
  for (const [name, query] of Object.entries(DESKTOP_QUESTIONS)) await measure(`desktop: ${name}`, () => desktop.list(query));
  await measure('cloud: last run of each flow', async () => [...(await cloud.lastRuns())]);
  const statistics = createRunStatisticsStore(database);
  for (const kind of ['cloud', 'desktop'] as const) {
    const month = { kind, from: FILLED.endAt - 30 * DAY_MS, to: FILLED.endAt + 1 };
    await measure(`${kind}: outcomes of 30 days`, () => statistics.outcomes(month));
    await measure(`${kind}: durations of 30 days`, async () => [await statistics.durations(month)]);
    await measure(`${kind}: failing flows of 30 days`, () => statistics.failingFlows(month, 5));
  }
} finally {
  database.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The first time counts too: a person asks once. */
async function measure(name: string, ask: () => Promise<readonly unknown[]>): Promise<void> {
  const times: number[] = [];
  let rows = 0;
  for (let round = 0; round < 5; round++) {
    const begin = performance.now();
    rows = (await ask()).length;
    times.push(performance.now() - begin);
  }
  const slowest = Math.max(...times).toFixed(1);
  const median = times.toSorted((a, b) => a - b)[2]?.toFixed(1);
  process.stdout.write(`${JSON.stringify({ question: name, runs: count, rows, medianMs: Number(median), slowestMs: Number(slowest) })}\n`);
}
