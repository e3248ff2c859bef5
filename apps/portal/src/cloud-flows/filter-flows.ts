import type { CloudFlow } from '@tandem/protocol';

export interface FlowFilter {
  readonly search: string;
  /** Empty for all. */
  readonly state: string;
  /** Empty for all. */
  readonly triggerKind: string;
}

export function filterFlows(flows: readonly CloudFlow[], { search, state, triggerKind }: FlowFilter): readonly CloudFlow[] {
  const wanted = search.trim().toLowerCase();
  return flows.filter(
    (flow) =>
      (wanted === '' || flow.name.toLowerCase().includes(wanted)) &&
      (state === '' || flow.state === state) &&
      (triggerKind === '' || flow.triggerKind === triggerKind),
  );
}
