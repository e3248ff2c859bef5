import type { Expression } from './syntax/tree.ts';

/** What templates refer to by a literal name, each name once and as written; for checkers and renames. */
export interface ExpressionNames {
  readonly functions: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly loops: ReadonlySet<string>;
}

export type NamedThings = Exclude<keyof ExpressionNames, 'functions'>;

const NAMING_FUNCTIONS: ReadonlyMap<string, NamedThings> = new Map([
  ['actions', 'actions'],
  ['outputs', 'actions'],
  ['body', 'actions'],
  ['actionoutputs', 'actions'],
  ['actionbody', 'actions'],
  ['result', 'actions'],
  ['formdatavalue', 'actions'],
  ['formdatamultivalues', 'actions'],
  ['multipartbody', 'actions'],
  ['variables', 'variables'],
  ['parameters', 'parameters'],
  ['items', 'loops'],
  ['iterationindexes', 'loops'],
]);

/** What the first argument of a function names; undefined for a function that names nothing. */
export function namedBy(functionName: string): NamedThings | undefined {
  return NAMING_FUNCTIONS.get(functionName.toLowerCase());
}

export class NameCollector implements ExpressionNames {
  readonly functions = new Set<string>();
  readonly actions = new Set<string>();
  readonly variables = new Set<string>();
  readonly parameters = new Set<string>();
  readonly loops = new Set<string>();

  add(expression: Expression): void {
    if (expression.kind === 'access') {
      this.add(expression.target);
      this.add(expression.index);
    }
    if (expression.kind !== 'call') return;
    this.functions.add(expression.name);
    for (const arg of expression.args) this.add(arg);
    const named = namedBy(expression.name);
    const first = expression.args[0];
    if (named !== undefined && first?.kind === 'literal' && typeof first.value === 'string') this[named].add(first.value);
  }
}
