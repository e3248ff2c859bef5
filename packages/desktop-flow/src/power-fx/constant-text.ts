import type { Formula } from './formula.ts';
import { memberValue } from './functions.ts';

/**
 * The text of a formula that is the same in every run: texts, members of enumerations, and what joins them; undefined for any other.
 *
 * @param isVariable whether a name that an enumeration has is one of a variable
 */
export function constantText(formula: Formula, isVariable: (name: string) => boolean): string | undefined {
  switch (formula.kind) {
    case 'text':
      return formula.value;
    case 'field':
      return formula.target.kind === 'name' && !isVariable(formula.target.name)
        ? memberValue(formula.target.name, formula.name)
        : undefined;
    case 'binary':
      return formula.operator === '&' ? joined([formula.left, formula.right], isVariable) : undefined;
    case 'call':
      return formula.name === 'Concatenate' ? joined(formula.arguments, isVariable) : undefined;
    case 'interpolated':
      return joined(formula.parts, isVariable);
    default:
      return undefined;
  }
}

function joined(parts: readonly (string | Formula)[], isVariable: (name: string) => boolean): string | undefined {
  const texts = parts.map((part) => (typeof part === 'string' ? part : constantText(part, isVariable)));
  return texts.some((text) => text === undefined) ? undefined : texts.join('');
}
