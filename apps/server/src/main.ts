import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Clock, createIdSource } from '@tandem/kernel';
import {
  createAccountStore,
  createCloudFlowStore,
  createDesktopFlowStore,
  createScheduleStore,
  createSettingsStore,
  createSignInStore,
  type Database,
  openDatabase,
} from '@tandem/store-sqlite';
import { createApp, type ServerApp } from './app.ts';
import { makeFlowParts, registerFlows } from './flow-parts.ts';
import { refuseMachines } from './http/caller.ts';
import { createLog } from './http/log.ts';
import { createOrigins } from './http/origins.ts';
import { Accounts } from './identity/accounts.ts';
import { SignIns } from './identity/sign-ins.ts';
import { WorkAccounts } from './identity/work-accounts.ts';
import { createLiveHub } from './live/live-hub.ts';
import type { RunningServer, ServerOptions } from './options.ts';
import type { Services, Stores } from './services.ts';
import { loadSettings } from './settings/settings.ts';
import { openVault } from './vault/vault.ts';

export type { FirstSignIn } from './identity/accounts.ts';
export type { WorkAccountProvider } from './identity/work-accounts.ts';
export type { RunningServer, ServerOptions } from './options.ts';

const SYSTEM_CLOCK: Clock = { now: () => Date.now() };
const PORTAL_FOLDER = fileURLToPath(new URL('../../portal/dist', import.meta.url));

/**
 * Starts the server on its data directory.
 *
 * @throws TandemError `StoreTooNew`; an Error of the system when the port is taken or the directory cannot be written
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const database = openDatabase(join(options.dataDir, 'tandem.db'));
  try {
    return await startOn(database, options);
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

async function startOn(database: Database, options: ServerOptions): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1';
  let port = options.port;
  const services = await makeServices(database, options, () => port);
  const { flowPorts } = options;
  const parts = flowPorts === undefined ? undefined : makeFlowParts(services, flowPorts);
  const app: ServerApp = await createApp(services, {
    portalFolder: options.portalFolder ?? PORTAL_FOLDER,
    registerDomains: async (on) => {
      if (parts !== undefined && flowPorts !== undefined) await registerFlows(on, parts, flowPorts);
    },
  });
  const firstSignIn = await services.accounts.makeFirst();
  const first = firstSignIn === undefined ? undefined : await services.stores.accounts.findByEmail(firstSignIn.email);
  if (first !== undefined) await parts?.sample.putInPlace(first);
  await app.fastify.listen({ host, port });
  const address = app.fastify.server.address();
  if (typeof address === 'object' && address !== null) port = address.port;
  parts?.scheduler.start();
  return {
    url: options.publicUrl ?? urlOf(host, port),
    routes: app.routes,
    ...(firstSignIn === undefined ? {} : { firstSignIn }),
    async close() {
      await parts?.scheduler.stop();
      await app.fastify.close();
      database.close();
    },
  };
}

async function makeServices(database: Database, options: ServerOptions, port: () => number): Promise<Services> {
  const clock = options.clock ?? SYSTEM_CLOCK;
  const ids = createIdSource(clock, (length) => randomBytes(length));
  const stores = makeStores(database);
  const accounts = new Accounts({ clock, ids, store: stores.accounts });
  const signIns = new SignIns(clock, stores.signIns, stores.accounts);
  const { workAccounts: provider } = options;
  return {
    version: readVersion(),
    clock,
    ids,
    log: createLog(options.log ?? { level: 'info' }),
    stores,
    settings: await loadSettings(stores.settings),
    vault: openVault(options.dataDir),
    live: createLiveHub(clock),
    origins: createOrigins(namesOf(options.host ?? '127.0.0.1'), port, options.publicUrl),
    proof: { account: (cookie) => signIns.prove(cookie), machine: refuseMachines },
    accounts,
    signIns,
    workAccounts:
      provider === undefined
        ? undefined
        : new WorkAccounts({ provider, clock, accounts, accountStore: stores.accounts, signInStore: stores.signIns }),
  };
}

function makeStores(database: Database): Stores {
  return {
    accounts: createAccountStore(database),
    signIns: createSignInStore(database),
    settings: createSettingsStore(database),
    cloudFlows: createCloudFlowStore(database),
    schedules: createScheduleStore(database),
    desktopFlows: createDesktopFlowStore(database),
  };
}

function urlOf(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`;
}

/** The names under which clients can reach a server that listens there. */
function namesOf(host: string): readonly string[] {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  if (!isEverywhere) return [host];
  const addresses = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address));
  return [hostname(), ...addresses];
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}
