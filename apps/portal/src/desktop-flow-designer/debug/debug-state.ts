import type { DesignerEvent, LogEntry, StepPlace, VariableView } from '@tandem/protocol';

type Outcome = (DesignerEvent & { readonly kind: 'ended' })['outcome'];
type VariableDetail = DesignerEvent & { readonly kind: 'variable' };

/** What the designer knows of the machine and of the run on it. */
export interface DebugState {
  readonly link: 'connecting' | 'open' | 'closed';
  /** Why the link is closed. */
  readonly linkMessage: string | undefined;
  readonly run: RunPhase;
  /** The flow was asked to end where it can. */
  readonly isSafeStopAsked: boolean;
  readonly variables: readonly VariableView[];
  /** Parts of values that were asked for, by name and path. */
  readonly details: ReadonlyMap<string, VariableDetail>;
  /** The newest at the end; the oldest are dropped beyond `MAX_LOG`. */
  readonly log: readonly LogEntry[];
  readonly outcome: Outcome | undefined;
  /** What could not be obeyed last. */
  readonly refusal: { readonly code: string; readonly message: string } | undefined;
}

export type RunPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'running'; readonly place: StepPlace | undefined }
  | { readonly kind: 'paused'; readonly place: StepPlace; readonly reason: 'breakpoint' | 'step' | 'pause' }
  | { readonly kind: 'stopping'; readonly place: StepPlace | undefined };

export type DebugAction =
  | DesignerEvent
  /** The author asked for a run. */
  | { readonly kind: 'asked-run' }
  | { readonly kind: 'asked-stop' }
  | { readonly kind: 'asked-safe-stop' }
  | { readonly kind: 'connection-lost' };

const MAX_LOG = 5000;

export const INITIAL_DEBUG_STATE: DebugState = {
  link: 'connecting',
  linkMessage: undefined,
  run: { kind: 'idle' },
  isSafeStopAsked: false,
  variables: [],
  details: new Map(),
  log: [],
  outcome: undefined,
  refusal: undefined,
};

export function reduceDebug(state: DebugState, action: DebugAction): DebugState {
  switch (action.kind) {
    case 'asked-run':
      return { ...begun(state), run: { kind: 'starting' }, isSafeStopAsked: false, refusal: undefined };
    case 'asked-stop':
      return isUnderWay(state.run) ? { ...state, run: { kind: 'stopping', place: placeOf(state.run) } } : state;
    case 'asked-safe-stop':
      return { ...state, isSafeStopAsked: isUnderWay(state.run) };
    case 'connection-lost':
      return { ...state, link: 'connecting' };
    case 'link':
      return linked(state, action);
    case 'started':
      return { ...begun(state), run: { kind: 'running', place: undefined } };
    case 'at':
      return state.run.kind === 'running' || state.run.kind === 'stopping'
        ? { ...state, run: { ...state.run, place: action.place } }
        : state;
    case 'paused':
      return {
        ...state,
        run: { kind: 'paused', place: action.place, reason: action.reason },
        variables: action.variables,
        details: new Map(),
      };
    case 'resumed':
      return { ...state, run: { kind: 'running', place: placeOf(state.run) }, details: new Map() };
    case 'variables':
      return { ...state, variables: action.variables };
    case 'variable':
      return { ...state, details: new Map(state.details).set(detailKey(action.name, action.path), action) };
    case 'log':
      return { ...state, log: [...state.log, ...action.entries].slice(-MAX_LOG) };
    case 'ended':
      return { ...state, run: { kind: 'idle' }, isSafeStopAsked: false, outcome: action.outcome };
    case 'refused':
      return refused(state, action);
  }
}

/** What a run before left is gone. */
function begun(state: DebugState): DebugState {
  return { ...state, details: new Map(), log: [], outcome: undefined };
}

export function detailKey(name: string, path: readonly (string | number)[]): string {
  return JSON.stringify([name, ...path]);
}

export function isUnderWay(run: RunPhase): boolean {
  return run.kind !== 'idle';
}

export function placeOf(run: RunPhase): StepPlace | undefined {
  return run.kind === 'running' || run.kind === 'paused' || run.kind === 'stopping' ? run.place : undefined;
}

/** After an open link the server tells what is so of the last run; with a code, its machine is away and may come back. */
function linked(state: DebugState, { state: link, code, message }: DesignerEvent & { readonly kind: 'link' }): DebugState {
  if (link === 'open' && code !== undefined) return { ...state, link: 'connecting', linkMessage: message };
  if (link === 'open') return { ...state, link, linkMessage: undefined, run: { kind: 'idle' } };
  return { ...state, link, linkMessage: message, run: { kind: 'idle' } };
}

/** A run that could not be started is over; any other refusal leaves the run as it is. */
function refused(state: DebugState, { code, message }: DesignerEvent & { readonly kind: 'refused' }): DebugState {
  const run: RunPhase = state.run.kind === 'starting' ? { kind: 'idle' } : state.run;
  return { ...state, run, refusal: { code, message } };
}
