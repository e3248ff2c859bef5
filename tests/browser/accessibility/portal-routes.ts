import type { Page } from 'playwright-core';
import type { Sample, SampleIds } from './sample-data.ts';

/** The router that the page runs, as TanStack Router leaves it for its developer tools. */
const ROUTES_OF_THE_ROUTER = 'Object.keys(self.__TSR_ROUTER__.routesByPath)';

/**
 * The path of every page that the router of an open portal knows, with ids of the sample in it.
 *
 * @throws Error when a path has a parameter that the sample has nothing for: a new page needs sample data, too
 */
export async function portalPaths(page: Page, ids: SampleIds): Promise<readonly string[]> {
  const routes = (await page.evaluate(ROUTES_OF_THE_ROUTER)) as readonly string[];
  return routes.map((route) => (route === '/$' ? '/no-such-page' : fill(route, ids)));
}

function fill(route: string, ids: SampleIds): string {
  const known: Readonly<Record<string, string>> = { ...ids, ...runIdOf(route, ids) };
  return route.replace(/\$(\w+)/g, (_, name: string) => {
    const id = known[name];
    if (id === undefined) throw new Error(`the sample has no ${name} for the page ${route}`);
    return id;
  });
}

/** Pages that look another way when they show something else. */
export function pathsOfStates(sample: Sample): readonly string[] {
  const { answeredApprovalId, everyCardId, failedRunId, processedItemId, processingItemId, refusedTriggerId, workQueueId } = sample;
  const ofItem = (itemId: string) => `/work-queues/${workQueueId}/items/${itemId}`;
  return [
    '/approvals?list=sent',
    '/approvals?list=history',
    `/approvals/${answeredApprovalId}`,
    ofItem(processedItemId),
    ofItem(processingItemId),
    `/cloud-flow-runs/${failedRunId}`,
    `/cloud-flows/${everyCardId}`,
    `/cloud-flows/${refusedTriggerId}`,
    '/settings?tab=people',
  ];
}

/** Runs of both kinds call their parameter the same. */
function runIdOf(route: string, { cloudFlowRunId, desktopFlowRunId }: SampleIds): { readonly runId: string } {
  return { runId: route.startsWith('/desktop-flow-runs') ? desktopFlowRunId : cloudFlowRunId };
}
