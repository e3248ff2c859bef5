import type { ActionSignature } from './catalogue/action-signature.ts';
import type { DesktopFlow } from './tree.ts';
import { walkStatements } from './walk.ts';
import { actionCallsOf } from './walk-expressions.ts';

/** Gives the canonical spelling of ids; the catalogue of actions is one. */
export interface ActionIds {
  find(id: string): Pick<ActionSignature, 'id'> | undefined;
}

/**
 * The ids of all actions that a flow calls, disabled ones left out: sorted, each once without regard to case. In the spelling
 * of `ids` where given, otherwise as the flow first writes them.
 */
export function listActions(flow: DesktopFlow, ids?: ActionIds): string[] {
  const found = new Map<string, string>();
  walkStatements(flow, (statement, { isDisabled }) => {
    if (isDisabled) return;
    for (const call of actionCallsOf(statement)) {
      const id = ids?.find(call.id)?.id ?? call.id;
      if (!found.has(id.toLowerCase())) found.set(id.toLowerCase(), id);
    }
  });
  return [...found.values()].toSorted((a, b) => (a < b ? -1 : 1));
}

/** Those of the actions of a flow that an engine can't run, as `listActions` lists them. */
export function unsupportedActions(flow: DesktopFlow, isSupported: (id: string) => boolean, ids?: ActionIds): string[] {
  return listActions(flow, ids).filter((id) => !isSupported(id));
}
