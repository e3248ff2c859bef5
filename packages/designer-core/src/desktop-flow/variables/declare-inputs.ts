import { ok } from '@tandem/kernel';
import type { DesktopFlowDocument } from '../document/document.ts';
import { type EditResult, joinEdits, unedited } from '../edit/edited.ts';
import { refuse } from '../edit/refusal.ts';
import type { Problem } from '../problems/problems.ts';
import { setDeclaration } from './edit-declarations.ts';
import { isFreeWord } from './rename-variable.ts';

/** The code of the check under which a variable stands that steps use and nothing sets. */
const NEVER_SET = 'VariableNeverSet';

/** The variable that nothing sets, where that is what is wrong. */
export function undeclaredName(document: DesktopFlowDocument, problem: Problem): string | undefined {
  if (problem.kind !== 'check' || problem.code !== NEVER_SET || problem.range === undefined) return undefined;
  const name = document.text.slice(problem.range.start, problem.range.end);
  return isFreeWord(name) ? name : undefined;
}

/** The variables that steps use and nothing sets, in the order of the text. */
export function undeclaredNames(document: DesktopFlowDocument, problems: readonly Problem[]): readonly string[] {
  const names = problems.map((problem) => undeclaredName(document, problem));
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Makes variables that steps use already input variables: mandatory texts, without a default. */
export function declareInputs(document: DesktopFlowDocument, names: readonly string[]): EditResult {
  if (names.length === 0) return refuse('NothingSelected', 'No variable is chosen. Choose one first.');
  let edited = unedited(document);
  for (const variable of names) {
    const declaration = {
      direction: 'input',
      variable,
      externalName: variable,
      description: '',
      type: 'String',
      isSensitive: false,
      isOptional: false,
    } as const;
    const declared = setDeclaration(edited.document, declaration, { merge: true });
    if (!declared.ok) return declared;
    edited = joinEdits(edited, declared.value);
  }
  return ok(edited);
}
