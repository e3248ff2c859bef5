import { linter, type Diagnostic as Mark } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { compileTemplate } from '@tandem/cloud-flow';
import type { Diagnostic } from '@tandem/kernel';

/** What is wrong with one expression, without its `@`; ranges count in the expression. */
export function expressionFaults(expression: string): readonly Diagnostic[] {
  if (expression.trim() === '') return [];
  const compiled = compileTemplate(`@{${expression}}`);
  return (compiled.ok ? compiled.value.warnings : compiled.error).map((fault) => shifted(fault, -2));
}

/** Marks faults while the author types; `translate` gives their messages in the language of the person. */
export function expressionLint(translate: (message: string) => string): Extension {
  return linter(
    ({ state }) =>
      expressionFaults(state.doc.toString()).map((fault) => markOf({ ...fault, message: translate(fault.message) }, state.doc.length)),
    { delay: 150 },
  );
}

export function markOf({ range, severity, message }: Diagnostic, length: number): Mark {
  const from = clamp(range?.start ?? 0, length);
  return { from, to: Math.max(from, clamp(range?.end ?? length, length)), severity, message };
}

export function shifted(fault: Diagnostic, by: number): Diagnostic {
  return fault.range === undefined ? fault : { ...fault, range: { start: fault.range.start + by, end: fault.range.end + by } };
}

function clamp(place: number, length: number): number {
  return Math.min(Math.max(place, 0), length);
}
