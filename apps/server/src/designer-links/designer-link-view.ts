import type { DesignerLink } from '@tandem/protocol';
import type { LiveLink } from './live-link.ts';

/** What the API shows of a link. */
export function designerLinkView({ facts, osUser, state }: LiveLink): DesignerLink {
  const { id, desktopFlowId, machineId, machineName, openedAt } = facts;
  const fault = state.kind === 'closed' ? state.fault : null;
  return {
    id,
    desktopFlowId,
    machineId,
    machineName,
    osUser,
    state: state.kind === 'unbound' ? 'opening' : state.kind,
    error: fault === null ? null : { ...fault },
    openedAt,
  };
}
