import type { VariableType } from '@tandem/cloud-flow';
import { type Double, isJsonArray, JsonObject, type JsonValue, kindOf, toDouble } from '@tandem/kernel';
import type { StoredVariable, VariableWrite } from '../run-store.ts';

interface Variable {
  readonly name: string;
  readonly type: VariableType;
  value: JsonValue;
  isSecured: boolean;
  /** Somebody holds the array, so that an append must copy it. */
  isShared: boolean;
  seq: number;
}

/** The variables of a run. They are global, and each write is atomic. Remembers what the store has not seen. */
export class Variables {
  readonly #variables = new Map<string, Variable>();
  readonly #changed = new Set<Variable>();
  #appends: VariableWrite[] = [];

  static restore(stored: readonly StoredVariable[]): Variables {
    const variables = new Variables();
    for (const { name, ...rest } of stored) variables.#variables.set(name.toLowerCase(), { name, ...rest, isShared: true });
    return variables;
  }

  get hasChanges(): boolean {
    return this.#changed.size > 0 || this.#appends.length > 0;
  }

  get changeCount(): number {
    return this.#changed.size + this.#appends.length;
  }

  /** The value; undefined when there is no such variable. */
  get(name: string): { readonly value: JsonValue; readonly type: VariableType; readonly isSecured: boolean } | undefined {
    const variable = this.#variables.get(name.toLowerCase());
    if (variable !== undefined) variable.isShared = true;
    return variable;
  }

  typeOf(name: string): VariableType | undefined {
    return this.#variables.get(name.toLowerCase())?.type;
  }

  initialize(name: string, type: VariableType, value: JsonValue): void {
    const variable: Variable = { name, type, value, isSecured: false, isShared: true, seq: 0 };
    this.#variables.set(name.toLowerCase(), variable);
    this.#changed.add(variable);
  }

  /** The value must have the type already. */
  set(name: string, value: JsonValue): void {
    const variable = this.#variables.get(name.toLowerCase());
    if (variable === undefined) return;
    variable.value = value;
    variable.isShared = true;
    this.#changed.add(variable);
  }

  /** Costs no copy as long as nobody reads the variable between appends. */
  append(name: string, value: JsonValue): void {
    const variable = this.#variables.get(name.toLowerCase());
    if (variable === undefined) return;
    if (variable.type === 'string') variable.value = `${String(variable.value)}${String(value)}`;
    else pushTo(variable, value);
    if (this.#changed.has(variable)) return;
    variable.seq++;
    this.#appends.push({ kind: 'append', name: variable.name, seq: variable.seq, value, isSecured: variable.isSecured });
  }

  /** Whoever reads the variable from now on reads a secret. */
  secure(name: string): void {
    const variable = this.#variables.get(name.toLowerCase());
    if (variable === undefined || variable.isSecured) return;
    variable.isSecured = true;
    this.#changed.add(variable);
  }

  /** What the store has not seen; counts as seen from now on. */
  takeChanges(): readonly VariableWrite[] {
    const changed = this.#changed;
    const values = Array.from(
      changed,
      ({ name, type, value, isSecured }): VariableWrite => ({ kind: 'value', name, type, value, isSecured }),
    );
    const names = new Set(values.map(({ name }) => name));
    const appends = this.#appends.filter(({ name }) => !names.has(name));
    for (const variable of changed) variable.isShared = true;
    this.#changed.clear();
    this.#appends = [];
    return [...values, ...appends];
  }

  /** These writes did not reach the store: the variables are written whole next time. */
  putBack(writes: readonly VariableWrite[]): void {
    for (const { name } of writes) {
      const variable = this.#variables.get(name.toLowerCase());
      if (variable !== undefined) this.#changed.add(variable);
    }
  }
}

function pushTo(variable: Variable, value: JsonValue): void {
  const items = isJsonArray(variable.value) ? variable.value : [];
  if (variable.isShared || items !== variable.value) {
    variable.value = [...items, value];
    variable.isShared = false;
  } else {
    // Nobody else holds this array.
    (items as JsonValue[]).push(value);
  }
}

const DEFAULTS: Readonly<Record<VariableType, JsonValue>> = {
  string: '',
  integer: 0,
  float: toDouble(0),
  boolean: false,
  array: [],
  object: null,
};

export function defaultOf(type: VariableType): JsonValue {
  return DEFAULTS[type];
}

/** The value as the type holds it: an integer becomes a float, null an empty text; undefined when it has another type. */
export function asType(type: VariableType, value: JsonValue): JsonValue | undefined {
  const kind = kindOf(value);
  if (kind === 'null') return type === 'string' ? '' : null;
  switch (type) {
    case 'string':
      return kind === 'string' ? value : undefined;
    case 'integer':
      return kind === 'int' ? value : undefined;
    case 'float':
      return kind === 'int' ? toFloat(value) : kind === 'double' || kind === 'decimal' ? value : undefined;
    case 'boolean':
      return kind === 'boolean' ? value : undefined;
    case 'array':
      return kind === 'array' ? value : undefined;
    case 'object':
      return value instanceof JsonObject ? value : undefined;
  }
}

function toFloat(value: JsonValue): number | Double {
  return toDouble(Number(value));
}
