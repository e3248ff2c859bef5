import type { FunctionDefinition } from '../expression/function-definition.ts';
import { concat } from './concat.ts';
import { ifFunction } from './if.ts';

/** Every function of the language, in the order of their names. */
export const BUILT_IN_FUNCTIONS: readonly FunctionDefinition[] = [concat, ifFunction];

const BY_NAME: ReadonlyMap<string, FunctionDefinition> = new Map(
  BUILT_IN_FUNCTIONS.map((definition) => [definition.name.toLowerCase(), definition]),
);

export function functionNamed(name: string): FunctionDefinition | undefined {
  return BY_NAME.get(name.toLowerCase());
}
