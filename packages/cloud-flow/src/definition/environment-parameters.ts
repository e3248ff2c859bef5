import { JsonObject, type JsonValue, valueAt } from '@tandem/kernel';

/** A parameter of a definition whose value is that of an environment variable; exports write `metadata.schemaName` for it. */
export interface EnvironmentParameter {
  /** Its key, by which `parameters()` reads it: `Greeting (new_Greeting)`. */
  readonly name: string;
  /** The name of the variable; case does not count. */
  readonly schemaName: string;
  /** `String`, `Bool`, `Int`, `Float`, `Object` or `Array`; empty when the definition does not say. */
  readonly type: string;
  readonly description: string;
  /** What counts where there is no such variable. */
  readonly defaultValue: JsonValue | undefined;
}

/** The parameters that take their values from environment variables, in the order of the definition. */
export function readEnvironmentParameters(definition: JsonObject): readonly EnvironmentParameter[] {
  const parameters = definition.get('parameters');
  if (!(parameters instanceof JsonObject)) return [];
  return Array.from(parameters, ([name, parameter]) => readOne(name, parameter)).filter((found) => found !== undefined);
}

/**
 * The definition with the values of environment variables in place of the defaults.
 *
 * @param currentValue the value of the variable with this schema name, or undefined when there is none; the default stays then
 * @returns the same object when nothing is to be put in
 */
export function withEnvironmentValues(definition: JsonObject, currentValue: (schemaName: string) => JsonValue | undefined): JsonObject {
  const values = readEnvironmentParameters(definition).flatMap(({ name, schemaName }) => {
    const value = currentValue(schemaName);
    return value === undefined ? [] : [[name, value] as const];
  });
  const parameters = definition.get('parameters');
  if (values.length === 0 || !(parameters instanceof JsonObject)) return definition;
  const bound = parameters.copy();
  for (const [name, value] of values) bound.set(name, withDefault(parameters.get(name), value));
  return definition.copy().set('parameters', bound);
}

function readOne(name: string, parameter: JsonValue): EnvironmentParameter | undefined {
  const schemaName = valueAt(parameter, ['metadata', 'schemaName']);
  if (typeof schemaName !== 'string' || schemaName === '') return undefined;
  return {
    name,
    schemaName,
    type: textAt(parameter, ['type']),
    description: textAt(parameter, ['metadata', 'description']),
    defaultValue: valueAt(parameter, ['value']) ?? valueAt(parameter, ['defaultValue']),
  };
}

/** A `value` would go before the default. */
function withDefault(parameter: JsonValue | undefined, value: JsonValue): JsonObject {
  const bound = parameter instanceof JsonObject ? parameter.copy() : new JsonObject();
  const former = bound.findKey('value');
  if (former !== undefined) bound.delete(former);
  return bound.set(bound.findKey('defaultValue') ?? 'defaultValue', value);
}

function textAt(holder: JsonValue, path: readonly string[]): string {
  const text = valueAt(holder, path);
  return typeof text === 'string' ? text : '';
}
