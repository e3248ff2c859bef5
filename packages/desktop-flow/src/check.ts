import type { Diagnostic } from '@tandem/kernel';
import { type ActionSignatures, checkActions } from './check/check-actions.ts';
import { checkFormulas } from './check/check-formulas.ts';
import { checkNames } from './check/check-names.ts';
import { checkStructure } from './check/check-structure.ts';
import { checkVariables } from './check/check-variables.ts';
import { Findings } from './check/findings.ts';
import { readInterface } from './interface.ts';
import type { ParsedDesktopFlow } from './parse.ts';

export type { ActionSignatures } from './check/check-actions.ts';

/**
 * Everything that is wrong with a flow, what the parser found included, in the order of the text. A flow with an error can't
 * run; warnings are what a later or earlier version of the designer may make right. A text copied from one subflow is taken for the
 * whole flow, as the original designer does: what only other subflows set or hold is missing.
 */
export function checkDesktopFlow(parsed: ParsedDesktopFlow, catalogue: ActionSignatures): Diagnostic[] {
  const { flow } = parsed;
  const findings = new Findings();
  checkStructure(flow, findings);
  checkNames(flow, findings);
  checkActions(flow, catalogue, findings);
  checkVariables(flow, findings);
  checkFormulas(flow, findings);
  const diagnostics = [...parsed.diagnostics, ...readInterface(flow).diagnostics, ...findings.diagnostics];
  return diagnostics.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}
