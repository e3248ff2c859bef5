import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDelivery } from '@tandem/dispatch';
import {
  type AccountId,
  type ConnectionId,
  createIdSource,
  type DesktopFlowId,
  type DesktopFlowRunId,
  type MachineId,
  type TargetId,
} from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import { type DesktopFlowRunRecord, type MachineRecord, MachineState } from '@tandem/store';
import {
  createAccountStore,
  createDesktopFlowRunStore,
  createMachineGroupStore,
  createMachineStore,
  openDatabase,
} from '@tandem/store-sqlite';
import { onTestFinished } from 'vitest';
import { createLog } from '../src/http/log.ts';
import { createOrigins } from '../src/http/origins.ts';
import { Upgrades } from '../src/http/upgrades.ts';
import { createLiveHub } from '../src/live/live-hub.ts';
import { MachineChannel } from '../src/machine-channel/machine-channel.ts';
import { Targets } from '../src/machine-groups/targets.ts';
import { MachineProof } from '../src/machines/machine-proof.ts';
import { RunQueue } from '../src/run-queue/run-queue.ts';
import { ScriptedMachine } from './scripted-machine.ts';
import { makeSigningKey, type SigningKey } from './test-machine.ts';

const OWNER = '01890000-0000-7000-8000-0000000000aa' as AccountId;

export interface BenchOptions {
  readonly timing?: { readonly heartbeatMs: number; readonly offlineMs: number };
  readonly mayRun?: (runMode: 'attended' | 'unattended') => boolean;
}

export type AskedRun = Partial<Pick<DesktopFlowRunRecord, 'runMode' | 'priority' | 'username'>> & { readonly timeoutMs?: number };

/** A clock that goes on by itself and can be turned forward; it belongs to the test, not to one server. */
function makeClock() {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    turn(ms: number): void {
      aheadMs += ms;
    },
  };
}

export type Bench = Awaited<ReturnType<typeof startRunQueue>>;

/** A run queue and a machine channel on a real socket, over a real store in a file that outlives the server. */
export async function startRunQueue(options: BenchOptions = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'tandem-run-queue-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const clock = makeClock();
  const keys = new Map<MachineId, SigningKey>();
  let server = await startServer(join(dataDir, 'tandem.db'), clock, options);
  onTestFinished(() => server.stop());
  await server.accounts.add({
    id: OWNER,
    email: 'a@example.org',
    name: 'A',
    role: 'admin',
    passwordHash: null,
    workAccount: null,
    hasAttendedLicence: true,
    isDisabled: false,
    createdAt: 0,
  });
  const bench = {
    clock,
    ownerId: OWNER,
    get server() {
      return server;
    },
    /** Stops the server and starts another one on the same data. */
    async restart(): Promise<void> {
      await server.stop();
      server = await startServer(join(dataDir, 'tandem.db'), clock, options);
    },
    async addMachine(name: string, change: Partial<MachineRecord> = {}): Promise<MachineRecord> {
      const key = makeSigningKey();
      const machine = machineRecord(name, { signingKey: key.publicKey, ...change });
      keys.set(machine.id, key);
      const hash = randomUUID();
      await server.machines.addToken({ hash, createdBy: OWNER, expiresAt: clock.now() + 60_000 });
      await server.machines.register(machine, hash);
      return machine;
    },
    /** Opens the channel of a machine and says hello. */
    async connect(machine: MachineRecord, hello: Record<string, unknown> = {}): Promise<ScriptedMachine> {
      const scripted = await bench.open(machine);
      scripted.send({ ...helloOf(machine), ...hello });
      await scripted.next('welcome');
      return scripted;
    },
    /** Opens the channel of a machine without a word. */
    async open(machine: MachineRecord, headers: Record<string, string> = {}): Promise<ScriptedMachine> {
      return ScriptedMachine.open(server.url, { authorization: `Bearer ${await bench.prove(machine)}`, ...headers });
    },
    prove(machine: MachineRecord): Promise<string> {
      const iat = Math.floor(clock.now() / 1000);
      const claims = { iss: machine.id, sub: machine.id, aud: 'tandem-machine', iat, exp: iat + 240, jti: randomUUID() };
      return (keys.get(machine.id) ?? makeSigningKey()).signClaims(claims);
    },
    /** Puts a run on disk and tells the queue. */
    async ask(targetId: TargetId, change: AskedRun = {}): Promise<DesktopFlowRunId> {
      const asked = {
        ...runRecord(server.ids.next(), { targetId, requestedAt: clock.now(), timeoutMs: change.timeoutMs ?? 60_000 }),
        ...change,
      };
      await server.runs.add({ run: asked, maskedInputs: '{}', order: orderOf(asked), runsPerMinute: 1000, queueLength: 1000 });
      server.queue.queued(asked.id);
      return asked.id;
    },
    async stateOf(runId: DesktopFlowRunId) {
      return (await server.runs.get(runId))?.delivery.state;
    },
    async notesOf(runId: DesktopFlowRunId) {
      return (await server.runs.events(runId)).map(({ kind }) => kind);
    },
  };
  return bench;
}

