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
    for (const call of isDisabled ? [] : actionCallsOf(statement).filter(asksForCredential)) {
      const name = writtenArgument(call, NAME)?.trim();
      if (name !== undefined) written.add(name);
      else isComputed ||= argumentOf(call, NAME) !== undefined;
    }
  });
  return { written: [...written].filter((name) => name !== ''), isComputed };
}

function asksForCredential({ id }: ActionCall): boolean {
  return id.toLowerCase() === GET_CREDENTIAL;
}
