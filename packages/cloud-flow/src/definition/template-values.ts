import { isJsonArray, JsonObject, type JsonValue, valueAt } from '@tandem/kernel';

/** Variables may name parameters and other variables; deeper than this they name themselves. */
const MOST_STEPS = 10;

const REFERENCE = /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)\s*\]$/i;

/**
 * A value of a deployment template with what the template says itself: `[parameters('x')]` becomes the default value of that parameter,
 * `[variables('x')]` that variable, and `[[` a literal `[`. What only a deployment knows stays as it is written.
 */
export function withTemplateValues(value: JsonValue, template: JsonObject, steps = 0): JsonValue {
  if (typeof value === 'string') return ofText(value, template, steps);
  if (isJsonArray(value)) return value.map((item) => withTemplateValues(item, template, steps));
  if (!(value instanceof JsonObject)) return value;
  return JsonObject.of(Array.from(value.entries(), ([name, member]) => [name, withTemplateValues(member, template, steps)]));
}

/** A definition with the values that its resource gives its parameters. */
export function withParameterValues(definition: JsonObject, given: JsonValue | undefined): JsonObject {
  const parameters = definition.get('parameters');
  if (!(parameters instanceof JsonObject) || !(given instanceof JsonObject)) return definition;
  const entries = Array.from(parameters.entries(), ([name, parameter]): [string, JsonValue] => {
    const value = valueAt(given, [name, 'value']);
    const isGiven = value !== undefined && !isExpression(value) && !name.startsWith('$');
    return [name, isGiven && parameter instanceof JsonObject ? withDefault(parameter, value) : parameter];
  });
  return withMember(definition, 'parameters', JsonObject.of(entries));
}

function ofText(text: string, template: JsonObject, steps: number): JsonValue {
  if (text.startsWith('[[') && text.endsWith(']')) return text.slice(1);
  const [, kind, name] = REFERENCE.exec(text) ?? [];
  if (kind === undefined || name === undefined || steps >= MOST_STEPS) return text;
  const found = kind.toLowerCase() === 'variables' ? valueAt(template, ['variables', name]) : defaultOf(template, name);
  return found === undefined ? text : withTemplateValues(found, template, steps + 1);
}

function defaultOf(template: JsonObject, name: string): JsonValue | undefined {
  return valueAt(template, ['parameters', name, 'defaultValue']);
}

function isExpression(value: JsonValue): boolean {
  return typeof value === 'string' && value.startsWith('[');
}

function withDefault(parameter: JsonObject, value: JsonValue): JsonObject {
  return withMember(parameter, 'defaultValue', value);
}

function withMember(object: JsonObject, name: string, value: JsonValue): JsonObject {
  return JsonObject.of([...object.entries()]).set(name, value);
}
