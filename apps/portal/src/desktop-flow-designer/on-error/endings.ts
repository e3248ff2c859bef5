import { EndingKind, type ErrorForm, type ErrorRuleForm } from '@tandem/designer-core/desktop-flow';

const OFFERED: Readonly<Record<ErrorForm['kind'], readonly EndingKind[]>> = {
  step: [EndingKind.goOn, EndingKind.repeatAction, EndingKind.goto, EndingKind.throwError],
  block: [EndingKind.goOn, EndingKind.nextAction, EndingKind.repeatAction, EndingKind.repeatBlock, EndingKind.goto, EndingKind.throwError],
};

/** How the flow can go on after a rule; what the rule says now is among it, even where the designer would not offer it. */
export function endingsOf(kind: ErrorForm['kind'], { ending, retry, steps }: ErrorRuleForm): readonly EndingKind[] {
  const passesOn = retry !== undefined && steps.length === 0;
  const offered = passesOn ? [...OFFERED[kind], EndingKind.passOn] : OFFERED[kind];
  return offered.includes(ending.kind) ? offered : [...offered, ending.kind];
}
