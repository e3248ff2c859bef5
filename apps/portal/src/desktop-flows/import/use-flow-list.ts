import { TandemError } from '@tandem/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DESKTOP_FLOWS_KEY, useDesktopFlows } from '../desktop-flow-queries.ts';
import { type Imported, importListedFlow } from './import-listed-flow.ts';
import { destinationOf, type KnownFlow, type ListedFlow, takenBy } from './listed-flows.ts';
import { type FlowCheck, useFlowChecks } from './use-flow-checks.ts';

/** How far a flow of the list is. */
export type ListedState =
  | { readonly kind: 'open' }
  | { readonly kind: 'importing' }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'done'; readonly imported: Imported };

/** A flow of the list with all that its line shows. */
export interface ListedLine {
  readonly flow: ListedFlow;
  readonly check: FlowCheck | undefined;
  readonly isChosen: boolean;
  /** The flow that has its id already. */
  readonly taken: KnownFlow | undefined;
  /** Whether it becomes a flow of its own with another id. */
  readonly wantsOtherId: boolean;
  readonly state: ListedState;
}

export interface FlowList {
  readonly lines: readonly ListedLine[];
  /** The chosen ones that are not imported yet. */
  readonly pending: readonly ListedLine[];
  readonly isBusy: boolean;
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly keepsDrafts: boolean;
  readonly keepDrafts: (keeps: boolean) => void;
  readonly choose: (flows: readonly ListedFlow[], isChosen: boolean) => void;
  readonly takeOtherId: (flow: ListedFlow, wantsOtherId: boolean) => void;
  /** Imports what is pending, one after the other; what is refused stays chosen, so that it can be tried again. */
  readonly run: () => Promise<void>;
}

const OPEN = { kind: 'open' } as const;

/** The flows of a file from which a person chooses. All are chosen at first. */
export function useFlowList(flows: readonly ListedFlow[]): FlowList {
  const queryClient = useQueryClient();
  const known = useDesktopFlows().data ?? [];
  const checks = useFlowChecks(flows);
  const [omitted, setOmitted] = useState<ReadonlySet<ListedFlow>>(new Set());
  const [withOtherId, setWithOtherId] = useState<ReadonlySet<ListedFlow>>(new Set());
  const [states, setStates] = useState<ReadonlyMap<ListedFlow, ListedState>>(new Map());
  const [keepsDrafts, keepDrafts] = useState(false);
  const [progress, setProgress] = useState<FlowList['progress']>();
  const lines = flows.map((flow) => ({
    flow,
    check: checks.get(flow),
    isChosen: !omitted.has(flow),
    taken: takenBy(flow, known),
    wantsOtherId: withOtherId.has(flow),
    state: states.get(flow) ?? OPEN,
  }));
  const pending = lines.filter(({ isChosen, state }) => isChosen && state.kind !== 'done');
  const tell = (flow: ListedFlow, state: ListedState) => setStates((former) => new Map(former).set(flow, state));
  const run = async () => {
    for (const [index, line] of pending.entries()) {
      setProgress({ done: index, of: pending.length });
      tell(line.flow, { kind: 'importing' });
      const state = await importLine(line, keepsDrafts);
      tell(line.flow, state);
      if (state.kind === 'refused' && isHopeless(state.error)) break;
    }
    await queryClient.invalidateQueries({ queryKey: DESKTOP_FLOWS_KEY });
    setProgress(undefined);
  };
  return {
    lines,
    pending,
    isBusy: progress !== undefined,
    progress,
    keepsDrafts,
    keepDrafts,
    choose: (those, isChosen) => setOmitted((former) => withAll(former, those, !isChosen)),
    takeOtherId: (flow, wantsOtherId) => setWithOtherId((former) => withAll(former, [flow], wantsOtherId)),
    run,
  };
}

async function importLine({ flow, check, taken, wantsOtherId }: ListedLine, keepsDrafts: boolean): Promise<ListedState> {
  const isFaulty = check?.kind === 'checked' && !check.found.ok;
  const to = destinationOf(flow, { taken, wantsOtherId });
  try {
    return { kind: 'done', imported: await importListedFlow({ flow, to, isDraft: keepsDrafts && isFaulty }) };
  } catch (error) {
    return { kind: 'refused', error };
  }
}

/** What would refuse the next flows, too. */
function isHopeless(error: unknown): boolean {
  return error instanceof TandemError && (error.code === 'ServerUnreachable' || error.status === 401);
}

function withAll<T>(set: ReadonlySet<T>, items: readonly T[], isIn: boolean): ReadonlySet<T> {
  const next = new Set(set);
  for (const item of items) {
    if (isIn) next.add(item);
    else next.delete(item);
  }
  return next;
}
