import { compileTemplate, ExpressionError, type ExpressionHost, evaluateTemplate } from '@tandem/cloud-flow';

/** What is not allowed to happen: a throw, an error that is none of the expression's own, a fault outside its text. */
export function violationOf(template: string, host: ExpressionHost): string | undefined {
  const compiled = compileTemplate(template);
  if (!compiled.ok) {
    const outside = compiled.error.find(({ range }) => range === undefined || range.start > range.end || range.end > template.length);
    return outside && `a fault outside the text: ${JSON.stringify(outside)}`;
  }
  const result = evaluateTemplate(compiled.value, host);
  if (result.ok || result.error instanceof ExpressionError) return undefined;
  return `${result.error.message} ${String(result.error.cause)}`;
}
