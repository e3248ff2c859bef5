import { nearestName } from '@tandem/kernel';
import { BUILT_IN_FUNCTIONS } from '../../functions/index.ts';
import type { FunctionDefinition } from '../function-definition.ts';
import type { CallExpression } from '../syntax/tree.ts';
import { signatureOf } from './signature.ts';

export interface CallFault {
  readonly message: string;
  /** An unknown function does; a wrong number of arguments only fails the evaluation. */
  readonly stopsTemplate: boolean;
}

/** What is wrong with a call before it is run: an unknown function or the wrong number of arguments. */
export function checkCall(call: CallExpression, definition: FunctionDefinition | undefined): CallFault | undefined {
  if (definition === undefined) return { message: unknownFunction(call.name), stopsTemplate: true };
  const given = call.args.length;
  const { minArgs, maxArgs } = definition;
  if (given >= minArgs && (maxArgs === undefined || given <= maxArgs)) return undefined;
  const message = `The function '${definition.name}' takes ${expected(minArgs, maxArgs)}, but has ${given}: ${signatureOf(definition)}.`;
  return { message, stopsTemplate: false };
}

function unknownFunction(name: string): string {
  const nearest = nearestName(
    name,
    BUILT_IN_FUNCTIONS.map((definition) => definition.name),
  );
  const advice = nearest === undefined ? 'Look it up in the function reference.' : `Did you mean '${nearest}'?`;
  return `The function '${name}' is not defined. ${advice}`;
}

function expected(min: number, max: number | undefined): string {
  if (max === undefined) return `at least ${count(min)}`;
  return min === max ? count(min) : `${min} to ${count(max)}`;
}

function count(arity: number): string {
  return arity === 1 ? '1 argument' : `${arity} arguments`;
}
