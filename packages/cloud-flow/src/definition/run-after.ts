import { type Diagnostic, isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { EndStatus, type Predecessor } from './compiled-flow.ts';
import { below } from './json-pointer.ts';

const STATUSES: ReadonlyMap<string, EndStatus> = new Map(Object.values(EndStatus).map((status) => [status.toLowerCase(), status]));

/** Reads `runAfter`: names of siblings and the statuses after which the action runs, in any case of letters. */
export function readRunAfter(
  value: JsonValue | undefined,
  places: ReadonlyMap<string, number>,
  path: string,
): { readonly predecessors: readonly Predecessor[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const fault = (code: string, message: string, at: string): void => {
    diagnostics.push({ code, severity: 'error', message, path: at });
  };
  if (value === undefined || value === null) return { predecessors: [], diagnostics };
  if (!(value instanceof JsonObject)) {
    fault('InvalidRunAfter', "'runAfter' must be an object of action names, each with a list of statuses.", path);
    return { predecessors: [], diagnostics };
  }
  const predecessors: Predecessor[] = [];
  for (const [name, wanted] of value) {
    const index = places.get(name.toLowerCase());
    const statuses = readStatuses(wanted);
    if (index === undefined) {
      fault('RunAfterNotFound', `There is no action '${name}' beside this one to run after.`, below(path, name));
    } else if (statuses === undefined) {
      fault('InvalidRunAfter', `Give a list of Succeeded, Failed, Skipped and TimedOut for '${name}'.`, below(path, name));
    } else {
      predecessors.push({ index, statuses });
    }
  }
  return { predecessors, diagnostics };
}

/** No status at all means Succeeded. */
function readStatuses(value: JsonValue): ReadonlySet<EndStatus> | undefined {
  if (!isJsonArray(value)) return undefined;
  if (value.length === 0) return new Set([EndStatus.succeeded]);
  const statuses = value.map((status) => (typeof status === 'string' ? asStatus(status) : undefined));
  return statuses.includes(undefined) ? undefined : new Set(statuses.filter((status) => status !== undefined));
}

/** `Aborted` is an old word for Cancelled. */
function asStatus(text: string): EndStatus | undefined {
  return text.toLowerCase() === 'aborted' ? EndStatus.cancelled : STATUSES.get(text.toLowerCase());
}

/** The places of actions that can never run because they wait for each other; none when there is no cycle. */
export function findCycle(runAfter: readonly (readonly Predecessor[])[]): readonly number[] {
  const waiting = runAfter.map((predecessors) => predecessors.length);
  const ready = waiting.flatMap((count, index) => (count === 0 ? [index] : []));
  const successors = runAfter.map((): number[] => []);
  for (const [index, predecessors] of runAfter.entries()) for (const { index: from } of predecessors) successors[from]?.push(index);
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    for (const successor of successors[next] ?? []) {
      waiting[successor] = (waiting[successor] ?? 0) - 1;
      if (waiting[successor] === 0) ready.push(successor);
    }
  }
  return waiting.flatMap((count, index) => (count > 0 ? [index] : []));
}
