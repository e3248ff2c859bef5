import { type CloudFlowId, type CloudFlowRunId, JsonObject } from '@tandem/kernel';
import { API, type CloudFlow, type CloudFlowDetail } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import type { FastifyRequest } from 'fastify';
import type { FlowStarter } from '../cloud-flow-runs/flow-starter.ts';
import type { RunHistory, StartOfRun } from '../cloud-flow-runs/run-history.ts';
import type { ConnectorSupport } from '../connectors/connector-support.ts';
import type { EnvironmentVariables } from '../environment-variables/environment-variables.ts';
import { accessKind, type FlowAccess, runsShownTo } from '../flow-shares/flow-access.ts';
import type { RunConnections } from '../flow-shares/run-connections.ts';
import { given } from '../http/changes.ts';
import { notFound } from '../http/error-body.ts';
import { type App, handle } from '../http/handle.ts';
import { tokenHash } from '../identity/token.ts';
import type { TriggerAddresses } from '../triggers/trigger-addresses.ts';
import { triggerStateOf } from '../triggers/trigger-state.ts';
import { newVariablesIn, registerCloudFlowFileRoutes } from './cloud-flow-file-routes.ts';
import { cloudFlowDetailView, cloudFlowView, runOnlyView } from './cloud-flow-view.ts';
import type { CloudFlows } from './cloud-flows.ts';
import type { LastRun, LastRuns } from './last-runs.ts';
import type { OpenCloudFlow } from './open-cloud-flow.ts';

/** What earlier runs began with. */
export type StartsOfRuns = Pick<RunHistory, 'startOf' | 'list'>;

export interface CloudFlowParts {
  readonly flows: CloudFlows;
  readonly environmentVariables: EnvironmentVariables;
  readonly starter: FlowStarter;
  readonly lastRuns: LastRuns;
  readonly history: StartsOfRuns;
  readonly connectors: ConnectorSupport;
  readonly addresses: TriggerAddresses;
  readonly access: FlowAccess;
  readonly runConnections: RunConnections;
}

export function registerCloudFlowRoutes(app: App, parts: CloudFlowParts): void {
  const { flows } = parts;
  const detail = (open: OpenCloudFlow, { request, caller }: Asked): Promise<CloudFlowDetail> =>
    describe(app, parts, { open, request, account: caller.account });

  handle(app, API.listCloudFlows, async ({ caller }) => ({ items: await list(app, parts, caller.account) }));
  handle(app, API.importCloudFlow, async ({ body: { environmentVariables, ...body }, json, ...asked }) => {
    const { caller } = asked;
    const addVariables = await parts.environmentVariables.prepare(newVariablesIn(environmentVariables, json), caller.account);
    const open = await flows.import({ ...body, connections: body.connections ?? {} }, caller.account);
    await addVariables();
    return detail(open, asked);
  });
  handle(app, API.getCloudFlow, async ({ params, ...asked }) =>
    detail(await flows.getFor(params.cloudFlowId, 'find', asked.caller.account), asked),
  );
  handle(app, API.updateCloudFlow, async ({ params, body: { environmentVariables, ...body }, json, ...asked }) => {
    const { caller } = asked;
    await flows.getFor(params.cloudFlowId, 'change', caller.account);
    const addVariables = await parts.environmentVariables.prepare(newVariablesIn(environmentVariables, json), caller.account);
    const open = await flows.update(params.cloudFlowId, given(body), caller.account);
    await addVariables();
    return detail(open, asked);
  });
  handle(app, API.deleteCloudFlow, async ({ params, caller }) => {
    await flows.remove(params.cloudFlowId, caller.account);
    return undefined;
  });
  handle(app, API.createTriggerKey, async ({ params, caller, request }) => {
    const key = await flows.createTriggerKey(params.cloudFlowId, caller.account);
    const { trigger } = await flows.get(params.cloudFlowId);
    const baseUrl = app.services.origins.baseUrl(request.headers.host);
    return { key, signedUrl: parts.addresses.signedUrl(baseUrl, params.cloudFlowId, { name: trigger.name, keyHash: tokenHash(key) }) };
  });
  registerCloudFlowFileRoutes(app, parts);
  registerRun(app, parts);
}

interface Asked {
  readonly request: FastifyRequest;
  readonly caller: { readonly account: AccountRecord };
}

