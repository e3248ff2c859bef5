import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCloudRunStore, createDesktopFlowRunStore, openDatabase } from '../src/index.ts';
import { fillRunHistory } from './fill-run-history.ts';
import { CLOUD_QUESTIONS, DESKTOP_QUESTIONS } from './run-history-questions.ts';

/** `npm run bench:history` asks the same of a million runs. */
const RUNS = 20_000;
const LIMIT_MS = 200;

const database = openDatabase(':memory:');
beforeAll(() => fillRunHistory(database, RUNS));
afterAll(() => database.close());

async function msOf(ask: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await ask();
  return performance.now() - begin;
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
});
