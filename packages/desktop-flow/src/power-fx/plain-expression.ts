import type { Expression, PowerFxText } from '../expression.ts';
import { parseFormula } from './parse-formula.ts';

/** A value of a Power Fx flow that is only a literal or a variable, as the expression that it is elsewhere; undefined for any other. */
export function plainExpression(value: PowerFxText): Expression | undefined {
  const { range } = value;
  const [part] = value.parts;
  if (value.form === 'text') {
    if (value.parts.some(({ kind }) => kind === 'formula')) return undefined;
    const text = value.parts.map((each) => (each.kind === 'characters' ? each.value : '')).join('');
    return { kind: 'text', value: text, quote: "'", range };
  }
  const formula = part?.kind === 'formula' ? parseFormula(part.formula) : undefined;
  if (formula?.ok !== true) return undefined;
  switch (formula.value.kind) {
    case 'name':
      return { kind: 'variable', name: formula.value.name, range };
    case 'number':
      return { kind: 'number', text: formula.value.text, range };
    case 'text':
      return { kind: 'text', value: formula.value.value, quote: '"', range };
    case 'boolean':
      return { kind: 'boolean', value: formula.value.value, range };
    default:
      return undefined;
  }
}
