import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCloudFlow } from '@tandem/cloud-flow';
import { JsonObject } from '@tandem/kernel';
import { KNOWN_CONNECTORS } from '@tandem/server/known-connectors';
import { SYSTEM_CLOCK } from '@tandem/server/system-ports';
import { createCloudRunStore, openDatabase } from '@tandem/store-sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mockConnectors } from '../src/cloud/mocks.ts';
import { runInProcess } from '../src/cloud/run-in-process.ts';
import { SkippedTime } from '../src/cloud/skipped-time.ts';
import { StandIns, sampleTriggerBody } from '../src/cloud/stand-ins.ts';

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/cloud-flows');
const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((file) => file.endsWith('.json')) : [];
const SEALER = { seal: (_: string, text: string) => text, open: (_: string, sealed: string) => sealed };
/** Codes that say that something of Tandem is missing or broken. */
const OURS: ReadonlySet<string> = new Set([
  'InternalError',
  'ActionNotSupported',
  'MockMissing',
  'RunBrokeServer',
  'ExpressionFunctionNotFound',
]);

describe.skipIf(files.length === 0)('real cloud flows', () => {
  test('each runs to its end through stand-ins, without an error of ours and without an action or function that is missing', async () => {
    const standIns = new StandIns(KNOWN_CONNECTORS);
    const ends = new Map<string, number>();
    for (const file of files) {
      const { status, faults } = await tryOut(join(CORPUS, file), standIns);
      expect([file, faults]).toEqual([file, []]);
      ends.set(status, (ends.get(status) ?? 0) + 1);
    }
    console.info(`${files.length} flows: ${Array.from(ends, ([status, count]) => `${count} ${status}`).join(', ')}`);
    expect(files.length).toBeGreaterThan(100);
  }, 300_000);
});

async function tryOut(path: string, standIns: StandIns): Promise<{ readonly status: string; readonly faults: readonly string[] }> {
  const { flow } = readCloudFlow(readFileSync(path, 'utf8'));
  if (flow === undefined) return { status: 'unreadable', faults: ['unreadable'] };
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  const time = new SkippedTime(SYSTEM_CLOCK.now());
  const log = { info: () => undefined, warn: () => undefined, error: (event: string) => faults.push(event) };
  const faults: string[] = [];
  const { run, actions } = await runInProcess({ clock: time.clock, log, signal: new AbortController().signal }, flow, {
    store: createCloudRunStore(database, SEALER),
    connectors: mockConnectors(flow.compiled, new JsonObject(), { standIns }),
    timers: time.timers,
    triggerBody: sampleTriggerBody(flow.definition),
  });
  for (const { path: at, error } of actions) {
    if (error !== undefined && (OURS.has(error.code) || /unknown function|no function/i.test(error.message)))
      faults.push(`${at}: ${error.code} ${error.message}`);
  }
  return { status: run.endedAt === null ? 'open' : run.status, faults };
}
