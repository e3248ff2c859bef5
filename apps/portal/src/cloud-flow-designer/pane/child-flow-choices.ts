import type { CloudFlow } from '@tandem/protocol';

/**
 * The flows that a flow may run as its children: others, started by hand or by a request, that are shared with whoever is at work.
 * What an administrator only looks after is not.
 */
export function childFlowChoices(flows: readonly CloudFlow[], flowId: string | undefined): readonly CloudFlow[] {
  return flows.filter(({ id, isCallable, access }) => id !== flowId && isCallable && access !== 'administrator');
}
