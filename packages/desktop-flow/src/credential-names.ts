import type { Expression } from './expression.ts';
import type { ActionCall, DesktopFlow } from './tree.ts';
import { walkStatements } from './walk.ts';
import { actionCallsOf } from './walk-expressions.ts';
import { argumentOf, writtenArgument } from './written-argument.ts';

const GET_CREDENTIAL = 'powerautomatesecretvariables.getcredential';
const NAME = 'CredentialName';

/** The credentials that a flow asks for. */
export interface CredentialNames {
  /** As the script writes them, each once. */
  readonly written: readonly string[];
  /** Whether a step makes the name while it runs, so that the script does not say it. */
  readonly isComputed: boolean;
}

/** What the steps of all subflows ask for; disabled steps left out. */
export function credentialNames(flow: DesktopFlow): CredentialNames {
  const written = new Set<string>();
  let isComputed = false;
  walkStatements(flow, (statement, { isDisabled }) => {
    for (const call of isDisabled ? [] : actionCallsOf(statement)) {
      const name = asksForCredential(call.id) ? writtenArgument(call, NAME)?.trim() : undefined;
      if (name !== undefined) written.add(name);
      else isComputed ||= computedCredentialName(call) !== undefined;
    }
  });
  return { written: [...written].filter((name) => name !== ''), isComputed };
}

/** Whether it is the action that gets a credential. @param actionId in any case of letters */
export function asksForCredential(actionId: string): boolean {
  return actionId.toLowerCase() === GET_CREDENTIAL;
}

/** What computes the name of the credential that a step gets; undefined when the step writes the name, or gets none. */
export function computedCredentialName(call: ActionCall): Expression | undefined {
  const isComputed = asksForCredential(call.id) && writtenArgument(call, NAME) === undefined;
  return isComputed ? argumentOf(call, NAME) : undefined;
}
