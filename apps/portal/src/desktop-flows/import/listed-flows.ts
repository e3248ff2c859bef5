import { createIdSource, type DesktopFlowId } from '@tandem/kernel';
import type { FoundFlow } from './flow-file.ts';

/** A flow of a list from which a person chooses; its ids are made once, so that a retry finds what an earlier try made. */
export interface ListedFlow extends FoundFlow {
  /** Under which it is imported where that is free: the one of the file, or a new one. */
  readonly id: string;
  /** For a flow of its own where the id is taken, or reserved for somebody else. */
  readonly otherId: string;
}

export interface KnownFlow {
  readonly id: string;
  readonly name: string;
}

/** What becomes of a flow of the list. */
export type Destination =
  | { readonly kind: 'new'; readonly id: string }
  /** The flow that has the id gets a new version. */
  | { readonly kind: 'version'; readonly of: KnownFlow };

export function listFlows(flows: readonly FoundFlow[]): readonly ListedFlow[] {
  const ids = createIdSource({ now: () => Date.now() }, (length) => crypto.getRandomValues(new Uint8Array(length)));
  const used = new Set<string>();
  return flows.map((flow) => {
    const [fresh, otherId] = [ids.next<DesktopFlowId>(), ids.next<DesktopFlowId>()];
    const id = flow.workflowId === undefined || used.has(flow.workflowId) ? fresh : flow.workflowId;
    used.add(id);
    return { ...flow, id, otherId };
  });
}

/** The flow that has the id of a listed one already. */
export function takenBy({ id }: ListedFlow, known: readonly KnownFlow[]): KnownFlow | undefined {
  return known.find((flow) => flow.id === id);
}

/** @param wantsOtherId whether it shall be a flow of its own, whoever has or had its id */
export function destinationOf(
  flow: ListedFlow,
  { taken, wantsOtherId }: { readonly taken: KnownFlow | undefined; readonly wantsOtherId: boolean },
): Destination {
  if (wantsOtherId) return { kind: 'new', id: flow.otherId };
  return taken === undefined ? { kind: 'new', id: flow.id } : { kind: 'version', of: taken };
}
