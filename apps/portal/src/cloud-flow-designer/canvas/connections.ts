import { type CardId, caseOf, type FlowLayout, type LayoutEdge, ROOT_LEVEL, titleFromName } from '@tandem/designer-core/cloud-flow';

/** Why an action runs when it does. */
export type Connection =
  | { readonly kind: 'after'; readonly title: string; readonly statuses: readonly string[] }
  /** Nothing runs before it in its level; `owner` is undefined at the root, `branch` where the owner has one alone. */
  | { readonly kind: 'first'; readonly owner: string | undefined; readonly branch: string | undefined };

/** What leads to each card. */
export function connectionsOf({ nodes, edges }: FlowLayout): ReadonlyMap<CardId, readonly Connection[]> {
  const framed = new Set(nodes.flatMap((node) => (node.kind === 'branch' ? [node.level.owner] : [])));
  const connections = new Map<CardId, Connection[]>();
  for (const edge of edges) {
    const connection = connectionOf(edge, framed);
    const known = connections.get(edge.to);
    if (known === undefined) connections.set(edge.to, [connection]);
    else known.push(connection);
  }
  return connections;
}

/** @param framed containers whose branches have frames of their own */
function connectionOf({ place, statuses }: LayoutEdge, framed: ReadonlySet<string | undefined>): Connection {
  if (place.kind === 'between') return { kind: 'after', title: titleFromName(place.from), statuses };
  const { owner, branch } = 'level' in place ? place.level : ROOT_LEVEL;
  return {
    kind: 'first',
    owner: owner === undefined ? undefined : titleFromName(owner),
    branch: framed.has(owner) ? branch : undefined,
  };
}

export interface BranchWords {
  readonly actions: string;
  readonly else: string;
  readonly default: string;
  readonly case: (name: string) => string;
}

/** What stands at the head of a branch. */
export function branchTitle(branch: string, words: BranchWords): string {
  const name = caseOf(branch);
  if (name !== undefined) return words.case(titleFromName(name));
  return branch === 'else' ? words.else : branch === 'default' ? words.default : words.actions;
}

export interface ConnectionWords {
  readonly branches: BranchWords;
  readonly runsAfter: (title: string, ends: string) => string;
  readonly runsAfterTrigger: string;
  readonly runsFirst: (where: string) => string;
  readonly branchOf: (branch: string, owner: string) => string;
  readonly ends: Readonly<Record<'succeeded' | 'failed' | 'skipped' | 'timedout', string>>;
  readonly or: string;
}

/** "runs after Compose when it failed or timed out". */
export function connectionWords(connection: Connection, words: ConnectionWords): string {
  if (connection.kind === 'after') return words.runsAfter(connection.title, endsOf(connection.statuses, words));
  const { owner, branch } = connection;
  if (owner === undefined) return words.runsAfterTrigger;
  return words.runsFirst(branch === undefined ? owner : words.branchOf(branchTitle(branch, words.branches), owner));
}

/** Statuses that the language does not know are read as they are written. */
function endsOf(statuses: readonly string[], { ends, or }: ConnectionWords): string {
  const known: Readonly<Record<string, string>> = ends;
  return statuses.map((status) => known[status.toLowerCase()] ?? status).join(or);
}
