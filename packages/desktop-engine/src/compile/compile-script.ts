import { parseDesktopFlow } from '@tandem/desktop-flow';
import { type Diagnostic, err, type Result } from '@tandem/kernel';
import type { ActionRegistry } from '../actions/registry.ts';
import type { Program } from '../program/program.ts';
import { compileDesktopFlow } from './compile.ts';
import type { CompileOptions } from './unit.ts';

/**
 * Parses and compiles a Robin text. Takes any text and never throws. The error holds the errors, in the order of the text and without
 * warnings: those of the grammar, or when there are none, those of the compiler.
 */
export function compileScript(text: string, registry: ActionRegistry, options?: CompileOptions): Result<Program, readonly Diagnostic[]> {
  const { flow, diagnostics } = parseDesktopFlow(text);
  const faults = errorsOf(diagnostics);
  if (faults.length > 0) return err(faults);
  const compiled = compileDesktopFlow(flow, registry, options);
  return compiled.ok ? compiled : err(errorsOf(compiled.error));
}

function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error').toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}
