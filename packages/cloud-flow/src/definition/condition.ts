import { type Diagnostic, isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import type { Evaluate } from '../expression/function-definition.ts';
import { functionNamed } from '../functions/index.ts';
import { type CompiledTemplate, compileTemplate } from '../template/index.ts';
import { failingTemplate, invalidTemplate } from './failing-template.ts';
import { below } from './json-pointer.ts';

/**
 * Compiles the condition of an If: a template string, or an object whose one key is a function and whose value holds its
 * arguments, which may be such objects again: `{"and": [{"equals": ["@a", 1]}, {"not": {"equals": […]}}]}`.
 */
export function compileCondition(
  value: JsonValue,
  path: string,
): { readonly template: CompiledTemplate; readonly faults: readonly Diagnostic[] } {
  const compiler = new ConditionCompiler();
  const part = compiler.compile(value, path, 0);
  const { faults } = compiler;
  const [first] = faults;
  if (first !== undefined) return { template: failingTemplate(first.message), faults };
  return { template: { constant: part.constant, evaluate: part.evaluate, names: compiler.names(), warnings: compiler.warnings }, faults };
}

/** Conditions inside conditions; more is refused before it costs stack. */
const CONDITION_DEPTH = 60;

interface Part {
  readonly constant: JsonValue | undefined;
  readonly evaluate: Evaluate;
}

class ConditionCompiler {
  readonly faults: Diagnostic[] = [];
  readonly warnings: Diagnostic[] = [];
  readonly #templates: CompiledTemplate[] = [];

  compile(value: JsonValue, path: string, depth: number): Part {
    if (!(value instanceof JsonObject) || depth > CONDITION_DEPTH) return this.#leaf(value, path);
    const [entry, ...others] = value;
    const definition = entry === undefined ? undefined : functionNamed(entry[0]);
    if (entry === undefined || others.length > 0 || definition === undefined) return this.#leaf(value, path);
    const args = this.#arguments(entry[1], below(path, entry[0]), depth);
    const { minArgs, maxArgs, name } = definition;
    if (args.length < minArgs || (maxArgs !== undefined && args.length > maxArgs)) {
      this.faults.push(invalidTemplate(`The condition '${name}' has the wrong number of arguments.`, below(path, entry[0])));
      return { constant: null, evaluate: () => null };
    }
    return { constant: undefined, evaluate: definition.bind(args.map(({ evaluate }) => evaluate)) };
  }

  names(): CompiledTemplate['names'] {
    const union = (pick: keyof CompiledTemplate['names']): ReadonlySet<string> =>
      new Set(this.#templates.flatMap(({ names }) => [...names[pick]]));
    return {
      functions: union('functions'),
      actions: union('actions'),
      variables: union('variables'),
      parameters: union('parameters'),
      loops: union('loops'),
    };
  }

  /** `not` has its one argument without a list around it. */
  #arguments(value: JsonValue, path: string, depth: number): readonly Part[] {
    if (!isJsonArray(value)) return [this.compile(value, path, depth + 1)];
    return value.map((item, index) => this.compile(item, below(path, index), depth + 1));
  }

  #leaf(value: JsonValue, path: string): Part {
    const compiled = compileTemplate(value);
    if (!compiled.ok) {
      this.faults.push(...compiled.error.map((fault) => ({ ...fault, path: path + (fault.path ?? '') })));
      return { constant: null, evaluate: () => null };
    }
    this.#templates.push(compiled.value);
    this.warnings.push(...compiled.value.warnings.map((warning) => ({ ...warning, path: path + (warning.path ?? '') })));
    return compiled.value;
  }
}
