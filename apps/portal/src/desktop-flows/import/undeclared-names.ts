import type { ApiDiagnostic } from '@tandem/protocol';

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;

/** The variables that steps of a script use and nothing sets, by what the check found in it. */
export function undeclaredIn(script: string, diagnostics: readonly ApiDiagnostic[]): readonly string[] {
  const found = diagnostics.filter(({ code }) => code === 'VariableNeverSet').map(({ range }) => script.slice(range?.start, range?.end));
  return [...new Set(found.filter((name) => NAME.test(name)))];
}
