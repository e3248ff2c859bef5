import { type JsonObject, nearestName } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import { InvalidRequest } from '../http/invalid-request.ts';

/** The nearest name is looked for among all inputs of the flow, which takes too long for the thousands of names that a request can hold. */
const MOST_TOLD = 20;

/**
 * A person who names an input that the desktop flow has not got would otherwise get a run without it.
 *
 * @param inputs external name to value; names are found without regard to case
 * @throws InvalidRequest with the first unknown names
 */
export function refuseUnknownInputs(inputs: JsonObject, variables: readonly Pick<FlowVariable, 'name'>[]): void {
  const names = variables.map(({ name }) => name);
  const known = new Set(names.map((name) => name.toLowerCase()));
  const unknown = [...inputs.keys()].filter((name) => !known.has(name.toLowerCase()));
  const told = unknown.slice(0, MOST_TOLD);
  if (told.length > 0) throw new InvalidRequest(told.map((name) => ({ path: `body.inputs.${name}`, message: messageFor(name, names) })));
}

function messageFor(unknown: string, names: readonly string[]): string {
  const nearest = nearestName(unknown, names);
  if (nearest !== undefined) return `is no input of the desktop flow; did you mean '${nearest}'?`;
  return names.length === 0
    ? 'is no input of the desktop flow, which has none'
    : `is no input of the desktop flow, which has: ${names.join(', ')}`;
}
