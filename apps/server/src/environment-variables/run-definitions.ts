import { readEnvironmentParameters, withEnvironmentValues } from '@tandem/cloud-flow';
import { type JsonObject, parseJson } from '@tandem/kernel';
import type { EnvironmentVariableStore } from '@tandem/store';

type Values = readonly (string | undefined)[];

interface Bound {
  readonly values: Values;
  readonly definition: JsonObject;
}

/**
 * The definitions that runs begin with: the values that environment variables have at that moment stand in place of the defaults.
 * The definition is kept with the run, so that a run which is taken up again sees what it began with.
 */
export class RunDefinitions {
  readonly #store: Pick<EnvironmentVariableStore, 'valuesOf'>;
  /** The schema names that each definition reads. */
  readonly #names = new WeakMap<JsonObject, readonly string[]>();
  /** What was made last of a definition: the engine compiles an object that it knows only once. */
  readonly #bound = new WeakMap<JsonObject, Bound>();

  constructor(store: Pick<EnvironmentVariableStore, 'valuesOf'>) {
    this.#store = store;
  }

  async of(definition: JsonObject): Promise<JsonObject> {
    const names = this.#namesIn(definition);
    if (names.length === 0) return definition;
    const values = await this.#store.valuesOf(names);
    const known = this.#bound.get(definition);
    if (known !== undefined && areEqual(known.values, values)) return known.definition;
    const bound = bind(definition, names, values);
    this.#bound.set(definition, { values, definition: bound });
    return bound;
  }

  #namesIn(definition: JsonObject): readonly string[] {
    const known = this.#names.get(definition);
    if (known !== undefined) return known;
    const names = [...new Set(readEnvironmentParameters(definition).map(({ schemaName }) => schemaName))];
    this.#names.set(definition, names);
    return names;
  }
}

function bind(definition: JsonObject, names: readonly string[], values: Values): JsonObject {
  const texts = new Map(names.map((name, index) => [name, values[index]]));
  return withEnvironmentValues(definition, (schemaName) => {
    const text = texts.get(schemaName);
    return text === undefined ? undefined : parseJson(text);
  });
}

function areEqual(left: Values, right: Values): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
