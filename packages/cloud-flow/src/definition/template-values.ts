import { isJsonArray, JsonObject, type JsonValue, printJson, valueAt } from '@tandem/kernel';

/** Variables may name parameters and other variables, but not in longer chains than this. */
const MOST_STEPS = 10;

/** What references may bring into one definition, as characters of JSON: variables that name each other several times multiply. */
const MOST_CHARACTERS = 1_000_000;
/** Of a value in JSON, besides those of its text. */
const VALUE_CHARACTERS = 10;

const REFERENCE = /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)\s*\]$/i;

/** The parts of a deployment template that say the values of a workflow. */
export interface TemplateWorkflow {
  readonly template: JsonObject;
  readonly definition: JsonObject;
  /** The values that the resource gives the parameters of the definition. */
  readonly given: JsonValue | undefined;
}

/**
 * The definition of a workflow with what its template says itself: `[parameters('x')]` becomes the default value of that parameter,
 * `[variables('x')]` that variable, and `[[` a literal `[`; its parameters have the values that the resource gives them. What only a
 * deployment knows stays as it is written, and so do names within their own values and what makes the definition too large.
 */
export function withTemplateValues({ template, definition, given }: TemplateWorkflow): JsonObject {
  const values = new TemplateValues(template);
  const resolved = values.of(definition);
  return resolved instanceof JsonObject ? withParameterValues(resolved, given, values) : definition;
}

/**
 * The definition as its template may write it, which is the way back of `withTemplateValues`: a text in square brackets that no
 * expression of the template is gets the second `[` that makes it a text. What stays as it was keeps how it is written there.
 *
 * @param written the definition as it stands in the template
 */
export function asTemplateDefinition(definition: JsonObject, { template, written }: TemplateDefinition): JsonObject {
  const expressions = new Set<string>();
  addExpressions(template, expressions);
  const escaped = escapedLike(definition, written, expressions);
  return escaped instanceof JsonObject ? escaped : definition;
}

export interface TemplateDefinition {
  readonly template: JsonObject;
  readonly written: JsonValue | undefined;
}

function addExpressions(value: JsonValue, to: Set<string>): void {
  if (typeof value === 'string' && isExpression(value)) to.add(value);
  if (isJsonArray(value)) for (const item of value) addExpressions(item, to);
  if (value instanceof JsonObject) for (const member of value.values()) addExpressions(member, to);
}

function escapedLike(value: JsonValue, written: JsonValue | undefined, expressions: ReadonlySet<string>): JsonValue {
  if (typeof value === 'string') return escapedText(value, written, expressions);
  if (isJsonArray(value)) {
    const items = written !== undefined && isJsonArray(written) ? written : [];
    return value.map((item, index) => escapedLike(item, items[index], expressions));
  }
  if (!(value instanceof JsonObject)) return value;
  const members = written instanceof JsonObject ? written : undefined;
  return JsonObject.of(Array.from(value.entries(), ([name, member]) => [name, escapedLike(member, members?.get(name), expressions)]));
}

function escapedText(text: string, written: JsonValue | undefined, expressions: ReadonlySet<string>): string {
  if (!text.startsWith('[') || !text.endsWith(']')) return text;
  const doubled = `[${text}`;
  return written !== doubled && expressions.has(text) ? text : doubled;
}

function withParameterValues(definition: JsonObject, given: JsonValue | undefined, values: TemplateValues): JsonObject {
  const parameters = definition.get('parameters');
  const holder = values.writtenFor(given);
  if (!(parameters instanceof JsonObject) || !(holder instanceof JsonObject)) return definition;
  const entries = Array.from(parameters.entries(), ([name, parameter]): [string, JsonValue] => {
    const written = values.writtenFor(valueAt(values.writtenFor(holder.get(name)), ['value']));
    const isGiven = written !== undefined && !isExpression(written) && !name.startsWith('$');
    return [name, isGiven && parameter instanceof JsonObject ? withMember(parameter, 'defaultValue', values.of(written)) : parameter];
  });
  return withMember(definition, 'parameters', JsonObject.of(entries));
}

class TemplateValues {
  readonly #template: JsonObject;
  /** The references that are being resolved, from the outermost on. */
  readonly #open = new Set<string>();
  #characters = 0;

  constructor(template: JsonObject) {
    this.#template = template;
  }

  of(written: JsonValue): JsonValue {
    if (this.#open.size > 0) this.#characters += charactersOf(written);
    if (typeof written === 'string') return this.#ofText(written);
    if (isJsonArray(written)) return written.map((item) => this.of(item));
    if (!(written instanceof JsonObject)) return written;
    return JsonObject.of(Array.from(written.entries(), ([name, member]) => [name, this.of(member)]));
  }

  /** What is written, or what the reference in its place leads to, itself as it is written. */
  writtenFor(written: JsonValue | undefined, steps = 0): JsonValue | undefined {
    const next = typeof written === 'string' && steps < MOST_STEPS ? this.#referenced(written) : undefined;
    return next === undefined ? written : this.writtenFor(next, steps + 1);
  }

  #ofText(text: string): JsonValue {
    if (!isExpression(text)) return text.startsWith('[[') && text.endsWith(']') ? text.slice(1) : text;
    const found = this.#referenced(text);
    const isTooLarge = this.#open.size >= MOST_STEPS || this.#characters >= MOST_CHARACTERS;
    if (found === undefined || isTooLarge || this.#open.has(text)) return text;
    this.#open.add(text);
    const value = this.of(found);
    this.#open.delete(text);
    return value;
  }

  #referenced(text: string): JsonValue | undefined {
    const [, kind, name] = REFERENCE.exec(text) ?? [];
    if (kind === undefined || name === undefined) return undefined;
    const path = kind.toLowerCase() === 'variables' ? ['variables', name] : ['parameters', name, 'defaultValue'];
    return valueAt(this.#template, path);
  }
}

/** As many as the value itself has, without its members. */
function charactersOf(value: JsonValue): number {
  if (typeof value === 'string') return VALUE_CHARACTERS + value.length;
  if (value instanceof JsonObject) return VALUE_CHARACTERS + Array.from(value.keys()).join('').length;
  return VALUE_CHARACTERS + (isJsonArray(value) ? 0 : printJson(value).length);
}

function isExpression(written: JsonValue): boolean {
  return typeof written === 'string' && written.startsWith('[') && !written.startsWith('[[') && written.endsWith(']');
}

function withMember(object: JsonObject, name: string, value: JsonValue): JsonObject {
  return JsonObject.of([...object.entries()]).set(name, value);
}
