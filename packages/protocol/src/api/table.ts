import { approvalRoutes } from './approvals.ts';
import { connectionRoutes } from './connections.ts';
import { connectorRoutes } from './connectors.ts';
import { credentialRoutes } from './credentials.ts';
import { designerLinkRoutes } from './designer-links.ts';
import { environmentVariableRoutes } from './environment-variables.ts';
import { flowShareRoutes } from './flow-shares.ts';
import { flowVersionRoutes } from './flow-versions.ts';
import { cloudFlowRoutes, desktopFlowRoutes } from './flows.ts';
import { identityRoutes } from './identity.ts';
import { launchRoutes } from './launches.ts';
import { machineRoutes } from './machines.ts';
import { mailRoutes } from './mail.ts';
import { overviewRoutes } from './overview.ts';
import { runChangeRoutes } from './run-changes.ts';
import { runQueueRoutes } from './run-queue.ts';
import { runServiceRoutes } from './run-services.ts';
import { cloudFlowRunRoutes, desktopFlowRunRoutes } from './runs.ts';
import { settingsRoutes } from './settings.ts';
import { tableRoutes } from './tables.ts';
import { workQueueRoutes } from './work-queues.ts';

/** Every route of the REST API by its name; the server must register each one, the OpenAPI page lists each one. */
export const API = {
  ...identityRoutes,
  ...settingsRoutes,
  ...mailRoutes,
  ...machineRoutes,
  ...connectionRoutes,
  ...cloudFlowRoutes,
  ...desktopFlowRoutes,
  ...cloudFlowRunRoutes,
  ...runChangeRoutes,
  ...desktopFlowRunRoutes,
  ...runQueueRoutes,
  ...runServiceRoutes,
  ...overviewRoutes,
  ...environmentVariableRoutes,
  ...credentialRoutes,
  ...connectorRoutes,
  ...flowShareRoutes,
  ...flowVersionRoutes,
  ...approvalRoutes,
  ...launchRoutes,
  ...designerLinkRoutes,
  ...workQueueRoutes,
  ...tableRoutes,
} as const;

export type RouteName = keyof typeof API;
