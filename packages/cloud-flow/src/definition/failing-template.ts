import type { Diagnostic } from '@tandem/kernel';
import { ExpressionError } from '../expression/expression-error.ts';
import type { CompiledTemplate } from '../template/index.ts';

const NO_NAMES: CompiledTemplate['names'] = {
  functions: new Set(),
  actions: new Set(),
  variables: new Set(),
  parameters: new Set(),
  loops: new Set(),
};

/** Stands for a template with a fault: its action fails with `InvalidTemplate` when it is reached, and only then. */
export function failingTemplate(message: string): CompiledTemplate {
  return {
    constant: undefined,
    evaluate: () => {
      throw new ExpressionError(message);
    },
    names: NO_NAMES,
    warnings: [],
  };
}

/** A fault in a template does not hinder an import: real flows hold some in actions that are never reached. */
export function invalidTemplate(message: string, path: string): Diagnostic {
  return { code: 'InvalidTemplate', severity: 'warning', message, path };
}
