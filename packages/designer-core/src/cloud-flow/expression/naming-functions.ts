import type { CallExpression, Expression, LiteralExpression } from '@tandem/cloud-flow';

/** What the first argument of a function names. */
export type NamedThing = 'action' | 'variable';

const NAMING_FUNCTIONS: ReadonlyMap<string, NamedThing> = new Map([
  ['actions', 'action'],
  ['outputs', 'action'],
  ['body', 'action'],
  ['actionoutputs', 'action'],
  ['actionbody', 'action'],
  ['result', 'action'],
  ['items', 'action'],
  ['iterationindexes', 'action'],
  ['formdatavalue', 'action'],
  ['formdatamultivalues', 'action'],
  ['multipartbody', 'action'],
  ['variables', 'variable'],
]);

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
  const thing = NAMING_FUNCTIONS.get(call.name.toLowerCase());
  const [first] = call.args;
  if (thing === undefined || first?.kind !== 'literal' || typeof first.value !== 'string') return undefined;
  return { thing, name: first.value, literal: first };
}
