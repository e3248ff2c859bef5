import type { CloudEngine } from '@tandem/cloud-engine';
import type { DesktopFlowRunId } from '@tandem/kernel';
import type { ServerApp } from './app.ts';
import type { RunRetention } from './cloud-flow-runs/run-retention.ts';
import type { Fleet } from './fleet.ts';
import type { FlowParts } from './flow-parts.ts';
import { listen } from './http/listen.ts';
import { urlOf } from './http/server-address.ts';
import type { FirstSignIn } from './identity/accounts.ts';
import type { FleetStores } from './machines/fleet-parts.ts';
import { ThisComputer } from './machines/this-computer.ts';
import type { RunningServer, ServerOptions } from './options.ts';
import type { Services } from './services.ts';

export interface ServerAddress {
  readonly host: string;
  /** 0 until the system has chosen one. */
  port: number;
}

/** A server that is put together and does nothing yet. */
export interface Assembly {
  readonly address: ServerAddress;
  readonly services: Services;
  readonly fleetStores: FleetStores;
  readonly fleet: Fleet;
  /** Runs of which the server that was here before did not do all that follows from their end. */
  readonly halfEnded: ReadonlySet<DesktopFlowRunId>;
  readonly engine: CloudEngine;
  readonly flows: FlowParts;
  readonly retention: RunRetention;
  readonly app: ServerApp;
  readonly closeStore: () => void;
}

/**
 * Opens the server. It listens first, so that a port that is taken changes nothing; then the first account is made; then runs go
 * on, which needs both; machines and schedules come last, when their runs can be taken.
 *
 * @throws TandemError `PortTaken`, `PortRefused`
 */
export async function openServer(assembly: Assembly, { publicUrl }: ServerOptions): Promise<RunningServer> {
  const { address, app, engine, fleet, flows, halfEnded, retention } = assembly;
  address.port = await listen(app.fastify, address.host, address.port);
  const firstSignIn = await makeFirstUse(assembly);
  await engine.recover();
  fleet.open(app.fastify.server);
  for (const runId of halfEnded) await fleet.queue.tellEnded(runId);
  await flows.watch.start(await flows.cloudFlows.list());
  retention.start();
  const thisComputer = thisComputerOf(assembly);
  const localUrl = urlOf(address.host, address.port);
  return {
    url: publicUrl ?? localUrl,
    localUrl,
    routes: app.routes,
    ...(firstSignIn === undefined ? {} : { firstSignIn }),
    createRegistrationToken: () => thisComputer.createRegistrationToken(),
    useThisComputer: (machineId, signal) => thisComputer.use(machineId, signal),
    close: () => closeServer(assembly),
  };
}

/** The first administrator and the sample, on a data directory that has neither. */
async function makeFirstUse({ services, flows }: Assembly): Promise<FirstSignIn | undefined> {
  const firstSignIn = await services.accounts.makeFirst();
  if (firstSignIn === undefined) return undefined;
  const first = await services.stores.accounts.findByEmail(firstSignIn.email);
  if (first !== undefined) await flows.sample.putInPlace(first);
  return firstSignIn;
}

function thisComputerOf({ services, fleetStores, fleet, flows }: Assembly): ThisComputer {
  return new ThisComputer({
    ...fleet.parts,
    accounts: services.stores.accounts,
    machines: fleetStores.machines,
    presence: fleet.channel,
    sample: flows.sample,
    ids: services.ids,
  });
}

/** The channels of machines close first: the HTTP server waits for every connection that it has let go of. */
async function closeServer({ flows, app, fleet, engine, retention, closeStore }: Assembly): Promise<void> {
  await flows.watch.stop();
  await retention.stop();
  await fleet.close();
  await app.fastify.close();
  await engine.stop();
  await flows.failing.settle();
  closeStore();
}
