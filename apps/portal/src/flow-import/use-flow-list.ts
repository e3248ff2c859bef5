import { TandemError } from '@tandem/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { CLOUD_FLOWS_KEY, useCloudFlows } from '../cloud-flows/cloud-flow-queries.ts';
import { DESKTOP_FLOWS_KEY, useDesktopFlows } from '../desktop-flows/desktop-flow-queries.ts';
import { ENVIRONMENT_VARIABLES_KEY } from '../environment-variables/environment-variable-queries.ts';
import { useHoldLive } from '../shell/live.tsx';
import { choicesFor, type ImportChoices, NO_CHOICES } from './import-choices.ts';
import { type Imported, importListedFlow } from './import-listed-flow.ts';
import { calledFirst, type Destination, type Destinations, destinationsAmong, keyOfDestination, type ListedFlow } from './listed-flows.ts';
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
  readonly destinations: readonly Destination[];
  /** The chosen one of them. */
  readonly to: Destination;
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
  readonly choices: ImportChoices;
  readonly change: (part: Partial<ImportChoices>) => void;
  readonly choose: (flows: readonly ListedFlow[], isChosen: boolean) => void;
  /** @param key of the destination */
  readonly send: (flow: ListedFlow, key: string) => void;
  /** Imports what is pending, one after the other; what is refused stays chosen, so that it can be tried again. */
  readonly run: () => Promise<void>;
}

const OPEN = { kind: 'open' } as const;
const CHANGED = [DESKTOP_FLOWS_KEY, CLOUD_FLOWS_KEY, ENVIRONMENT_VARIABLES_KEY];

/** The flows of a file from which a person chooses. All are chosen at first. */
export function useFlowList(flows: readonly ListedFlow[]): FlowList {
  const queryClient = useQueryClient();
  const holdLive = useHoldLive();
  const checks = useFlowChecks(flows);
  const [omitted, setOmitted] = useState<ReadonlySet<ListedFlow>>(new Set());
  const [sent, setSent] = useState<ReadonlyMap<ListedFlow, string>>(new Map());
  const [states, setStates] = useState<ReadonlyMap<ListedFlow, ListedState>>(new Map());
  const [keepsDrafts, keepDrafts] = useState(false);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [progress, setProgress] = useState<FlowList['progress']>();
  const destinations = useDestinations(flows, states);
  const lines = flows.map((flow): ListedLine => {
    const those = destinations.get(flow) ?? NOWHERE;
    const to = those.find((destination) => keyOfDestination(destination) === sent.get(flow)) ?? those[0];
    return { flow, check: checks.get(flow), isChosen: !omitted.has(flow), destinations: those, to, state: states.get(flow) ?? OPEN };
  });
  const pending = lines.filter(({ isChosen, state }) => isChosen && state.kind !== 'done');
  const tell = (flow: ListedFlow, state: ListedState) => setStates((former) => new Map(former).set(flow, state));
  const importAll = async () => {
    const ids = new Map(lines.flatMap(({ flow, state }) => idHere(flow, state)));
    for (const [index, line] of calledFirst(pending).entries()) {
      setProgress({ done: index, of: pending.length });
      tell(line.flow, { kind: 'importing' });
      const state = await importLine(line, { keepsDrafts, choices, ids });
      tell(line.flow, state);
      for (const [ofFile, here] of idHere(line.flow, state)) ids.set(ofFile, here);
      if (state.kind === 'refused' && isHopeless(state.error)) break;
    }
  };
  const run = async () => {
    const release = holdLive();
    await importAll().finally(release);
    await Promise.all(CHANGED.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    setProgress(undefined);
  };
  return {
    lines,
    pending,
    isBusy: progress !== undefined,
    progress,
    keepsDrafts,
    keepDrafts,
    choices,
    change: (part) => setChoices((former) => ({ ...former, ...part })),
    choose: (those, isChosen) => setOmitted((former) => withAll(former, those, !isChosen)),
    send: (flow, key) => setSent((former) => new Map(former).set(flow, key)),
    run,
  };
}

const NOWHERE: Destinations = [{ kind: 'new' }];

/** What each flow can become; flows that came from this list are not taken for earlier ones of the same name. */
function useDestinations(flows: readonly ListedFlow[], states: ReadonlyMap<ListedFlow, ListedState>) {
  const cloud = useCloudFlows().data;
  const desktop = useDesktopFlows().data;
  return useMemo(() => {
    const made = new Set([...states.values()].flatMap((state) => (state.kind === 'done' ? state.imported.id : [])));
    const earlier = cloud?.filter(({ id, access }) => access !== 'run-only' && !made.has(id)) ?? [];
    const destinationsOf = destinationsAmong({ cloud: earlier, desktop: desktop ?? [] }, flows);
    return new Map(flows.map((flow) => [flow, destinationsOf(flow)]));
  }, [flows, states, cloud, desktop]);
}

/** By which id of the file it is called, and the id that it has here. */
function idHere({ workflowId }: ListedFlow, state: ListedState): readonly (readonly [string, string])[] {
  return workflowId === undefined || state.kind !== 'done' ? [] : [[workflowId, state.imported.id]];
}

interface Run {
  readonly keepsDrafts: boolean;
  readonly choices: ImportChoices;
  readonly ids: ReadonlyMap<string, string>;
}

async function importLine(line: ListedLine, { keepsDrafts, choices, ids }: Run): Promise<ListedState> {
  const { flow, check, to } = line;
  const isFaulty = check?.kind === 'checked' && !check.found.ok;
  try {
    const imported = await importListedFlow({ flow, to, isDraft: keepsDrafts && isFaulty, ids, ...choicesFor(line, choices) });
    return { kind: 'done', imported };
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
