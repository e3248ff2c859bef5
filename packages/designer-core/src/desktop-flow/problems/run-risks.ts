import {
  type ActionCall,
  type ActionSignatures,
  actionCallsOf,
  computedCredentialName,
  type DesktopFlow,
  walkStatements,
} from '@tandem/desktop-flow';
import { type ActionNeed, needOf } from '@tandem/desktop-flow/catalogue/needs';
import type { TextRange } from '@tandem/kernel';

/** What lets a flow fail here that is written as it should be. */
export type RunRisk =
  /** Nothing here carries out the action; `actionId` in its canonical spelling. */
  | { readonly kind: 'cannotRun'; readonly actionId: string; readonly need: ActionNeed; readonly range: TextRange }
  /** The name of a credential shows only while the flow runs, so that it is given out only when somebody lists it. */
  | { readonly kind: 'computedCredential'; readonly range: TextRange };

/** Whether this installation carries out an action, by its id in canonical spelling. */
export type IsRunnable = (actionId: string) => boolean;

/** The risks of all steps that are not disabled, in the order of the text; actions that nobody knows are faults of the check. */
export function runRisksOf(flow: DesktopFlow, catalogue: Pick<ActionSignatures, 'find'>, isRunnable: IsRunnable): readonly RunRisk[] {
  const risks: RunRisk[] = [];
  walkStatements(flow, (statement, { isDisabled }) => {
    if (isDisabled) return;
    for (const call of actionCallsOf(statement)) {
      const actionId = catalogue.find(call.id)?.id;
      if (actionId === undefined) continue;
      if (!isRunnable(actionId)) risks.push({ kind: 'cannotRun', actionId, need: needOf(actionId), range: idRangeOf(call) });
      const computed = computedCredentialName(call);
      if (computed !== undefined) risks.push({ kind: 'computedCredential', range: computed.range });
    }
  });
  return risks;
}

function idRangeOf({ id, range }: ActionCall): TextRange {
  return { start: range.start, end: range.start + id.length };
}
