import type { TextRange } from '@tandem/kernel';

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{M}\p{N}_]*(?!\s*\(|[\p{L}\p{N}_])/gu;

/** The names in a Power Fx formula that may be variables: no texts, functions or fields. `offset` is where it stands. */
export function namesInFormula(formula: string, offset: number): readonly { readonly name: string; readonly range: TextRange }[] {
  const names = [];
  for (const match of formula.matchAll(TOKEN)) {
    const [name] = match;
    const start = offset + match.index;
    if (!/^["']/.test(name)) names.push({ name, range: { start, end: start + name.length } });
  }
  return names;
}
