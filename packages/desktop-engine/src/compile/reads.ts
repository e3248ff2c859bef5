import { type Expression, walkExpression } from '@tandem/desktop-flow';

/** Names of the variables that an expression reads. */
export function variablesIn(expression: Expression): readonly string[] {
  const names: string[] = [];
  walkExpression(expression, (part) => {
    if (part.kind === 'variable') names.push(part.name);
  });
  return names;
}
