import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AccountId, type CloudFlowRunId, createIdSource, type DesktopFlowRunId, type MachineId, type TargetId } from '@tandem/kernel';
import { type ApiClient, createApiClient } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import {
  createAccountStore,
  createCloudFlowStore,
  createConnectionStore,
  createDesktopFlowReachStore,
  createDesktopFlowRunStore,
  createDesktopFlowStore,
  createEnvironmentVariableStore,
  createFlowShareStore,
  createMachineGroupStore,
  createMachineStore,
  createScheduleStore,
  createSettingsStore,
  createSignInStore,
  createTriggerMissStore,
  createTriggerPollStore,
  createTriggerWebhookStore,
  type Database,
  openDatabase,
} from '@tandem/store-sqlite';
import { onTestFinished } from 'vitest';
import { createApp } from '../src/app.ts';
import type { Queue } from '../src/desktop-flow-runs/queue.ts';
import type { ReadDesktopFlow } from '../src/desktop-flows/desktop-flow-reader.ts';
import { FlowReadings } from '../src/flow-readings.ts';
import { FlowAccess } from '../src/flow-shares/flow-access.ts';
import { SIGN_IN_COOKIE } from '../src/http/cookies.ts';
import type { App } from '../src/http/handle.ts';
import { createLog } from '../src/http/log.ts';
import { createOrigins } from '../src/http/origins.ts';
import { Accounts } from '../src/identity/accounts.ts';
import { SignIns } from '../src/identity/sign-ins.ts';
import { createLiveHub } from '../src/live/live-hub.ts';
import { TopicAccess } from '../src/live/topic-access.ts';
import { type FleetParts, type FleetStores, makeFleetParts, registerFleet } from '../src/machines/fleet-parts.ts';
import { MACHINE_AUDIENCE, MachineProof } from '../src/machines/machine-proof.ts';
import type { Services } from '../src/services.ts';
import { loadSettings } from '../src/settings/settings.ts';
import { openVault } from '../src/vault/vault.ts';
import { makeTestMachine, TestChannel, type TestMachine } from './test-machine.ts';

const START_MS = Date.parse('2026-01-05T08:00:00Z');

/** Keeps what it was told, where the run queue, which has tests of its own, would offer runs to machines. */
class RecordingQueue implements Queue {
  readonly told: string[] = [];
  queued(runId: DesktopFlowRunId): void {
    this.told.push(`queued ${runId}`);
  }
  async cancel(runId: DesktopFlowRunId): Promise<void> {
    this.told.push(`cancel ${runId}`);
  }
  async stopSafely(runId: DesktopFlowRunId): Promise<void> {
    this.told.push(`stop safely ${runId}`);
  }
  async machineDeleted(machineId: MachineId): Promise<void> {
    this.told.push(`deleted ${machineId}`);
  }
  async waitReason() {
    return { reason: { code: 'NoMachineOnline', message: 'No machine is online.', machines: [] }, position: 1 };
  }
}

export interface RegisteredMachine extends TestMachine {
  readonly id: MachineId;
  readonly targetId: TargetId;
  /** Calls the API with a fresh proof each time. */
  readonly call: ApiClient;
  prove(claims?: Record<string, unknown>): Promise<string>;
}

/** Registers routes of other domains beside those of machines. */
export type RegisterMore = (
  on: App,
  fleet: { readonly stores: FleetStores; readonly channel: TestChannel; readonly database: Database; readonly parts: FleetParts },
) => void;

export type Fleet = Awaited<ReturnType<typeof startFleet>>;

/** A real server over HTTP with the routes of machines, on a fresh store, with an administrator and a clock to turn. */
export async function startFleet(readDesktopFlow: ReadDesktopFlow = readNothing, registerMore: RegisterMore = () => undefined) {
  let now = START_MS;
  const clock = { now: () => now };
  const { services, database } = await makeServices(clock);
  const channel = new TestChannel();
  const queue = new RecordingQueue();
  const stores = {
    machines: createMachineStore(database),
    groups: createMachineGroupStore(database),
    connections: createConnectionStore(database),
    runs: createDesktopFlowRunStore(database),
  };
  const proof = new MachineProof(clock, stores.machines);
  const judges = new Map<CloudFlowRunId, readonly AccountRecord[]>();
  const parts = makeFleetParts(services, {
    stores,
    channel,
    queue,
    readings: new FlowReadings(readDesktopFlow),
    authority: { judgesOf: async ({ runId, ownerId }) => judges.get(runId) ?? [await ownerOf(services, ownerId)] },
  });
  const registerDomains = async (on: App): Promise<void> => {
    // Nothing here calls connectors.
    registerFleet(on, parts, async () => []);
    registerMore(on, { stores, channel, database, parts });
  };
  const app = await createApp(
    { ...services, proof: { ...services.proof, machine: (bearer) => proof.prove(bearer) } },
    { portalFolder: tmpdir(), basePath: '', trustsProxy: false, topics: topicsOf(services, parts), registerDomains },
  );
  const url = await app.fastify.listen({ host: '127.0.0.1', port: 0 });
  services.port = Number(new URL(url).port);
  onTestFinished(() => app.fastify.close());

  const admin = await services.accounts.create({ email: 'admin@example.org', name: 'Ada', role: 'admin' });
  const callAs = async (account: AccountRecord): Promise<ApiClient> =>
    clientOf(url, { cookie: `${SIGN_IN_COOKIE}=${await services.signIns.open(account)}` });
  const fleet = {
    url,
    services,
    stores,
    parts,
    channel,
    queue,
    /** Who answers for what runs do, where it is not only the owner: runs of cloud flows have tests of their own. */
    judges,
    admin,
    callAsAdmin: await callAs(admin),
    callAs,
    database,
    turnClock(ms: number): void {
      now += ms;
    },
    addMaker: (name: string) => services.accounts.create({ email: `${name}@example.org`, name, role: 'maker' }),
    /** Registers a machine for the account and connects it. */
    async addMachine(name: string, owner: AccountRecord = admin): Promise<RegisteredMachine> {
      const machine = await makeTestMachine(name);
      const { token } = await parts.registration.createToken(owner);
      const answer = await clientOf(url, {})('registerMachine', { body: { ...machine.registration, token } as never });
      const registered = asRegistered(url, { machine, id: answer.machineId as MachineId, targetId: answer.targetId as TargetId }, clock);
      channel.connect(registered.id, machine);
      return registered;
    },
  };
  return fleet;
}

