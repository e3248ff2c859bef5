import type { Launch as LaunchOfApi, LaunchPreview } from '@tandem/protocol';
import type { AccountRecord, DesktopFlowRecord } from '@tandem/store';
import type { Launch, LaunchClaim } from './launch.ts';

/** What the API shows of a launch to whoever made it. */
export function launchView({ id, desktopFlowId, expiresAt, state }: Launch): LaunchOfApi {
  const machineName = state.kind === 'claimed' || state.kind === 'opened' ? state.claim.machineName : null;
  return { id, desktopFlowId, state: state.kind === 'claiming' ? 'issued' : state.kind, machineName, error: errorOf(state), expiresAt };
}

export interface Opening {
  readonly claim: LaunchClaim;
  readonly account: AccountRecord;
  readonly flow: DesktopFlowRecord;
  readonly isSignedIn: boolean;
}

/** What an app window may see; before the claim it has proven nothing. */
export function launchPreview({ expiresAt, state }: Launch, opening: Opening | undefined): LaunchPreview {
  if (opening === undefined) return { state: 'issued', error: errorOf(state), expiresAt, opening: null };
  const { claim, account, flow, isSignedIn } = opening;
  return {
    state: 'claimed',
    error: null,
    expiresAt,
    opening: {
      desktopFlowName: flow.name,
      machineName: claim.machineName,
      osUser: claim.osUser,
      accountName: account.name,
      accountEmail: account.email,
      isSignedIn,
    },
  };
}

function errorOf(state: Launch['state']): LaunchOfApi['error'] {
  return state.kind === 'issued' && state.error !== null ? { ...state.error } : null;
}
