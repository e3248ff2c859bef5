import type { Imported } from './import-listed-flow.ts';
import type { Destination, ListedFlow } from './listed-flows.ts';
import type { FlowCheck } from './use-flow-checks.ts';

/** A flow of the list that is here. */
export interface DoneState {
  readonly kind: 'done';
  readonly imported: Imported;
  /** The flows of the file that it calls, by their ids there: the ids by which it calls them here. */
  readonly called: ReadonlyMap<string, string>;
}

/** How far a flow of the list is. */
export type ListedState =
  | { readonly kind: 'open' }
  | { readonly kind: 'importing' }
  /** @param made what was imported before, where only its calls could not be led elsewhere */
  | { readonly kind: 'refused'; readonly error: unknown; readonly made?: DoneState }
  | DoneState;

/** A flow of the list with all that its line shows. */
export interface ListedLine {
  readonly flow: ListedFlow;
  readonly check: FlowCheck | undefined;
  readonly isChosen: boolean;
  readonly destinations: readonly Destination[];
  /** The chosen one of them. */
  readonly to: Destination;
  readonly state: ListedState;
  /** Names of the flows of the file that it calls although they are neither chosen nor here; none where it is not chosen. */
  readonly missing: readonly string[];
}

type CallingLine = Pick<ListedLine, 'flow' | 'isChosen' | 'state'>;

/**
 * Which calls of the chosen flows of a list would fail.
 *
 * @param here ids of the flows that are on the server
 */
export function missingAmong(lines: readonly CallingLine[], here: ReadonlySet<string>): (line: CallingLine) => readonly string[] {
  const left = lines.filter(({ isChosen, state }) => !isChosen && madeOf(state) === undefined);
  const absent = new Map(
    left.flatMap(({ flow: { workflowId: id, name } }) => (id === undefined || here.has(id) ? [] : [[id, name] as const])),
  );
  for (const { flow, isChosen } of lines) if (isChosen && flow.workflowId !== undefined) absent.delete(flow.workflowId);
  return ({ flow, isChosen }) => (isChosen && flow.kind === 'cloud' ? flow.calls.flatMap((id) => absent.get(id) ?? []) : []);
}

/** Whether the flow is to be imported still. */
export function isPending({ isChosen, state }: ListedLine): boolean {
  return isChosen && state.kind !== 'done';
}

/** What is here of the flow. */
export function madeOf(state: ListedState): DoneState | undefined {
  if (state.kind === 'done') return state;
  return state.kind === 'refused' ? state.made : undefined;
}
