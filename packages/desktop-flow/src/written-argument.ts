import type { Expression } from './expression.ts';
import { plainTextOf } from './literal-value.ts';
import type { ActionCall } from './tree.ts';

/** The value of an argument by its name in any case; undefined when it is left out. Names after `@` are another's and never meant. */
export function argumentOf(call: ActionCall, name: string): Expression | undefined {
  return call.arguments.find((argument) => !argument.isExternal && argument.name.toLowerCase() === name.toLowerCase())?.value;
}

/** The text that the script itself gives an argument; undefined when it is left out, or shows only while the flow runs. */
export function writtenArgument(call: ActionCall, name: string): string | undefined {
  return plainTextOf(argumentOf(call, name));
}
