import type { CloudFlowId, DesktopFlowId } from '@tandem/kernel';
import { API } from '@tandem/protocol';
import { type App, handle } from '../http/handle.ts';
import type { FlowAuthoring } from './flow-authoring.ts';

const CLOUD = {
  getSource: API.getCloudFlowSource,
  save: API.saveCloudFlow,
  listVersions: API.listCloudFlowVersions,
  getVersion: API.getCloudFlowVersion,
  publish: API.publishCloudFlow,
  restore: API.restoreCloudFlow,
  present: API.editCloudFlow,
} as const;

const DESKTOP = {
  getSource: API.getDesktopFlowSource,
  save: API.saveDesktopFlow,
  listVersions: API.listDesktopFlowVersions,
  getVersion: API.getDesktopFlowVersion,
  publish: API.publishDesktopFlow,
  restore: API.restoreDesktopFlow,
  present: API.editDesktopFlow,
} as const;

export interface FlowVersionParts {
  readonly cloud: FlowAuthoring<CloudFlowId>;
  readonly desktop: FlowAuthoring<DesktopFlowId>;
}

/** Registers the same routes for both kinds of flow. */
export function registerFlowVersionRoutes(app: App, { cloud, desktop }: FlowVersionParts): void {
  register(app, CLOUD, cloud);
  register(app, DESKTOP, desktop);
}

function register<FlowId extends string>(app: App, routes: typeof CLOUD | typeof DESKTOP, flows: FlowAuthoring<FlowId>): void {
  // The path parser checked that it is a UUID; which kind of flow it names, the path says.
  const idOf = ({ flowId }: { readonly flowId: string }): FlowId => flowId as FlowId;
  handle(app, routes.getSource, ({ params, caller }) => flows.source(idOf(params), 'latest', caller.account));
  handle(app, routes.save, ({ params, body, caller }) => flows.save(idOf(params), body, caller.account));
  handle(app, routes.listVersions, ({ params, query, caller }) => flows.list(idOf(params), query, caller.account));
  handle(app, routes.getVersion, ({ params, caller }) => flows.source(idOf(params), Number(params.version), caller.account));
  handle(app, routes.publish, ({ params, caller }) => flows.publish(idOf(params), Number(params.version), caller.account));
  handle(app, routes.restore, ({ params, caller }) => flows.restore(idOf(params), Number(params.version), caller.account));
  handle(app, routes.present, ({ params, caller }) => flows.present(idOf(params), caller.account));
}
