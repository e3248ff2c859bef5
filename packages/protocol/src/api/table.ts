import { connectionRoutes } from './connections.ts';
import { connectorRoutes } from './connectors.ts';
import { designerLinkRoutes } from './designer-links.ts';
import { environmentVariableRoutes } from './environment-variables.ts';
import { flowVersionRoutes } from './flow-versions.ts';
import { cloudFlowRoutes, desktopFlowRoutes } from './flows.ts';
import { identityRoutes } from './identity.ts';
import { launchRoutes } from './launches.ts';
import { machineRoutes } from './machines.ts';
import { overviewRoutes } from './overview.ts';
import { runQueueRoutes } from './run-queue.ts';
import { cloudFlowRunRoutes, desktopFlowRunRoutes } from './runs.ts';
import { settingsRoutes } from './settings.ts';

/** Every route of the REST API by its name; the server must register each one, the OpenAPI page lists each one. */
export const API = {
  ...identityRoutes,
  ...settingsRoutes,
  ...machineRoutes,
  ...connectionRoutes,
  ...cloudFlowRoutes,
  ...desktopFlowRoutes,
  ...cloudFlowRunRoutes,
  ...desktopFlowRunRoutes,
  ...runQueueRoutes,
  ...overviewRoutes,
  ...environmentVariableRoutes,
  ...connectorRoutes,
  ...flowVersionRoutes,
  ...launchRoutes,
  ...designerLinkRoutes,
} as const;

export type RouteName = keyof typeof API;
