import type { CloudFlow } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { CLOUD_FLOWS_KEY, useCloudFlows } from '../cloud-flows/cloud-flow-queries.ts';
import { DESKTOP_FLOWS_KEY, useDesktopFlows } from '../desktop-flows/desktop-flow-queries.ts';
import { ENVIRONMENT_VARIABLES_KEY } from '../environment-variables/environment-variable-queries.ts';
import { useHoldLive } from '../shell/live.tsx';
import { Refresher } from '../shell/refresher.ts';
import { type ImportChoices, NO_CHOICES } from './import-choices.ts';
import { ImportRun } from './import-run.ts';
import { type Destinations, destinationsAmong, type KnownFlow, keyOfDestination, type ListedFlow } from './listed-flows.ts';
import { isPending, type ListedLine, type ListedState, madeOf, missingAmong } from './listed-line.ts';
import { useFlowChecks } from './use-flow-checks.ts';

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
  /** Ends a run after the flow that is being imported. */
  readonly stop: () => void;
  readonly isStopping: boolean;
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
  const { states, tell, tellAll } = useStates();
  const { isStopped, isStopping, stop, goOn } = useStop();
  const [keepsDrafts, keepDrafts] = useState(false);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [ofRun, setRun] = useState<readonly ListedLine[]>();
  const destinations = useDestinations(flows, states);
  const here = useHere();
  const drafts = flows.map((flow) => {
    const those = destinations.get(flow) ?? NOWHERE;
    const to = those.find((destination) => keyOfDestination(destination) === sent.get(flow)) ?? those[0];
    return { flow, check: checks.get(flow), isChosen: !omitted.has(flow), destinations: those, to, state: states.get(flow) ?? OPEN };
  });
  const missingOf = here === undefined ? () => NOTHING : missingAmong(drafts, here);
  const lines = drafts.map((line): ListedLine => ({ ...line, missing: missingOf(line) }));
  const pending = lines.filter(isPending);
  const run = async () => {
    const release = holdLive();
    goOn();
    setRun(pending);
    await new ImportRun({ lines, keepsDrafts, choices, isStopped, tell }).importAll().finally(release);
    tellAll();
    await Promise.all(CHANGED.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    setRun(undefined);
  };
  return {
    lines,
    pending,
    isBusy: ofRun !== undefined,
    progress: ofRun === undefined ? undefined : progressOf(ofRun, states),
    keepsDrafts,
    keepDrafts,
    choices,
    change: (part) => setChoices((former) => ({ ...former, ...part })),
    choose: (those, isChosen) => setOmitted((former) => withAll(former, those, !isChosen)),
    send: (flow, key) => setSent((former) => new Map(former).set(flow, key)),
    run,
    stop,
    isStopping,
  };
}

/** How often the page is drawn anew at most: hundreds of flows are imported in the time that it takes to draw each twice. */
const DRAW_MS = 250;

/** What is told is drawn soon; `tellAll` draws it at once. */
function useStates() {
  const [states, setStates] = useState<ReadonlyMap<ListedFlow, ListedState>>(new Map());
  const told = useRef(new Map<ListedFlow, ListedState>());
  const tellAll = () => setStates(new Map(told.current));
  const [refresher] = useState(() => new Refresher(async () => tellAll(), DRAW_MS));
  const tell = (flow: ListedFlow, state: ListedState) => {
    told.current.set(flow, state);
    refresher.ask();
  };
  return { states, tell, tellAll };
}

/** A wish that is asked for while something goes on, and shown. */
function useStop() {
  const asked = useRef(false);
  const [isStopping, setStopping] = useState(false);
  const set = (isAsked: boolean) => {
    asked.current = isAsked;
    setStopping(isAsked);
  };
  return { isStopping, isStopped: () => asked.current, stop: () => set(true), goOn: () => set(false) };
}

/** Flows that were refused before count once they are tried anew. */
function progressOf(ofRun: readonly ListedLine[], states: ReadonlyMap<ListedFlow, ListedState>): FlowList['progress'] {
  const done = ofRun.filter(({ flow, state }) => {
    const now = states.get(flow);
    return now !== undefined && now !== state && now.kind !== 'importing';
  });
  return { done: done.length, of: ofRun.length };
}

const NOWHERE: Destinations = [{ kind: 'new' }];

/** What each flow can become; flows that came from this list are not taken for earlier ones of the same name. */
function useDestinations(flows: readonly ListedFlow[], states: ReadonlyMap<ListedFlow, ListedState>) {
  const cloud = useCloudFlows().data;
  const desktop = useDesktopFlows().data;
  return useMemo(() => {
    const made = new Set(Array.from(states.values(), (state) => madeOf(state)?.imported.id));
    const earlier = cloud?.filter(({ id, access }) => access !== 'run-only' && !made.has(id)).map(knownCloudFlow) ?? [];
    const destinationsOf = destinationsAmong({ cloud: earlier, desktop: desktop ?? [] }, flows);
    return new Map(flows.map((flow) => [flow, destinationsOf(flow)]));
  }, [flows, states, cloud, desktop]);
}

const NOTHING: readonly string[] = [];

/** The ids of all flows that are on the server; undefined while they are not known. */
function useHere(): ReadonlySet<string> | undefined {
  const cloud = useCloudFlows().data;
  const desktop = useDesktopFlows().data;
  return useMemo(() => cloud && desktop && new Set<string>([...cloud, ...desktop].map(({ id }) => id)), [cloud, desktop]);
}

/** An administrator may change the flows of all. */
function knownCloudFlow({ id, name, access }: CloudFlow): KnownFlow {
  return { id, name, isOwn: access !== 'administrator' };
}

function withAll<T>(set: ReadonlySet<T>, items: readonly T[], isIn: boolean): ReadonlySet<T> {
  const next = new Set(set);
  for (const item of items) {
    if (isIn) next.add(item);
    else next.delete(item);
  }
  return next;
}
