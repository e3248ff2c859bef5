import { type Expression, type PowerFxPart, walkExpression } from '@tandem/desktop-flow';
import { namesInFormula, parseFormula } from '@tandem/desktop-flow/power-fx';

/**
 * Names of the variables that an expression reads.
 *
 * @param isAssigned whether what may be a field of a row is a variable
 */
export function variablesIn(expression: Expression, isAssigned: (name: string) => boolean): readonly string[] {
  const names: string[] = [];
  walkExpression(expression, (part) => {
    if (part.kind === 'variable') names.push(part.name);
    if (part.kind === 'powerFx') names.push(...namesInParts(part.parts, isAssigned));
  });
  return names;
}

function namesInParts(parts: readonly PowerFxPart[], isAssigned: (name: string) => boolean): readonly string[] {
  return parts.flatMap((part) => {
    const parsed = part.kind === 'formula' ? parseFormula(part.formula) : undefined;
    if (parsed?.ok !== true) return [];
    const names = namesInFormula(parsed.value).filter(({ name, isInRow }) => !isInRow || isAssigned(name));
    return names.map(({ name }) => name);
  });
}
