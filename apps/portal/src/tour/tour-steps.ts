/** A page of the portal that a step of the tour is about. */
export type TourPlace =
  | { readonly to: '/' | '/cloud-flows' | '/runs' | '/machines' }
  | { readonly to: '/cloud-flows/$cloudFlowId'; readonly params: { readonly cloudFlowId: string } };

export interface TourStep {
  readonly name: 'home' | 'cloudFlow' | 'run' | 'runs' | 'machines';
  readonly place: TourPlace;
  /** Whether a page is one that the step speaks of. */
  readonly isAt: (pathname: string) => boolean;
  /** CSS selector of what the step points at; the step is shown in a corner where there is no such thing. */
  readonly target: string;
}

const LIST = '#content [role="table"]';

/**
 * The steps of the tour, in their order.
 *
 * @param cloudFlowId the cloud flow to begin with; without one the tour stays with the list of flows
 */
export function tourSteps(cloudFlowId: string | undefined): readonly TourStep[] {
  const flowPage = `/cloud-flows/${cloudFlowId}`;
  const runPage = cloudFlowId === undefined ? '/cloud-flows' : flowPage;
  const runPlace: TourPlace =
    cloudFlowId === undefined ? { to: '/cloud-flows' } : { to: '/cloud-flows/$cloudFlowId', params: { cloudFlowId } };
  return [
    { name: 'home', place: { to: '/' }, isAt: (pathname) => pathname === '/', target: '#content h1' },
    {
      name: 'cloudFlow',
      place: { to: '/cloud-flows' },
      isAt: (pathname) => pathname === '/cloud-flows',
      target: `#content a[href$="${flowPage}"]`,
    },
    { name: 'run', place: runPlace, isAt: (pathname) => pathname === runPage, target: '#content [data-tour="run"]' },
    {
      name: 'runs',
      place: { to: '/runs' },
      isAt: (pathname) => pathname === '/runs' || pathname.startsWith('/cloud-flow-runs/'),
      target: '#content h1',
    },
    { name: 'machines', place: { to: '/machines' }, isAt: (pathname) => pathname === '/machines', target: LIST },
  ];
}

/**
 * Where the tour stands when another page opens: whoever does by hand what a step speaks of is at the next step; undefined where the page
 * is of neither, since whoever goes there goes on alone.
 */
export function stepAtPage(steps: readonly TourStep[], present: number, pathname: string): number | undefined {
  if (steps[present]?.isAt(pathname) === true) return present;
  return steps[present + 1]?.isAt(pathname) === true ? present + 1 : undefined;
}
