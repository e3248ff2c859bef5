import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiClient, TRIGGER_PATH } from '@tandem/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../apps/cli/src/api-sign-in.ts';
import { FILE_CASES } from './desktop-flows/cases/files.ts';
import { OFFICE_CASES } from './desktop-flows/cases/office.ts';
import { SERVICE_CASES } from './desktop-flows/cases/services.ts';
import { VALUE_CASES } from './desktop-flows/cases/values.ts';
import { callerOf } from './desktop-flows/cloud-caller.ts';
import type { FlowCase } from './desktop-flows/flow-case.ts';
import { Neighbours } from './desktop-flows/neighbours.ts';
import { Workplace } from './desktop-flows/workplace.ts';
import { RunningTandem } from './support/running-tandem.ts';

const FLOWS = join(import.meta.dirname, 'desktop-flows/flows');
const CASES: readonly FlowCase[] = [...FILE_CASES, ...VALUE_CASES, ...OFFICE_CASES, ...SERVICE_CASES];
/** Flows that others run; their ids are those that the callers name. */
const CHILDREN = { 'currency-rate.child': '3d0f7a52-6c1e-4f0b-9d3e-2b8a5c7e9f10' };

interface Answer {
  readonly status: number;
  readonly outputs: unknown;
  readonly runId: string;
}

describe('desktop flows of every day, each run by a cloud flow on a machine', { timeout: 60_000 }, () => {
  let tandem: RunningTandem;
  let call: ApiClient;
  let neighbours: Neighbours;
  let connectionId: string | null;

  beforeAll(async () => {
    tandem = await RunningTandem.start();
    call = await signIn(tandem.url, tandem.identity);
    await call('updateSettings', { body: { desktopFlowRunsPerMinute: 1_000_000 } });
    connectionId = (await call('listConnections', {})).items[0]?.id ?? null;
    neighbours = await Neighbours.start(call);
    for (const [name, id] of Object.entries(CHILDREN)) await call('importDesktopFlow', { body: { id, name, script: scriptOf(name) } });
  }, 120_000);
  afterAll(async () => {
    await neighbours?.stop();
    await tandem?.stop();
  });

  test('there is a case for every flow, and there are at least 30', () => {
    const names = readdirSync(FLOWS).filter((name) => !name.includes('.child.'));
    expect(CASES.map(({ flow }) => `${flow}.robin`).sort()).toEqual(names.sort());
    expect(CASES.length).toBeGreaterThanOrEqual(30);
  });

  for (const one of CASES) {
    test.skipIf(one.isSkipped === true)(`${one.flow}: ${one.title}`, async () => {
      const around = { work: new Workplace(join(tandem.home, 'work', one.flow), tandem.home), neighbours };
      await one.prepare?.(around);
      const answer = await run(one, one.inputs?.(around) ?? {});
      if (one.fault === undefined) expect(answer).toMatchObject({ status: 200, outputs: one.outputs });
      else expect(answer).toMatchObject({ status: 502, outputs: [{ name: 'Run', status: 'Failed', error: one.fault }, {}] });
      expect(await one.afterwards?.(around)).toEqual(one.left);
      if (one.secrets !== undefined) expect(toldSecrets(await historyOf(answer.runId), one.secrets)).toEqual([]);
    });
  }

  /** Imports both flows, sends the request and waits for its answer. */
  async function run({ flow }: FlowCase, inputs: Readonly<Record<string, unknown>>): Promise<Answer> {
    const desktop = await call('importDesktopFlow', { body: { name: flow, script: scriptOf(flow) } });
    const cloud = await call('importCloudFlow', { body: { name: flow, definition: callerOf(desktop.id, desktop.inputs) } });
    const params = { cloudFlowId: cloud.id };
    await call('updateCloudFlow', { params, body: { connections: { shared_uiflow: connectionId } } });
    const { key } = await call('createTriggerKey', { params });
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const response = await fetch(`${tandem.url}${TRIGGER_PATH}/${cloud.id}`, { method: 'POST', headers, body: JSON.stringify(inputs) });
    const runId = response.headers.get('x-ms-workflow-run-id') ?? '';
    const outputs: unknown = response.status === 200 ? await response.json() : await faultsOf(runId);
    return { status: response.status, outputs, runId };
  }

  async function faultsOf(runId: string): Promise<unknown> {
    return (await call('getCloudFlowRun', { params: { runId } })).actions.map(({ name, status, error }) => ({ name, status, error }));
  }

  /** All that the server shows of the run, of the desktop flow's too. */
  async function historyOf(parentRunId: string): Promise<string> {
    const parts: unknown[] = [];
    for (const { id } of (await call('listDesktopFlowRuns', { query: { parentRunId } })).items) {
      const params = { runId: id };
      parts.push(await call('getDesktopFlowRun', { params }), await call('getActionLog', { params, query: {} }));
    }
    return JSON.stringify(parts);
  }
});

function scriptOf(name: string): string {
  return readFileSync(join(FLOWS, `${name}.robin`), 'utf8');
}

function toldSecrets(history: string, secrets: readonly string[]): readonly string[] {
  expect(history.length).toBeGreaterThan(100);
  return secrets.filter((secret) => history.includes(secret));
}
