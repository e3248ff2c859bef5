/** A subflow on the way from the first one, as the search sees it. */
interface Visit {
  readonly name: string;
  readonly order: number;
  /** The lowest order of what it leads back to. */
  low: number;
  isClosed: boolean;
  readonly callees: Iterator<string>;
}

/**
 * The subflows that calls reach from `start`, those that call each other in a circle together. Who is called comes before who calls.
 *
 * Source: Tarjan, Depth-first search and linear graph algorithms, 1972; without recursion, as chains of calls may be long.
 *
 * @param calls the callees of every subflow
 */
export function callComponents(calls: ReadonlyMap<string, ReadonlySet<string>>, start: string): readonly (readonly string[])[] {
  const components: (readonly string[])[] = [];
  const visits = new Map<string, Visit>();
  const path: Visit[] = [];
  const unclosed: Visit[] = [];
  const begin = (name: string): void => {
    const visit = { name, order: visits.size, low: visits.size, isClosed: false, callees: (calls.get(name) ?? new Set()).values() };
    visits.set(name, visit);
    path.push(visit);
    unclosed.push(visit);
  };
  begin(start);
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const next = visit.callees.next();
    if (next.done !== true) {
      const callee = visits.get(next.value);
      if (callee === undefined) begin(next.value);
      else if (!callee.isClosed) visit.low = Math.min(visit.low, callee.order);
      continue;
    }
    path.pop();
    const caller = path.at(-1);
    if (caller !== undefined) caller.low = Math.min(caller.low, visit.low);
    if (visit.low === visit.order) components.push(close(unclosed.splice(unclosed.lastIndexOf(visit))));
  }
  return components;
}

function close(visits: readonly Visit[]): readonly string[] {
  for (const visit of visits) visit.isClosed = true;
  return visits.map(({ name }) => name);
}
