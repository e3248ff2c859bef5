import { type CallExpression, type Expression, type LiteralExpression, type NamedThings, namedBy } from '@tandem/cloud-flow';

/** What the first argument of a function names. */
export type NamedThing = 'action' | 'variable';

/** A name in an expression that leads to an action or a variable. */
export interface NameUse {
  readonly thing: NamedThing;
  readonly name: string;
  readonly literal: LiteralExpression;
}

/** Every literal name in an expression, outermost call first. */
export function nameUses(expression: Expression): readonly NameUse[] {
  const uses: NameUse[] = [];
  const open: Expression[] = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'access') open.push(next.index, next.target);
    if (next.kind !== 'call') continue;
    const use = nameUse(next);
    if (use !== undefined) uses.push(use);
    open.push(...next.args);
  }
  return uses;
}

function nameUse(call: CallExpression): NameUse | undefined {
  const thing = thingOf(namedBy(call.name));
  const [first] = call.args;
  if (thing === undefined || first?.kind !== 'literal' || typeof first.value !== 'string') return undefined;
  return { thing, name: first.value, literal: first };
}

/** A loop is an action; parameters have no card. */
function thingOf(named: NamedThings | undefined): NamedThing | undefined {
  if (named === 'variables') return 'variable';
  return named === 'actions' || named === 'loops' ? 'action' : undefined;
}
