import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { CloudFlowPage } from '../cloud-flows/cloud-flow-page.tsx';
import { CloudFlowsPage } from '../cloud-flows/cloud-flows-page.tsx';
import { ConnectionsPage } from '../connections/connections-page.tsx';
import { DesktopFlowPage } from '../desktop-flows/desktop-flow-page.tsx';
import { DesktopFlowsPage } from '../desktop-flows/desktop-flows-page.tsx';
import { HomePage } from '../home/home-page.tsx';
import { MachineGroupPage } from '../machines/machine-group-page.tsx';
import { MachinePage } from '../machines/machine-page.tsx';
import { MachinesPage } from '../machines/machines-page.tsx';
import { readMachinesSearch } from '../machines/machines-search.ts';
import { CloudFlowRunPage } from '../runs/cloud-flow-run-page.tsx';
import { DesktopFlowRunPage } from '../runs/desktop-flow-run-page.tsx';
import { RunsPage } from '../runs/runs-page.tsx';
import { readRunsSearch } from '../runs/runs-search.ts';
import { SettingsPage } from '../settings/settings-page.tsx';
import { readSettingsSearch } from '../settings/settings-search.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { readSignInSearch } from '../sign-in/sign-in-search.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });
const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: SignInPage,
  validateSearch: readSignInSearch,
});
/** Everything below asks who is signed in and sends to the sign-in page when nobody is. */
const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: Shell });

const routeTree = rootRoute.addChildren([
  signInRoute,
  shellRoute.addChildren([
    createRoute({ getParentRoute: () => shellRoute, path: '/', component: HomePage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/cloud-flows', component: CloudFlowsPage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/cloud-flows/$cloudFlowId', component: CloudFlowPage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/desktop-flows', component: DesktopFlowsPage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/desktop-flows/$desktopFlowId', component: DesktopFlowPage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/runs', component: RunsPage, validateSearch: readRunsSearch }),
    createRoute({ getParentRoute: () => shellRoute, path: '/cloud-flow-runs/$runId', component: CloudFlowRunPage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/desktop-flow-runs/$runId', component: DesktopFlowRunPage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/machines', component: MachinesPage, validateSearch: readMachinesSearch }),
    createRoute({ getParentRoute: () => shellRoute, path: '/machines/$machineId', component: MachinePage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/machine-groups/$groupId', component: MachineGroupPage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/connections', component: ConnectionsPage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/settings', component: SettingsPage, validateSearch: readSettingsSearch }),
  ]),
]);

export function createPortalRouter() {
  return createRouter({ routeTree, defaultPreload: false });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}
