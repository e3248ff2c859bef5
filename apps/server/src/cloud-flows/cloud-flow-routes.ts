import { type CloudFlowId, type CloudFlowRunId, JsonObject } from '@tandem/kernel';
import { API, type CloudFlowDetail } from '@tandem/protocol';
import type { FastifyRequest } from 'fastify';
import type { FlowStarter } from '../cloud-flow-runs/flow-starter.ts';
import type { RunHistory } from '../cloud-flow-runs/run-history.ts';
import type { ConnectorSupport } from '../connectors/connector-support.ts';
import type { EnvironmentVariables } from '../environment-variables/environment-variables.ts';
import { given } from '../http/changes.ts';
import { notFound } from '../http/error-body.ts';
import { type App, handle } from '../http/handle.ts';
import { requireAllowed } from '../identity/policy.ts';
import { tokenHash } from '../identity/token.ts';
import type { TriggerAddresses } from '../triggers/trigger-addresses.ts';
import { triggerStateOf } from '../triggers/trigger-state.ts';
import { newVariablesIn, registerCloudFlowFileRoutes } from './cloud-flow-file-routes.ts';
import { cloudFlowDetailView, cloudFlowView } from './cloud-flow-view.ts';
import type { CloudFlows, OpenCloudFlow } from './cloud-flows.ts';
import type { LastRuns } from './last-runs.ts';

/** What earlier runs began with. */
export type StartsOfRuns = Pick<RunHistory, 'startOf'>;

export interface CloudFlowParts {
  readonly flows: CloudFlows;
  readonly environmentVariables: EnvironmentVariables;
  readonly starter: FlowStarter;
  readonly lastRuns: LastRuns;
  readonly history: StartsOfRuns;
  readonly connectors: ConnectorSupport;
  readonly addresses: TriggerAddresses;
}

export function registerCloudFlowRoutes(app: App, parts: CloudFlowParts): void {
  const { flows, lastRuns } = parts;
  const { accounts } = app.services.stores;
  const detail = (open: OpenCloudFlow, request: FastifyRequest): Promise<CloudFlowDetail> => describe(app, parts, { open, request });

  handle(app, API.listCloudFlows, async () => {
    const [all, owners, runs] = await Promise.all([flows.list(), accounts.list(), lastRuns.all()]);
    const names = new Map(owners.map(({ id, name }) => [id, name]));
    return {
      items: all.map((open) => cloudFlowView(open, { ownerName: names.get(open.record.ownerId) ?? '', lastRun: runs.get(open.record.id) })),
    };
  });
  handle(app, API.importCloudFlow, async ({ body: { environmentVariables, ...body }, json, caller, request }) => {
    const addVariables = await parts.environmentVariables.prepare(newVariablesIn(environmentVariables, json), caller.account);
    const open = await flows.import({ ...body, connections: body.connections ?? {} }, caller.account);
    await addVariables();
    return detail(open, request);
  });
  handle(app, API.getCloudFlow, async ({ params, request }) => detail(await flows.get(params.cloudFlowId), request));
  handle(app, API.updateCloudFlow, async ({ params, body: { environmentVariables, ...body }, json, caller, request }) => {
    const addVariables = await parts.environmentVariables.prepare(newVariablesIn(environmentVariables, json), caller.account);
    const open = await flows.update(params.cloudFlowId, given(body), caller.account);
    await addVariables();
    return detail(open, request);
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

function registerRun(app: App, { flows, starter, history }: CloudFlowParts): void {
  handle(app, API.runCloudFlow, async ({ params, body: { version, triggerOutputsOf }, json, caller }) => {
    const body = json instanceof JsonObject ? json.get('body') : undefined;
    const open = await flows.get(params.cloudFlowId);
    if (version === undefined && triggerOutputsOf === undefined) {
      requireAllowed(caller.account, 'run', { kind: 'cloud-flow', ownerId: open.record.ownerId });
      return { runId: await starter.runNow(open, body, caller.account) };
    }
    const tested = version ?? open.record.publishedVersion ?? open.record.latestVersion;
    const openVersion = await flows.openVersion(open.record.id, tested, caller.account);
    const triggerOutputs = await triggerOutputsOfRun(history, open.record.id, triggerOutputsOf);
    return { runId: await starter.runTest(openVersion, { version: tested, body, triggerOutputs }, caller.account) };
  });
}

/** @throws TandemError `NotFound` when it is no run of the flow */
async function triggerOutputsOfRun(history: StartsOfRuns, flowId: CloudFlowId, runId: string | undefined): Promise<JsonObject | undefined> {
  if (runId === undefined) return undefined;
  // The protocol's schema checked that it is a UUID.
  const start = await history.startOf(runId.toLowerCase() as CloudFlowRunId);
  if (start?.cloudFlowId !== flowId) throw notFound('run of this cloud flow');
  return start.triggerOutputs;
}

async function describe(
  app: App,
  { flows, lastRuns, connectors }: CloudFlowParts,
  { open, request }: { readonly open: OpenCloudFlow; readonly request: FastifyRequest },
): Promise<CloudFlowDetail> {
  const { stores, origins } = app.services;
  const [owner, schedule, lastRun, latestReferences, triggerState] = await Promise.all([
    stores.accounts.get(open.record.ownerId),
    stores.schedules.get(open.record.id),
    lastRuns.of(open.record.id),
    flows.latestReferences(open),
    triggerStateOf(stores, open.record.id),
  ]);
  return cloudFlowDetailView(open, {
    ownerName: owner?.name ?? '',
    lastRun,
    baseUrl: origins.baseUrl(request.headers.host),
    nextRunAt: schedule?.nextRunAt,
    triggerState,
    connectors,
    latestReferences,
  });
}
