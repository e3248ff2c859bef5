import { isFreeWord, undeclaredVariable } from '@tandem/desktop-flow/variable-names';
import { ok } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import type { DesktopFlowDocument } from '../document/document.ts';
import { type EditResult, rewriteDocument } from '../edit/edited.ts';
import { refuse } from '../edit/refusal.ts';
import type { Signatures } from '../fields/form-of-step.ts';
import type { Problem } from '../problems/problems.ts';
import { findDeclaration, insertHeaders } from './edit-declarations.ts';
import { refuseTaken } from './rename-variable.ts';
import { typesOfUse } from './type-of-use.ts';
import { printDeclaration } from './variable-declaration.ts';

/** The variable that nothing sets, where that is what is wrong. */
export function undeclaredName(document: DesktopFlowDocument, problem: Problem): string | undefined {
  return problem.kind === 'check' ? undeclaredVariable(document.text, problem) : undefined;
}

/** The variables that steps use and nothing sets, in the order of the text. */
export function undeclaredNames(document: DesktopFlowDocument, problems: readonly Problem[]): readonly string[] {
  const names = problems.map((problem) => undeclaredName(document, problem));
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** An input that is made of a variable which steps use already. */
export interface NewInput {
  readonly variable: string;
  readonly type: FlowVariable['type'];
}

/** Variables that nothing sets as inputs, with the types that the steps which use them ask for. */
export function inputsOfNames(document: DesktopFlowDocument, names: readonly string[], catalogue: Signatures): readonly NewInput[] {
  const types = typesOfUse(document, names, catalogue);
  return names.map((variable) => ({ variable, type: types.get(variable.toLowerCase()) ?? 'String' }));
}

/** Makes variables that steps use already input variables: mandatory ones, without a default. What is sensitive stays so. */
export function declareInputs(document: DesktopFlowDocument, inputs: readonly NewInput[]): EditResult {
  if (inputs.length === 0) return refuse('NothingSelected', 'No variable is chosen. Choose one first.');
  const byName = new Map(inputs.map((input) => [input.variable.toLowerCase(), input]));
  for (const { variable } of byName.values()) {
    const fault = refusalOf(document, variable);
    if (fault !== undefined) return fault;
  }
  return ok(rewriteDocument(document, [insertHeaders(document, Array.from(byName.values(), printInput), 'input')]));
}

function refusalOf(document: DesktopFlowDocument, variable: string) {
  if (!isFreeWord(variable)) {
    return refuse('InvalidName', `'${variable}' cannot be the name of a variable. Use letters, digits and _.`, { subject: variable });
  }
  return findDeclaration(document, variable) === undefined ? undefined : refuseTaken(variable, false);
}

function printInput({ variable, type }: NewInput): string {
  return printDeclaration({
    direction: 'input',
    variable,
    externalName: variable,
    description: '',
    type,
    isSensitive: false,
    isOptional: false,
  });
}
