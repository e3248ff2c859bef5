import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { readApprovalsSearch } from '../approvals/approvals-search.ts';
import { readDesignSearch } from '../desktop-flows/design-search.ts';
import { readMachineSearch } from '../machines/machine-search.ts';
import { readMachinesSearch } from '../machines/machines-search.ts';
import { readItemsSearch } from '../monitor/work-queues/items-search.ts';
import { readRunsSearch } from '../runs/runs-search.ts';
import { readSettingsSearch } from '../settings/settings-search.ts';
import { readSignInSearch } from '../sign-in/sign-in-search.ts';
import { readTableSearch } from '../tables/table-search.ts';
import { KNOWN_IDS } from './known-ids.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { BASE_PATH } from './own-url.ts';
import { PageFailure } from './page-failure.tsx';
import { PageLoading } from './page-loading.tsx';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });
const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../sign-in/sign-in-page.tsx'), 'SignInPage'),
  validateSearch: readSignInSearch,
});
/** The window that the machine agent opens; its ticket signs it in. */
const openRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/open',
  component: lazyRouteComponent(() => import('../launch/open-page.tsx'), 'OpenPage'),
});
/** Whoever holds a signed link answers here without a sign-in. */
const linkedApprovalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/approve',
  component: lazyRouteComponent(() => import('../approvals/linked-approval-page.tsx'), 'LinkedApprovalPage'),
});
/** Everything below asks who is signed in and sends to the sign-in page when nobody is. */
const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: lazyRouteComponent(() => import('./shell.tsx'), 'Shell'),
});

/** Each page is a chunk of its own, so that the first page loads little. */
const routeTree = rootRoute.addChildren([
  signInRoute,
  openRoute,
  linkedApprovalRoute,
  shellRoute.addChildren([
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/',
      component: lazyRouteComponent(() => import('../home/home-page.tsx'), 'HomePage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/cloud-flows',
      component: lazyRouteComponent(() => import('../cloud-flows/cloud-flows-page.tsx'), 'CloudFlowsPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/cloud-flows/templates',
      component: lazyRouteComponent(() => import('../cloud-flow-designer/templates/template-gallery-page.tsx'), 'TemplateGalleryPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/cloud-flows/$cloudFlowId',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../cloud-flows/cloud-flow-page.tsx'), 'CloudFlowPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/cloud-flows/$cloudFlowId/edit',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../cloud-flow-designer/cloud-flow-designer-page.tsx'), 'CloudFlowDesignerPage'),
      staticData: { fillsWindow: true },
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/cloud-flows/$cloudFlowId/versions',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../cloud-flow-designer/cloud-flow-versions-page.tsx'), 'CloudFlowVersionsPage'),
      staticData: { fillsWindow: true },
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/desktop-flows',
      component: lazyRouteComponent(() => import('../desktop-flows/desktop-flows-page.tsx'), 'DesktopFlowsPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/desktop-flows/$desktopFlowId',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../desktop-flows/desktop-flow-page.tsx'), 'DesktopFlowPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/desktop-flows/$desktopFlowId/design',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../desktop-flow-designer/desktop-flow-designer-page.tsx'), 'DesktopFlowDesignerPage'),
      validateSearch: readDesignSearch,
      staticData: { fillsWindow: true },
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/desktop-flows/$desktopFlowId/versions',
      ...KNOWN_IDS,
      component: lazyRouteComponent(
        () => import('../desktop-flow-designer/versions/desktop-flow-versions-page.tsx'),
        'DesktopFlowVersionsPage',
      ),
      staticData: { fillsWindow: true },
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/runs',
      component: lazyRouteComponent(() => import('../runs/runs-page.tsx'), 'RunsPage'),
      validateSearch: readRunsSearch,
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/cloud-flow-runs/$runId',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../runs/cloud-flow-run-page.tsx'), 'CloudFlowRunPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/desktop-flow-runs/$runId',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../runs/desktop-flow-run-page.tsx'), 'DesktopFlowRunPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/run-queue',
      component: lazyRouteComponent(() => import('../monitor/run-queue/run-queue-page.tsx'), 'RunQueuePage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/work-queues',
      component: lazyRouteComponent(() => import('../monitor/work-queues/work-queues-page.tsx'), 'WorkQueuesPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/work-queues/$workQueueId',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../monitor/work-queues/work-queue-page.tsx'), 'WorkQueuePage'),
      validateSearch: readItemsSearch,
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/work-queues/$workQueueId/items/$itemId',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../monitor/work-queues/item-page.tsx'), 'WorkQueueItemPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/approvals',
      component: lazyRouteComponent(() => import('../approvals/approvals-page.tsx'), 'ApprovalsPage'),
      validateSearch: readApprovalsSearch,
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/approvals/$approvalId',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../approvals/approval-page.tsx'), 'ApprovalPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/machines',
      component: lazyRouteComponent(() => import('../machines/machines-page.tsx'), 'MachinesPage'),
      validateSearch: readMachinesSearch,
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/machines/$machineId',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../machines/machine-page.tsx'), 'MachinePage'),
      validateSearch: readMachineSearch,
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/machine-groups/$groupId',
      ...KNOWN_IDS,
      component: lazyRouteComponent(() => import('../machines/machine-group-page.tsx'), 'MachineGroupPage'),
      validateSearch: readMachineSearch,
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/connections',
      component: lazyRouteComponent(() => import('../connections/connections-page.tsx'), 'ConnectionsPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/credentials',
      component: lazyRouteComponent(() => import('../credentials/credentials-page.tsx'), 'CredentialsPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/environment-variables',
      component: lazyRouteComponent(() => import('../environment-variables/environment-variables-page.tsx'), 'EnvironmentVariablesPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/tables',
      component: lazyRouteComponent(() => import('../tables/tables-page.tsx'), 'TablesPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/tables/$tableName',
      component: lazyRouteComponent(() => import('../tables/table-page.tsx'), 'TablePage'),
      validateSearch: readTableSearch,
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/settings',
      component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
      validateSearch: readSettingsSearch,
    }),
    createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFoundPage }),
  ]),
]);

export function createPortalRouter() {
  return createRouter({
    routeTree,
    basepath: BASE_PATH,
    defaultPreload: 'intent',
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: PageFailure,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingMs: 300,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
  interface StaticDataRouteOption {
    /** The page uses the whole window beside the navigation: it has no padding and scrolls by itself. */
    readonly fillsWindow?: boolean;
  }
}
