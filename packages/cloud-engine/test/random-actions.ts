import fc from 'fast-check';
import { type ActionJson, type Actions, FAILING } from './reference-interpreter.ts';
import { call } from './test-connector.ts';

const SIMPLE = ['ok', 'fail', 'effect', 'retry', 'poll', 'late', 'wait', 'count', 'list'] as const;
const CONTAINERS = ['scope', 'if', 'switch', 'foreach', 'until'] as const;
type Kind = (typeof SIMPLE)[number] | (typeof CONTAINERS)[number] | 'terminate';

/** An action before it has a name and knows those of its siblings. */
interface Shape {
  readonly kind: Kind;
  /** How far before it each predecessor stands, and the statuses after which it runs. */
  readonly after: readonly { readonly back: number; readonly statuses: readonly string[] }[];
  readonly count: number;
  readonly inside: readonly Shape[];
  readonly otherwise: readonly Shape[];
}

interface Grammar {
  readonly after: fc.Arbitrary<Shape['after']>;
  readonly simple: readonly Kind[];
  readonly containers: readonly Kind[];
  readonly longest: number;
}

const STATUSES = ['Succeeded', 'Failed', 'Skipped', 'TimedOut'];

/** Siblings in any order that their run after settings allow. */
const GRAPHS: Grammar = {
  after: fc.array(fc.record({ back: fc.integer({ min: 1, max: 3 }), statuses: fc.subarray(STATUSES, { minLength: 1 }) }), { maxLength: 2 }),
  simple: SIMPLE,
  containers: CONTAINERS,
  longest: 4,
};

/** One action after the other, so that what Terminate cuts off is known; it is never in a loop. */
const CHAINS: Grammar = {
  after: fc.record({ back: fc.constant(1), statuses: fc.subarray(STATUSES, { minLength: 2 }) }).map((one) => [one]),
  simple: [...SIMPLE, 'terminate'],
  containers: ['scope', 'if', 'switch'],
  longest: 5,
};

function level(grammar: Grammar, depth: number): fc.Arbitrary<readonly Shape[]> {
  if (depth === 0) return fc.constant([]);
  const kinds = depth === 1 ? grammar.simple : [...grammar.simple, ...grammar.containers, ...grammar.containers];
  const inside = level(grammar, depth - 1);
  const shape = fc.record({ kind: fc.constantFrom(...kinds), after: grammar.after, count: fc.nat(3), inside, otherwise: inside });
  return fc.array(shape, { maxLength: grammar.longest });
}

/** Definitions of every shape that statuses depend on. */
export const randomActions: fc.Arbitrary<Actions> = level(GRAPHS, 3).map((shapes) => new Namer().level(shapes));

/** Definitions that may end themselves. */
export const randomChains: fc.Arbitrary<Actions> = level(CHAINS, 3).map((shapes) => new Namer().level(shapes));

class Namer {
  #count = 0;

  level(shapes: readonly Shape[]): Actions {
    const names = shapes.map(() => `A${this.#count++}`);
    return Object.fromEntries(
      shapes.map((shape, index) => {
        const name = names[index] ?? '';
        return [name, { ...this.#action(shape, name), runAfter: runAfterOf(shape, names.slice(0, index)) }];
      }),
    );
  }

  #action(shape: Shape, name: string): Omit<ActionJson, 'runAfter'> {
    const { kind, count, inside, otherwise } = shape;
    switch (kind) {
      case 'scope':
        return { type: 'Scope', actions: this.level(inside) };
      case 'if':
        return {
          type: 'If',
          expression: count > 1 ? '@true' : '@false',
          actions: this.level(inside),
          else: { actions: this.level(otherwise) },
        };
      case 'switch':
        return {
          type: 'Switch',
          expression: ['a', 'b', 'c', 'd'][count] ?? 'a',
          cases: { A: { case: 'a', actions: this.level(inside) }, B: { case: 'b', actions: this.level(otherwise) } },
          default: { actions: this.level(inside) },
        };
      case 'foreach':
        return this.#foreach(shape);
      case 'until':
        return { type: 'Until', expression: `@greaterOrEquals(iterationIndexes('${name}'), ${count})`, actions: this.level(inside) };
      default:
        return simpleAction(kind, { name, count });
    }
  }

  #foreach({ count, inside, otherwise }: Shape): Omit<ActionJson, 'runAfter'> {
    const runtimeConfiguration = { concurrency: { repetitions: otherwise.length + 1 } };
    const foreach = Array.from({ length: count }, (_, n) => n);
    return { type: 'Foreach', foreach, actions: this.level(inside), ...{ runtimeConfiguration } };
  }
}

function runAfterOf({ after }: Shape, before: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    after.flatMap(({ back, statuses }) => before.slice(-back, before.length - back + 1).map((name) => [name, statuses] as const)),
  );
}

function simpleAction(
  kind: Exclude<Kind, (typeof CONTAINERS)[number]>,
  { name, count }: { name: string; count: number },
): Omit<ActionJson, 'runAfter'> {
  switch (kind) {
    case 'ok':
      return { type: 'Compose', inputs: 1 };
    case 'fail':
      return { type: 'Compose', inputs: FAILING };
    case 'effect':
      return { ...call('Echo'), type: 'OpenApiConnection' };
    case 'retry':
      return withRetries(call('Flaky', { failures: count }));
    case 'poll':
      return { ...call('Polled', { seconds: count }), type: 'OpenApiConnection' };
    case 'late':
      return { ...call('Later'), type: 'OpenApiConnection', limit: { timeout: 'PT5S' } };
    case 'wait':
      return { type: 'Wait', inputs: { interval: { count, unit: 'Minute' } } };
    case 'count':
      return { type: 'IncrementVariable', inputs: { name: 'count', value: count } };
    case 'list':
      return { type: 'AppendToArrayVariable', inputs: { name: 'list', value: name } };
    case 'terminate':
      return { type: 'Terminate', inputs: { runStatus: ['Succeeded', 'Failed', 'Cancelled', 'Failed'][count] } };
  }
}

/** How often a call with a policy of its own is made again. */
export const RETRIES = 9;

/** With a policy of its own, a call that a crash interrupted is made again. */
function withRetries({ inputs }: Record<string, unknown>): Omit<ActionJson, 'runAfter'> {
  const retryPolicy = { type: 'fixed', count: RETRIES, interval: 'PT5S' };
  return { type: 'OpenApiConnection', inputs: { ...(inputs as object), retryPolicy } };
}
