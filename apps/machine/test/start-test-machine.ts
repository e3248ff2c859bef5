import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { ServerFrame, WorkOrder } from '@tandem/protocol';
import { expect, onTestFinished } from 'vitest';
import { RunFiles } from '../src/body/run-files.ts';
import { machineFolder } from '../src/identity/machine-folder.ts';
import { TextKey } from '../src/journal/text-key.ts';
import { type RunningMachine, registerMachine, startMachine } from '../src/main.ts';
import { killRun } from '../src/processes/kill-run.ts';
import { SCRIPTED_BODY } from './scripted-body-path.ts';
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts';

export interface TestMachine {
  readonly server: ScriptedServer;
  readonly dataDir: string;
  readonly targetId: string;
  /** Private folder for what bodies write. */
  readonly scratch: string;
  start(): Promise<RunningMachine>;
  /** The same with the real desktop flow runtime. */
  startReal(): Promise<RunningMachine>;
  /** A body waits for the next attended run. */
  spareIsReady(): Promise<void>;
}

/** A registered machine; `start` lets its agent work in this process, with the scripted body. */
export async function makeTestMachine(): Promise<TestMachine> {
  const server = await startScriptedServer();
  const [dataDir, scratch] = [mkdtempSync(join(tmpdir(), 'tandem-machine-')), mkdtempSync(join(tmpdir(), 'tandem-scratch-'))];
  const { targetId } = await registerMachine({ serverUrl: server.url, dataDir, token: 'first-token', name: 'M1' });
  onTestFinished(async () => {
    await killBodies(dataDir);
    for (const path of [dataDir, scratch]) rmSync(path, { recursive: true, force: true });
  });
  return {
    server,
    dataDir,
    targetId,
    scratch,
    start: () => startHere(dataDir, SCRIPTED_BODY),
    startReal: () => startHere(dataDir),
    spareIsReady: () => waitForSpare(dataDir),
  };
}

async function startHere(dataDir: string, bodyProgram?: string): Promise<RunningMachine> {
  const machine = await startMachine({ dataDir, log: { level: 'silent' }, ...(bodyProgram === undefined ? {} : { bodyProgram }) });
  onTestFinished(() => machine.close());
  return machine;
}

async function waitForSpare(dataDir: string): Promise<void> {
  await expect
    .poll(() => readdirSync(machineFolder(dataDir).runs).some((name) => name.startsWith('spare-')), { timeout: 10_000 })
    .toBe(true);
}

async function killBodies(dataDir: string): Promise<void> {
  const folder = machineFolder(dataDir);
  for (const { mark } of new RunFiles(folder.runs, new TextKey(randomBytes(32))).list()) await killRun(mark);
}

export function workOrder(change: Partial<WorkOrder> & Pick<WorkOrder, 'script' | 'targetId'>): WorkOrder {
  return {
    desktopFlowId: randomUUID(),
    desktopFlowName: 'Flow',
    dependencies: [],
    inputs: { kind: 'plain', json: '{"Country":"Greece"}' },
    sensitiveNames: [],
    runMode: 'attended',
    connectionId: randomUUID(),
    connectionKind: 'sign-in',
    username: userInfo().username,
    sealedPassword: null,
    timeoutMs: 600_000,
    ...change,
  };
}

export const WELCOME: ServerFrame = { kind: 'welcome', machineId: randomUUID(), heartbeatMs: 200, claimTimeoutMs: 15_000 };

export interface StartedRun {
  readonly runId: string;
  readonly epoch: number;
}

/** Offers a run, waits for the claim and grants it. */
export async function offerAndGrant(
  { server: { channel } }: TestMachine,
  order: WorkOrder,
  run: StartedRun = { runId: randomUUID(), epoch: 1 },
) {
  const { runMode, connectionKind, username } = order;
  channel.send({ kind: 'offer', ...run, runMode, connectionKind, username });
  await channel.next('claim', { fits: ({ runId, epoch }) => runId === run.runId && epoch === run.epoch });
  channel.send({ kind: 'grant', ...run, order });
  return run;
}

/** Starts the agent and waits until it has said hello. */
export async function startAndGreet(machine: TestMachine): Promise<RunningMachine> {
  const from = machine.server.channel.frames.length;
  const running = await machine.start();
  await machine.server.channel.next('hello', { from });
  machine.server.channel.send(WELCOME);
  return running;
}
