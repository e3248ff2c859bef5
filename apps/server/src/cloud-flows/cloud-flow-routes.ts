import { JsonObject } from '@tandem/kernel';
import { API, type CloudFlowDetail } from '@tandem/protocol';
import type { FastifyRequest } from 'fastify';
import type { FlowStarter } from '../cloud-flow-runs/flow-starter.ts';
import { diagnosticView } from '../desktop-flows/desktop-flow-view.ts';
import { given } from '../http/changes.ts';
import { type App, handle } from '../http/handle.ts';
import { requireAllowed } from '../identity/policy.ts';
import { cloudFlowDetailView, cloudFlowView } from './cloud-flow-view.ts';
import type { CloudFlows, OpenCloudFlow } from './cloud-flows.ts';
import type { LastRuns } from './last-runs.ts';

export interface CloudFlowParts {
  readonly flows: CloudFlows;
  readonly starter: FlowStarter;
  readonly lastRuns: LastRuns;
  /** Names of the connector APIs that Tandem can run. */
  readonly supportedApis: ReadonlySet<string>;
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
  handle(app, API.checkCloudFlow, async ({ body }) => {
    const diagnostics = flows.check(body.definition);
    return { ok: diagnostics.every(({ severity }) => severity !== 'error'), diagnostics: diagnostics.map(diagnosticView) };
  });
  handle(app, API.importCloudFlow, async ({ body, caller, request }) => detail(await flows.import(body, caller.account), request));
  handle(app, API.getCloudFlow, async ({ params, request }) => detail(await flows.get(params.cloudFlowId), request));
  handle(app, API.updateCloudFlow, async ({ params, body, caller, request }) =>
    detail(await flows.update(params.cloudFlowId, given(body), caller.account), request),
  );
  handle(app, API.deleteCloudFlow, async ({ params, caller }) => {
    await flows.remove(params.cloudFlowId, caller.account);
    return undefined;
  });
  handle(app, API.createTriggerKey, async ({ params, caller }) => ({
    key: await flows.createTriggerKey(params.cloudFlowId, caller.account),
  }));
  registerRun(app, parts);
}

function registerRun(app: App, { flows, starter }: CloudFlowParts): void {
  handle(app, API.runCloudFlow, async ({ params, json, caller }) => {
    const open = await flows.get(params.cloudFlowId);
    requireAllowed(caller.account, 'run', { kind: 'cloud-flow', ownerId: open.record.ownerId });
    const body = json instanceof JsonObject ? json.get('body') : undefined;
    return { runId: await starter.runNow(open, body, caller.account) };
  });
}

async function describe(
  app: App,
  { flows, lastRuns, supportedApis }: CloudFlowParts,
  { open, request }: { readonly open: OpenCloudFlow; readonly request: FastifyRequest },
): Promise<CloudFlowDetail> {
  const { stores, origins } = app.services;
  const [owner, schedule, lastRun, latestReferences] = await Promise.all([
    stores.accounts.get(open.record.ownerId),
    stores.schedules.get(open.record.id),
    lastRuns.of(open.record.id),
    flows.latestReferences(open),
  ]);
  return cloudFlowDetailView(open, {
    ownerName: owner?.name ?? '',
    lastRun,
    baseUrl: origins.baseUrl(request.headers.host),
    nextRunAt: schedule?.nextRunAt,
    supportedApis,
    latestReferences,
  });
}
