import { createIdSource, type DesktopFlowId } from '@tandem/kernel';
import type { FoundCloudFlow, FoundDesktopFlow, FoundFlow } from './flow-file.ts';
import { calledFlows } from './flow-references.ts';

/** A cloud flow of a list from which a person chooses. */
export interface ListedCloudFlow extends FoundCloudFlow {
  /** In the list. */
  readonly key: string;
  /** The ids by which it calls other flows. */
  readonly calls: readonly string[];
}

/** A desktop flow of such a list; its ids are made once, so that a retry finds what an earlier try made. */
export interface ListedDesktopFlow extends FoundDesktopFlow {
  readonly key: string;
  /** Under which it is imported where that is free: the one of the file, or a new one. */
  readonly id: string;
  /** For a flow of its own where the id is taken, or reserved for somebody else. */
  readonly otherId: string;
}

export type ListedFlow = ListedCloudFlow | ListedDesktopFlow;

export interface KnownFlow {
  readonly id: string;
  readonly name: string;
  /** What belongs to others gets a new version only when a person says so. */
  readonly isOwn: boolean;
}

/** What is there already and may get new versions. */
export interface KnownFlows {
  readonly cloud: readonly KnownFlow[];
  readonly desktop: readonly KnownFlow[];
}

/** What becomes of a flow of the list. */
export type Destination =
  | { readonly kind: 'new' }
  /** A desktop flow with another id than the one of the file. */
  | { readonly kind: 'other' }
  | NewVersion;

/** The flow that has the id, or the name, gets a new version. */
interface NewVersion {
  readonly kind: 'version';
  readonly of: KnownFlow;
}

export function listFlows({ cloud, desktop }: Readonly<Record<'cloud' | 'desktop', readonly FoundFlow[]>>): readonly ListedFlow[] {
  const ids = createIdSource({ now: () => Date.now() }, (length) => crypto.getRandomValues(new Uint8Array(length)));
  const used = new Set<string>();
  return [...cloud, ...desktop].map((flow, index) => {
    const key = String(index);
    if (flow.kind === 'cloud') return { ...flow, key, calls: calledFlows(flow.definition) };
    const [fresh, otherId] = [ids.next<DesktopFlowId>(), ids.next<DesktopFlowId>()];
    const id = flow.workflowId === undefined || used.has(flow.workflowId) ? fresh : flow.workflowId;
    used.add(id);
    return { ...flow, key, id, otherId };
  });
}

/** At first what a flow of the list becomes unless a person chooses otherwise, then what else it can become. */
export type Destinations = readonly [Destination, ...Destination[]];

/** What each flow of a list can become, where these flows are there. */
export function destinationsAmong(known: KnownFlows, listed: readonly ListedFlow[]): (flow: ListedFlow) => Destinations {
  const cloud = Map.groupBy(known.cloud, nameKey);
  const desktop = Map.groupBy(known.desktop, nameKey);
  const ids = new Map(known.desktop.map((flow) => [flow.id, flow]));
  const listedCloud = Map.groupBy(
    listed.filter(({ kind }) => kind === 'cloud'),
    nameKey,
  );
  return (flow) => {
    const name = nameKey(flow);
    if (flow.kind === 'desktop') return desktopDestinations(ids.get(flow.id), desktop.get(name) ?? []);
    return cloudDestinations(cloud.get(name) ?? [], listedCloud.get(name)?.length === 1);
  };
}

/** Cloud flows have ids of their own here, so that the name tells which is meant; a name that is not the only one does not. */
function cloudDestinations(sameNamed: readonly KnownFlow[], isOnlyListed: boolean): Destinations {
  const versions = sameNamed.map(versionOf);
  const [only, ...others] = versions;
  return only?.of.isOwn === true && others.length === 0 && isOnlyListed ? [only, NEW] : [NEW, ...versions];
}

function desktopDestinations(taken: KnownFlow | undefined, sameNamed: readonly KnownFlow[]): Destinations {
  const others = sameNamed.filter((other) => other !== taken).map(versionOf);
  if (taken === undefined) return [NEW, ...others, OTHER];
  return taken.isOwn ? [versionOf(taken), OTHER, ...others] : [OTHER, versionOf(taken), ...others];
}

const NEW = { kind: 'new' } as const;
const OTHER = { kind: 'other' } as const;

function versionOf(of: KnownFlow): NewVersion {
  return { kind: 'version', of };
}

function nameKey({ name }: { readonly name: string }): string {
  return name.trim().toLowerCase();
}

/** Names a destination among those of its flow. */
export function keyOfDestination(destination: Destination): string {
  return destination.kind === 'version' ? destination.of.id : destination.kind;
}

/** Flows that are called come before those that call them; of a circle any is first. */
export function calledFirst<T extends { readonly flow: ListedFlow }>(lines: readonly T[]): readonly T[] {
  const byId = new Map(lines.flatMap((line) => (line.flow.workflowId === undefined ? [] : [[line.flow.workflowId, line] as const])));
  const ordered = new Set<T>();
  const begun = new Set<T>();
  const add = (line: T) => {
    if (begun.has(line)) return;
    begun.add(line);
    for (const id of line.flow.kind === 'cloud' ? line.flow.calls : []) {
      const called = byId.get(id);
      if (called !== undefined) add(called);
    }
    ordered.add(line);
  };
  for (const line of lines.toSorted((left, right) => Number(left.flow.kind === 'cloud') - Number(right.flow.kind === 'cloud'))) add(line);
  return [...ordered];
}