/** The flows that the account may find. */
async function list(app: App, { flows, lastRuns, access, history }: CloudFlowParts, account: AccountRecord): Promise<CloudFlow[]> {
  const { accounts } = app.services.stores;
  const [all, owners, runs, sight] = await Promise.all([flows.list(), accounts.list(), lastRuns.all(), access.sightOf(account)]);
  const names = new Map(owners.map(({ id, name }) => [id, name]));
  const found = all.filter(({ record }) => sight.finds(record.id));
  return Promise.all(
    found.map(async (open) => {
      const { id, ownerId } = open.record;
      const kind = accessKind(sight.roleIn(id), account);
      const lastRun = kind === 'run-only' ? await lastRunOf(history, id, account) : runs.get(id);
      return cloudFlowView(open, { ownerName: names.get(ownerId) ?? '', access: kind, lastRun });
    }),
  );
}

/** Among the runs that the account may see. */
async function lastRunOf(history: StartsOfRuns, cloudFlowId: CloudFlowId, account: AccountRecord): Promise<LastRun | undefined> {
  return (await history.list({ cloudFlowId, ...runsShownTo(account), limit: 1 })).items[0];
}

function registerRun(app: App, { flows, starter, history, runConnections }: CloudFlowParts): void {
  handle(app, API.runCloudFlow, async ({ params, body: { version, triggerOutputsOf, connections }, json, caller }) => {
    const body = json instanceof JsonObject ? json.get('body') : undefined;
    const open = await flows.getFor(params.cloudFlowId, 'run', caller.account);
    if (version === undefined && triggerOutputsOf === undefined) {
      const lent = await runConnections.forRunOf(open, caller.account, connections);
      return { runId: await starter.runNow(lent, body, caller.account) };
    }
    const tested = version ?? open.record.publishedVersion ?? open.record.latestVersion;
    const openVersion = await flows.openVersion(open.record.id, tested, caller.account);
    const former = await startOfRun(history, open.record.id, triggerOutputsOf);
    const lent = await runConnections.forRunOf(openVersion, caller.account, connections);
    return { runId: await starter.runTest(lent, { version: tested, body, former }, caller.account) };
  });
}

/** @throws TandemError `NotFound` when it is no run of the flow */
async function startOfRun(history: StartsOfRuns, flowId: CloudFlowId, runId: string | undefined): Promise<StartOfRun | undefined> {
  if (runId === undefined) return undefined;
  // The protocol's schema checked that it is a UUID.
  const start = await history.startOf(runId.toLowerCase() as CloudFlowRunId);
  if (start?.cloudFlowId !== flowId) throw notFound('run of this cloud flow');
  return start;
}

async function describe(
  app: App,
  { flows, lastRuns, connectors, history, access, runConnections }: CloudFlowParts,
  { open, request, account }: { readonly open: OpenCloudFlow; readonly request: FastifyRequest; readonly account: AccountRecord },
): Promise<CloudFlowDetail> {
  const { stores, origins, settings } = app.services;
  const { id } = open.record;
  const [owner, schedule, kind, latestReferences, triggerState, ownConnections, isLender] = await Promise.all([
    stores.accounts.get(open.record.ownerId),
    stores.schedules.get(id),
    access.kindOf(open.record, account),
    flows.latestReferences(open),
    triggerStateOf(stores, id),
    runConnections.ownOf(open, account),
    access.mayUseConnections(open.record, account),
  ]);
  const isRunOnly = kind === 'run-only';
  const references = isRunOnly ? open.flow.connectionReferences : latestReferences;
  const detail = cloudFlowDetailView(open, {
    ownerName: owner?.name ?? '',
    access: kind,
    lastRun: isRunOnly ? await lastRunOf(history, id, account) : await lastRuns.of(id),
    sources: await runConnections.sourcesOf(open, new Set([...open.flow.connectionReferences.keys(), ...references.keys()])),
    ownConnections,
    dropsConnections: !isLender && Object.keys(open.record.connections).length > 0,
    baseUrl: origins.baseUrl(request.headers.host),
    nextRunAt: schedule?.nextRunAt,
    triggerState,
    connectors,
    latestReferences: references,
    limitProfile: settings.current().limitProfile,
  });
  return isRunOnly ? runOnlyView(detail) : detail;
}
