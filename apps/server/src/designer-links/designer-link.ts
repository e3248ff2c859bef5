/** How long each end of a link may be away, in milliseconds. */
const LINK_TIMES = {
  /** A link of a launch whose window does not come. */
  unboundMs: 120_000,
  /** From asking the machine to its answer: it may have to find the session of the user. */
  openingMs: 30_000,
  designerAwayMs: 30_000,
  machineAwayMs: 30_000,
  /** How long it is told what became of a closed link. */
  rememberedMs: 600_000,
} as const;

export interface LinkFault {
  readonly code: string;
  readonly message: string;
  readonly fix?: string | undefined;
}

/** Times are milliseconds since 1970. */
export type LinkState =
  /** Nobody has it yet: a launch waits for its window. */
  | { readonly kind: 'unbound'; readonly until: number }
  /** The machine was asked. */
  | { readonly kind: 'opening'; readonly until: number }
  /** Until when an end that is away may come back; null while it is there. */
  | { readonly kind: 'open'; readonly designerUntil: number | null; readonly machineUntil: number | null }
  /** No fault: its user closed it. */
  | { readonly kind: 'closed'; readonly fault: LinkFault | null; readonly forgetAt: number };

export type LinkEvent =
  | { readonly kind: 'bound' }
  /** The machine is ready. */
  | { readonly kind: 'opened'; readonly hasDesigner: boolean }
  | { readonly kind: 'designer-came' }
  | { readonly kind: 'designer-left' }
  | { readonly kind: 'machine-came' }
  | { readonly kind: 'machine-left'; readonly fault: LinkFault }
  | { readonly kind: 'close'; readonly fault: LinkFault | null }
  | { readonly kind: 'tick' };

/** What a link is closed with when its time is up. */
export interface LinkTimeouts {
  readonly unbound: LinkFault;
  readonly opening: LinkFault;
  readonly designerAway: LinkFault;
  readonly machineAway: LinkFault;
}

export interface LinkMoment {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeouts: LinkTimeouts;
}

export function newLinkState(now: number): LinkState {
  return { kind: 'unbound', until: now + LINK_TIMES.unboundMs };
}

/** unbound → opening → open → closed; whatever is late or away for too long is closed. */
export function reduceLink(state: LinkState, event: LinkEvent, { now, timeouts }: LinkMoment): LinkState {
  if (state.kind === 'closed') return state;
  switch (event.kind) {
    case 'bound':
      return state.kind === 'unbound' ? { kind: 'opening', until: now + LINK_TIMES.openingMs } : state;
    case 'opened':
      if (state.kind !== 'opening') return state;
      return { kind: 'open', designerUntil: event.hasDesigner ? null : now + LINK_TIMES.designerAwayMs, machineUntil: null };
    case 'designer-came':
      return state.kind === 'open' ? { ...state, designerUntil: null } : state;
    case 'designer-left':
      return state.kind === 'open' ? { ...state, designerUntil: now + LINK_TIMES.designerAwayMs } : state;
    case 'machine-came':
      return state.kind === 'open' ? { ...state, machineUntil: null } : state;
    case 'machine-left':
      // Its answer may be lost, so that nothing can be expected of a link that was opening.
      if (state.kind === 'opening') return closed(event.fault, now);
      return state.kind === 'open' ? { ...state, machineUntil: now + LINK_TIMES.machineAwayMs } : state;
    case 'close':
      return closed(event.fault, now);
    case 'tick':
      return tick(state, { now, timeouts });
  }
}

function tick(state: Exclude<LinkState, { kind: 'closed' }>, { now, timeouts }: LinkMoment): LinkState {
  const fault = lateness(state, { now, timeouts });
  return fault === undefined ? state : closed(fault, now);
}

function lateness(state: Exclude<LinkState, { kind: 'closed' }>, { now, timeouts }: LinkMoment): LinkFault | undefined {
  const isPast = (until: number | null) => until !== null && until <= now;
  if (state.kind !== 'open') return isPast(state.until) ? timeouts[state.kind] : undefined;
  if (isPast(state.machineUntil)) return timeouts.machineAway;
  return isPast(state.designerUntil) ? timeouts.designerAway : undefined;
}

function closed(fault: LinkFault | null, now: number): LinkState {
  return { kind: 'closed', fault, forgetAt: now + LINK_TIMES.rememberedMs };
}