function asRegistered(
  url: string,
  { machine, id, targetId }: { machine: TestMachine; id: MachineId; targetId: TargetId },
  clock: { now(): number },
): RegisteredMachine {
  const prove: RegisteredMachine['prove'] = (claims = {}) => {
    const iat = Math.floor(clock.now() / 1000);
    return machine.signing.signClaims({ iss: id, sub: id, aud: MACHINE_AUDIENCE, iat, exp: iat + 240, jti: randomUUID(), ...claims });
  };
  const call: ApiClient = async (name, input) => clientOf(url, { authorization: `Bearer ${await prove()}` })(name, input);
  return { ...machine, id, targetId, prove, call };
}

/** A client that sends these headers with every call. */
export function clientOf(url: string, headers: Readonly<Record<string, string>>): ApiClient {
  return createApiClient(async ({ method, path, body, headers: own }) => {
    const answer = await fetch(url + path, { method, headers: { ...own, ...headers }, ...(body === undefined ? {} : { body }) });
    return { status: answer.status, text: await answer.text() };
  });
}

async function makeServices(clock: { now(): number }) {
  const database = openDatabase(':memory:');
  const dataDir = mkdtempSync(join(tmpdir(), 'tandem-fleet-'));
  onTestFinished(() => {
    database.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const stores = {
    accounts: createAccountStore(database),
    signIns: createSignInStore(database),
    settings: createSettingsStore(database),
    cloudFlows: createCloudFlowStore(database),
    schedules: createScheduleStore(database),
    desktopFlows: createDesktopFlowStore(database),
    desktopFlowReach: createDesktopFlowReachStore(database),
    environmentVariables: createEnvironmentVariableStore(database),
    flowShares: createFlowShareStore(database),
    triggerPolls: createTriggerPollStore(database),
    triggerWebhooks: createTriggerWebhookStore(database),
    triggerMisses: createTriggerMissStore(database),
  };
  const ids = createIdSource(clock, (length) => randomBytes(length));
  const signIns = new SignIns(clock, stores.signIns, stores.accounts);
  const services: Services & { port: number } = {
    version: 'test',
    clock,
    ids,
    log: createLog({ level: 'silent' }),
    stores,
    settings: await loadSettings(stores.settings),
    vault: openVault(dataDir),
    live: createLiveHub(clock),
    flowAccess: new FlowAccess(stores.flowShares),
    origins: createOrigins({ addresses: [], port: () => services.port }),
    proof: {
      account: (cookie) => signIns.prove(cookie),
      machine: () => Promise.reject(new Error('replaced')),
      run: () => Promise.reject(new Error('no run has a ticket here')),
    },
    accounts: new Accounts({ clock, ids, store: stores.accounts }),
    signIns,
    workAccounts: undefined,
    port: 0,
  };
  return { services, database };
}

async function ownerOf({ stores }: Services, ownerId: AccountId): Promise<AccountRecord> {
  const owner = await stores.accounts.get(ownerId);
  if (owner === undefined) throw new Error(`no account ${ownerId}`);
  return owner;
}

function topicsOf({ flowAccess: access, stores }: Services, { runs: desktopRuns }: FleetParts): TopicAccess {
  return new TopicAccess({ access, flows: stores.cloudFlows, history: { find: async () => undefined }, desktopRuns });
}

const readNothing: ReadDesktopFlow = () => ({
  inputs: [],
  outputs: [],
  statementCount: 0,
  credentials: { written: [], isComputed: false },
  connections: [],
  operations: [],
  childFlows: [],
  unsupportedActions: [],
  diagnostics: [],
});
