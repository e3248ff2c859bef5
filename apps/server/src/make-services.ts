import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Clock, createIdSource, type IdSource } from '@tandem/kernel';
import { OutboundClient } from '@tandem/outbound';
import { FlowAccess } from './flow-shares/flow-access.ts';
import { readBasePath } from './http/base-path.ts';
import { createLog } from './http/log.ts';
import { createOrigins } from './http/origins.ts';
import { namesOf } from './http/server-address.ts';
import { Accounts } from './identity/accounts.ts';
import { SignIns } from './identity/sign-ins.ts';
import { WorkAccounts } from './identity/work-accounts.ts';
import { createLiveHub } from './live/live-hub.ts';
import type { FleetStores } from './machines/fleet-parts.ts';
import { MachineProof } from './machines/machine-proof.ts';
import type { ServerAddress } from './open-server.ts';
import type { ServerOptions } from './options.ts';
import type { RunTickets } from './run-services/run-tickets.ts';
import type { Services, Stores } from './services.ts';
import { loadOutboundProxy } from './settings/outbound-proxy.ts';
import { outboundRules } from './settings/outbound-rules.ts';
import { loadSettings } from './settings/settings.ts';
import { SYSTEM_CLOCK } from './system-ports.ts';
import { openVault } from './vault/vault.ts';

/** What the services of a server are made of. */
export interface ServiceParts {
  readonly options: ServerOptions;
  readonly stores: Stores;
  readonly fleetStores: Pick<FleetStores, 'machines'>;
  readonly tickets: RunTickets;
  readonly address: ServerAddress;
}

export async function makeServices({ options, stores, fleetStores, tickets, address }: ServiceParts): Promise<Services> {
  const clock = options.clock ?? SYSTEM_CLOCK;
  const ids = idSourceOf(clock);
  const accounts = new Accounts({ clock, ids, store: stores.accounts });
  const signIns = new SignIns(clock, stores.signIns, stores.accounts);
  const machineProof = new MachineProof(clock, fleetStores.machines);
  const log = createLog(options.log ?? { level: 'info' });
  const settings = await loadSettings(stores.settings);
  return {
    version: readVersion(),
    clock,
    ids,
    log,
    stores,
    settings,
    vault: openVault(options.dataDir),
    live: createLiveHub(clock),
    flowAccess: new FlowAccess(stores.flowShares),
    origins: createOrigins({
      addresses: namesOf(address.host),
      port: () => address.port,
      publicUrl: options.publicUrl,
      ...(options.basePath === undefined ? {} : { basePath: readBasePath(options.basePath) }),
    }),
    proof: {
      account: (cookie) => signIns.prove(cookie),
      machine: (bearer) => machineProof.prove(bearer),
      run: (bearer) => tickets.prove(bearer),
    },
    accounts,
    signIns,
    workAccounts: makeWorkAccounts({ clock, log, settings, stores, accounts }, options),
  };
}

type WorkAccountServices = Pick<Services, 'clock' | 'log' | 'settings' | 'stores' | 'accounts'>;

function makeWorkAccounts(
  { clock, log, settings, stores, accounts }: WorkAccountServices,
  { workAccounts: provider, dataDir }: ServerOptions,
): WorkAccounts | undefined {
  if (provider === undefined) return undefined;
  // Whoever starts the server names the issuer, wherever it is.
  const rules = outboundRules(settings, [new URL(provider.issuer).host]);
  return new WorkAccounts({
    provider,
    clock,
    log,
    client: new OutboundClient({ rules, proxy: loadOutboundProxy(dataDir) }),
    accounts,
    accountStore: stores.accounts,
    signInStore: stores.signIns,
  });
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}

export function idSourceOf(clock: Clock): IdSource {
  return createIdSource(clock, (length) => randomBytes(length));
}
