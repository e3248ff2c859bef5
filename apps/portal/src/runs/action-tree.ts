import type { ActionRun } from '@tandem/protocol';
import type { ActionStatus } from './run-status.ts';

export interface ActionNode {
  readonly kind: 'action';
  readonly path: string;
  readonly action: ActionRun;
  readonly children: readonly RunNode[];
}

/** One round of a loop: what ran in it. */
export interface IterationNode {
  readonly kind: 'iteration';
  readonly path: string;
  /** As in the path. */
  readonly name: string;
  readonly status: ActionStatus;
  readonly children: readonly RunNode[];
}

export type RunNode = ActionNode | IterationNode;

/** Children by the path of what holds them; the empty path holds the outermost actions. */
type Holders = ReadonlyMap<string, readonly string[]>;

/**
 * The actions of a run as a tree. A step of a path that has no row of its own is a round of a loop.
 *
 * @param actions rows as the API gives them, with paths such as `Each/3/Compose`
 * @param order the names of the actions in the order of the definition; none while it is not known
 */
export function buildActionTree(actions: readonly ActionRun[], order: readonly string[] = []): readonly RunNode[] {
  const byPath = new Map(actions.map((action) => [action.path, action]));
  const paths = new Set(actions.flatMap(({ path }) => [...pathsDownTo(path)]));
  const holders = Map.groupBy(paths, holderOf);
  return nodesUnder('', { holders, byPath, ranks: new Map(order.map((name, rank) => [name, rank])) });
}

interface Parts {
  readonly holders: Holders;
  readonly byPath: ReadonlyMap<string, ActionRun>;
  readonly ranks: ReadonlyMap<string, number>;
}

function nodesUnder(holder: string, parts: Parts): readonly RunNode[] {
  const { holders, byPath, ranks } = parts;
  const nodes = (holders.get(holder) ?? []).map((path): RunNode => {
    const action = byPath.get(path);
    const children = nodesUnder(path, parts);
    if (action !== undefined) return { kind: 'action', path, action, children };
    return { kind: 'iteration', path, name: path.slice(holder === '' ? 0 : holder.length + 1), status: statusOf(children), children };
  });
  return nodes.toSorted((left, right) => compare(left, right, ranks));
}

function* pathsDownTo(path: string): Generator<string> {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) yield path.slice(0, end);
  yield path;
}

function holderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/**
 * Rounds by their number, actions by when they started and, in the same millisecond, as the definition has them; what has not started
 * stays last.
 */
function compare(left: RunNode, right: RunNode, ranks: Parts['ranks']): number {
  if (left.kind === 'iteration' || right.kind === 'iteration') {
    return left.path.localeCompare(right.path, 'en', { numeric: true });
  }
  const [one, other] = [left.action, right.action];
  const rankOf = ({ name }: ActionRun): number => ranks.get(name) ?? 0;
  return timeOf(one.startedAt) - timeOf(other.startedAt) || rankOf(one) - rankOf(other) || timeOf(one.endedAt) - timeOf(other.endedAt);
}

/** What has no time yet comes after all others. */
function timeOf(at: number | null): number {
  return at ?? Number.MAX_VALUE;
}

/** The gravest status first: a round is at work as long as one of its actions is. */
const GRAVITY: readonly ActionStatus[] = ['Running', 'Waiting', 'Failed', 'TimedOut', 'Cancelled', 'Succeeded', 'Skipped'];

function statusOf(children: readonly RunNode[]): ActionStatus {
  const statuses = new Set(children.map((child) => (child.kind === 'action' ? child.action.status : child.status)));
  return GRAVITY.find((status) => statuses.has(status)) ?? 'Skipped';
}
