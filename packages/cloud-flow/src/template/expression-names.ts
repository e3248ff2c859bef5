import type { ExpressionNames } from '../expression/names.ts';
import type { CompiledTemplate } from './compile-template.ts';

/** The functions, actions, variables, parameters and loops that a template refers to by literal names. */
export function expressionNames(template: CompiledTemplate): ExpressionNames {
  return template.names;
}