async function startServer(path: string, clock: { now(): number }, { timing, mayRun }: BenchOptions) {
  const database = openDatabase(path);
  const machines = createMachineStore(database);
  const runs = createDesktopFlowRunStore(database);
  const ids = createIdSource(clock, (length) => randomBytes(length));
  const log = createLog({ level: 'silent' });
  const live = createLiveHub(clock);
  let port = 0;
  const origins = createOrigins({ addresses: [], port: () => port });
  const proof = new MachineProof(clock, machines);
  const channel = new MachineChannel({
    clock,
    ids,
    log,
    live,
    origins,
    proof: { machine: (bearer) => proof.prove(bearer) },
    machines,
    ...(timing === undefined ? {} : { timing }),
  });
  const groups = createMachineGroupStore(database);
  const targets = new Targets({ machines, groups, presence: channel });
  const ended: string[] = [];
  const queue = new RunQueue({
    clock,
    log,
    live,
    runs,
    link: channel,
    targets,
    mayRun: mayRun ?? (() => true),
    prepareOutputs: async (_runId, { outputs }) => (outputs === null ? {} : { maskedOutputs: outputs, sealedOutputs: `sealed ${outputs}` }),
    random: () => 0,
  });
  queue.onEnded(async (run, outcome) => {
    ended.push(`${run.id} ${run.delivery.state} ${outcome?.status ?? '-'}`);
  });
  const http = createServer();
  channel.attach(new Upgrades(http), queue);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  port = (http.address() as AddressInfo).port;
  queue.start();
  let isOpen = true;
  return {
    url: `http://127.0.0.1:${port}`,
    accounts: createAccountStore(database),
    machines,
    groups,
    runs,
    ids,
    live,
    channel,
    queue,
    ended,
    async stop(): Promise<void> {
      if (!isOpen) return;
      isOpen = false;
      await channel.close();
      await queue.stop();
      http.close();
      http.closeAllConnections();
      database.close();
    },
  };
}

export function helloOf({ journalId, osUser }: MachineRecord) {
  return { kind: 'hello', agentVersion: '9.9', journalId, isJournalDamaged: false, osUser, platform: 'linux', runs: [] };
}

function machineRecord(name: string, change: Partial<MachineRecord>): MachineRecord {
  return {
    id: randomUUID() as string as MachineId,
    ownTargetId: randomUUID() as string as TargetId,
    ownerId: OWNER,
    name,
    description: '',
    state: MachineState.active,
    signingKey: '',
    sealingKey: Buffer.alloc(32).toString('base64'),
    agentVersion: '1.0',
    platform: 'linux',
    osUser: 'anna',
    journalId: randomUUID(),
    groupId: null,
    hasUnattendedAddOn: true,
    registeredAt: 0,
    lastSeenAt: 0,
    ...change,
  };
}

interface Asked {
  readonly targetId: TargetId;
  readonly requestedAt: number;
  readonly timeoutMs: number;
}

function runRecord(id: DesktopFlowRunId, { targetId, requestedAt, timeoutMs }: Asked): DesktopFlowRunRecord {
  return {
    id,
    desktopFlowId: randomUUID() as string as DesktopFlowId,
    desktopFlowName: 'Make folder',
    runMode: 'attended',
    priority: 'Normal',
    frontRank: 0,
    connectionId: randomUUID() as string as ConnectionId,
    targetId,
    username: 'anna',
    ownerId: OWNER,
    parent: null,
    agentVersion: null,
    actionCount: 0,
    logVerbosity: 'Full',
    requestedAt,
    delivery: newDelivery({ runId: id, requestedAt, timeoutMs }),
  };
}

function orderOf(run: DesktopFlowRunRecord): WorkOrder {
  return {
    desktopFlowId: run.desktopFlowId,
    desktopFlowName: run.desktopFlowName,
    script: 'SET X TO 1',
    dependencies: [],
    inputs: { kind: 'plain', json: '{}' },
    sensitiveNames: [],
    runMode: run.runMode,
    connectionId: run.connectionId,
    connectionKind: 'password',
    targetId: run.targetId,
    username: run.username,
    sealedPassword: null,
    timeoutMs: run.delivery.timeoutMs,
  };
}
