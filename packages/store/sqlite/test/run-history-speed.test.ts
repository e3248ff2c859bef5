import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCloudRunStore, createDesktopFlowRunStore, createRunStatisticsStore, openDatabase } from '../src/index.ts';
import { FILLED, fillRunHistory } from './fill-run-history.ts';
import { CLOUD_QUESTIONS, DESKTOP_QUESTIONS } from './run-history-questions.ts';

/** `npm run bench:history` asks the same of a million runs. */
const RUNS = 20_000;
const LIMIT_MS = 200;

const database = openDatabase(':memory:');
beforeAll(() => fillRunHistory(database, RUNS));
afterAll(() => database.close());

/** Time at work, so that what else the computer does counts for nothing. */
async function msOf(ask: () => Promise<unknown>): Promise<number> {
  const begin = process.cpuUsage();
  await ask();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

describe(`the history of ${RUNS} runs answers within ${LIMIT_MS} ms`, () => {
  const cloud = createCloudRunStore(database, { seal: (_purpose, text) => text, open: (_purpose, sealed) => sealed });
  const desktop = createDesktopFlowRunStore(database);

  test.each(Object.entries(CLOUD_QUESTIONS))('cloud flow runs: %s', async (_, query) => {
    expect(await msOf(() => cloud.list(query))).toBeLessThan(LIMIT_MS);
  });

  test.each(Object.entries(DESKTOP_QUESTIONS))('desktop flow runs: %s', async (_, query) => {
    expect(await msOf(() => desktop.list(query))).toBeLessThan(LIMIT_MS);
  });

  test.each(['cloud', 'desktop'] as const)('how %s flow runs went, all figures together', async (kind) => {
    const statistics = createRunStatisticsStore(database);
    const query = { kind, from: 0, to: FILLED.endAt + 1 };
    const ask = async () => [await statistics.outcomes(query), await statistics.durations(query), await statistics.failingFlows(query, 5)];
    expect(await msOf(ask)).toBeLessThan(LIMIT_MS);
  });
});
