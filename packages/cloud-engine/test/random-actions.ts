import fc from 'fast-check';
import { type ActionJson, type Actions, FAILING } from './reference-interpreter.ts';
import { call } from './test-connector.ts';

/** An action before it has a name and knows those of its siblings. */
interface Shape {
  readonly kind: 'ok' | 'fail' | 'effect' | 'scope' | 'if' | 'foreach';
  /** How far before it each predecessor stands, and the statuses after which it runs. */
  readonly after: readonly { readonly back: number; readonly statuses: readonly string[] }[];
  readonly count: number;
  readonly inside: readonly Shape[];
  readonly otherwise: readonly Shape[];
}

const after = fc.array(
  fc.record({
    back: fc.integer({ min: 1, max: 3 }),
    statuses: fc.subarray(['Succeeded', 'Failed', 'Skipped', 'TimedOut'], { minLength: 1 }),
  }),
  { maxLength: 2 },
);

function level(depth: number): fc.Arbitrary<readonly Shape[]> {
  if (depth === 0) return fc.constant([]);
  const kinds = depth === 1 ? (['ok', 'fail', 'effect'] as const) : (['ok', 'fail', 'effect', 'scope', 'if', 'foreach'] as const);
  const inside = level(depth - 1);
  return fc.array(fc.record({ kind: fc.constantFrom(...kinds), after, count: fc.nat(3), inside, otherwise: inside }), { maxLength: 4 });
}

/** Definitions of every shape that statuses depend on. */
export const randomActions: fc.Arbitrary<Actions> = level(3).map((shapes) => new Namer().level(shapes));

class Namer {
  #count = 0;

  level(shapes: readonly Shape[]): Actions {
    const names = shapes.map(() => `A${this.#count++}`);
    return Object.fromEntries(shapes.map((shape, index) => [names[index] ?? '', this.#action(shape, names.slice(0, index))]));
  }

  #action({ kind, after: wanted, count, inside, otherwise }: Shape, before: readonly string[]): ActionJson {
    const predecessors = wanted.flatMap(({ back, statuses }) =>
      before.slice(-back, before.length - back + 1).map((name) => [name, statuses] as const),
    );
    const runAfter = Object.fromEntries(predecessors);
    switch (kind) {
      case 'ok':
        return { type: 'Compose', inputs: 1, runAfter };
      case 'fail':
        return { type: 'Compose', inputs: FAILING, runAfter };
      case 'effect':
        return { ...call('Echo'), type: 'OpenApiConnection', runAfter };
      case 'scope':
        return { type: 'Scope', actions: this.level(inside), runAfter };
      case 'if':
        return {
          type: 'If',
          expression: count > 1 ? '@true' : '@false',
          actions: this.level(inside),
          else: { actions: this.level(otherwise) },
          runAfter,
        };
      case 'foreach': {
        const concurrency = { repetitions: otherwise.length + 1 };
        const loop = { type: 'Foreach', foreach: Array.from({ length: count }, (_, n) => n), actions: this.level(inside), runAfter };
        return { ...loop, ...{ runtimeConfiguration: { concurrency } } };
      }
    }
  }
}
