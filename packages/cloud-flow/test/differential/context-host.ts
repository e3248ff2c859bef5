import { JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import type { ExpressionHost } from '../../src/expression-host.ts';

/** A run made of one JSON object; time, GUIDs and chance stand still. It serves both evaluators. */
export class ContextHost implements ExpressionHost {
  readonly #context: JsonObject;

  constructor(context: JsonObject) {
    this.#context = context;
  }

  nowTicks(): bigint {
    return 639_000_123_456_789_012n;
  }

  newGuid(): string {
    return 'c2ecc88d-88c8-4096-912c-d6f2e2b138ce';
  }

  random(): number {
    const value = this.#at('random');
    return typeof value === 'number' ? value : 0;
  }

  parameter(name: string): JsonValue | undefined {
    return this.#at('parameters', name);
  }

  variable(name: string): JsonValue | undefined {
    return this.#at('variables', name);
  }

  trigger(): JsonObject {
    return this.#object('trigger') ?? new JsonObject();
  }

  action(name: string): JsonObject | undefined {
    return this.#object('actions', name);
  }

  currentAction(): JsonObject | undefined {
    return this.#object('actions', 'Compose');
  }

  result(scopeName: string): readonly JsonValue[] | undefined {
    if (scopeName.toLowerCase() !== 'scope') return undefined;
    const actions = this.#object('actions');
    return actions === undefined ? [] : [...actions.values()];
  }

  item(loopName?: string): JsonValue | undefined {
    return loopName === undefined ? this.#at('item') : this.#at('items', loopName);
  }

  iterationIndex(loopName: string): number | undefined {
    return loopName.toLowerCase() === 'apply_to_each' ? 3 : undefined;
  }

  workflow(): JsonObject {
    return JsonObject.of([
      ['id', '/workflows/1'],
      ['name', 'flow'],
      ['run', JsonObject.of([['name', 'run-1']])],
      ['tags', JsonObject.of([['environmentName', 'Default']])],
    ]);
  }

  callbackUrl(): string {
    return 'https://127.0.0.1/callback';
  }

  #at(...path: readonly string[]): JsonValue | undefined {
    return valueAt(this.#context, path);
  }

  #object(...path: readonly string[]): JsonObject | undefined {
    const value = this.#at(...path);
    return value instanceof JsonObject ? value : undefined;
  }
}
