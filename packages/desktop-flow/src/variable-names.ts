import type { Diagnostic, TextRange } from '@tandem/kernel';
import { isReservedWord } from './parse/reserved-words.ts';

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;

/** Whether a text has the form of a name of a variable. */
export function isVariableName(text: string): boolean {
  return NAME.test(text);
}

/** Whether a text is a name that the language leaves to variables. */
export function isFreeWord(text: string): boolean {
  return isVariableName(text) && !isReservedWord(text);
}

/** The code of the check under which a variable stands that steps use and nothing sets. */
const NEVER_SET = 'VariableNeverSet';

type Finding = Pick<Diagnostic, 'code'> & { readonly range?: TextRange | undefined };

/** The variable of a script that nothing sets, where that is what is wrong. */
export function undeclaredVariable(script: string, { code, range }: Finding): string | undefined {
  if (code !== NEVER_SET || range === undefined) return undefined;
  const name = script.slice(range.start, range.end);
  return isFreeWord(name) ? name : undefined;
}

/** The variables that steps of a script use and nothing sets, by what the check found in it, each once. */
export function undeclaredVariables(script: string, findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap((finding) => undeclaredVariable(script, finding) ?? []))];
}
