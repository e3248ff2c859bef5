import type { AccountId, DesktopFlowId, MachineId } from '@tandem/kernel';

/** How long a launch may take from its ticket to its window. */
export const LAUNCH_MS = 120_000;
/** Wrong window secrets after which a launch is given up. */
const WRONG_SECRETS = 5;

/** What an agent says of the launch that a person opened on its computer. */
export interface LaunchClaim {
  readonly machineId: MachineId;
  readonly machineName: string;
  readonly osUser: string;
  /** SHA-256 of the window secret, base64. */
  readonly windowSecretHash: string;
}

export interface LaunchFault {
  readonly code: string;
  readonly message: string;
  readonly fix?: string;
}

export type LaunchState =
  /** A refused launch stays here with its error, for the page that waits for it. */
  | { readonly kind: 'issued'; readonly error: LaunchFault | null }
  /** An agent has claimed it and its designer link is being made. */
  | { readonly kind: 'claiming'; readonly claim: LaunchClaim }
  | { readonly kind: 'claimed'; readonly claim: LaunchClaim; readonly linkId: string; readonly wrongSecrets: number }
  | { readonly kind: 'opened'; readonly claim: LaunchClaim; readonly linkId: string }
  | { readonly kind: 'expired' };

/** One *Launch app* from its ticket to its window. */
export interface Launch {
  readonly id: string;
  readonly accountId: AccountId;
  readonly desktopFlowId: DesktopFlowId;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly state: LaunchState;
}

export type LaunchEvent =
  | { readonly kind: 'claim'; readonly claim: LaunchClaim }
  | { readonly kind: 'linked'; readonly linkId: string }
  /** Whoever claims it may not. */
  | { readonly kind: 'refuse'; readonly error: LaunchFault }
  /** The designer link of the claim could not be made. */
  | { readonly kind: 'unlinked'; readonly error: LaunchFault }
  | { readonly kind: 'open'; readonly isSecretRight: boolean }
  | { readonly kind: 'tick' };

/** Why an event changed nothing, or not what was wished. */
export type LaunchRefusal = 'expired' | 'used' | 'not-claimed' | 'wrong-secret';

export interface LaunchStep {
  readonly launch: Launch;
  readonly refusal: LaunchRefusal | null;
}

/** issued → claiming → claimed → opened, each step once; whatever is not opened in time is expired. */
export function reduceLaunch(launch: Launch, event: LaunchEvent, now: number): LaunchStep {
  const isOver = launch.state.kind !== 'opened' && launch.expiresAt <= now;
  const current: Launch = isOver ? { ...launch, state: { kind: 'expired' } } : launch;
  if (event.kind === 'tick') return { launch: current, refusal: null };
  if (current.state.kind === 'expired') return { launch: current, refusal: 'expired' };
  const { state, refusal } = next(current.state, event);
  return { launch: { ...current, state }, refusal };
}

/** The link of a launch that was claimed in just this way: a machine that lost its connection asks again. */
export function linkOfClaim({ state }: Launch, claim: Omit<LaunchClaim, 'machineName'>): string | undefined {
  if (state.kind !== 'claimed') return undefined;
  const { machineId, osUser, windowSecretHash } = state.claim;
  const isSame = machineId === claim.machineId && osUser === claim.osUser && windowSecretHash === claim.windowSecretHash;
  return isSame ? state.linkId : undefined;
}

interface StateStep {
  readonly state: LaunchState;
  readonly refusal: LaunchRefusal | null;
}

function next(state: LaunchState, event: Exclude<LaunchEvent, { kind: 'tick' }>): StateStep {
  switch (event.kind) {
    case 'claim':
      return state.kind === 'issued' && state.error === null ? moved({ kind: 'claiming', claim: event.claim }) : refused(state, 'used');
    case 'linked':
      return state.kind === 'claiming'
        ? moved({ kind: 'claimed', claim: state.claim, linkId: event.linkId, wrongSecrets: 0 })
        : refused(state, 'used');
    case 'refuse':
      return state.kind === 'issued' && state.error === null ? moved({ kind: 'issued', error: event.error }) : refused(state, 'used');
    case 'unlinked':
      return state.kind === 'claiming' ? moved({ kind: 'issued', error: event.error }) : refused(state, 'used');
    case 'open':
      return open(state, event.isSecretRight);
  }
}

function open(state: LaunchState, isSecretRight: boolean): StateStep {
  if (state.kind === 'opened') return refused(state, isSecretRight ? 'used' : 'wrong-secret');
  if (state.kind !== 'claimed') return refused(state, 'not-claimed');
  if (isSecretRight) return moved({ kind: 'opened', claim: state.claim, linkId: state.linkId });
  const wrongSecrets = state.wrongSecrets + 1;
  return refused(wrongSecrets >= WRONG_SECRETS ? { kind: 'expired' } : { ...state, wrongSecrets }, 'wrong-secret');
}

function moved(state: LaunchState): StateStep {
  return { state, refusal: null };
}

function refused(state: LaunchState, refusal: LaunchRefusal): StateStep {
  return { state, refusal };
}
