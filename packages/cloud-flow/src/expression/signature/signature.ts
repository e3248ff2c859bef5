import type { FunctionDefinition } from '../function-definition.ts';

/** A function as the help shows it: `substring(text, start, length?)`. */
export function signatureOf(definition: Pick<FunctionDefinition, 'name' | 'parameters'>): string {
  const parameters = definition.parameters.map(({ name, presence }) => {
    if (presence === 'required') return name;
    return presence === 'optional' ? `${name}?` : `${name}…`;
  });
  return `${definition.name}(${parameters.join(', ')})`;
}
