import { type Diagnostic, JsonObject, type JsonValue, LIMITS } from '@tandem/kernel';
import { ActionCompiler } from './compile-action.ts';
import type { CompiledAction, CompiledLevel } from './compiled-flow.ts';
import { limitExceeded } from './definition-limits.ts';
import { below } from './json-pointer.ts';
import { findCycle, readRunAfter } from './run-after.ts';

/** Where a level stands. */
export interface LevelPlace {
  readonly owner: CompiledAction | undefined;
  readonly branch: string;
  /** JSON pointer of its `actions`. */
  readonly path: string;
  /** The root is 1. */
  readonly depth: number;
}

/** Compiles levels and what is in them; a name counts once in the whole flow. */
export class LevelCompiler {
  readonly #actions: Map<string, CompiledAction>;
  readonly #diagnostics: Diagnostic[];

  constructor(actions: Map<string, CompiledAction>, diagnostics: Diagnostic[]) {
    this.#actions = actions;
    this.#diagnostics = diagnostics;
  }

  level(value: JsonValue | undefined, place: LevelPlace): CompiledLevel {
    const actions: CompiledAction[] = [];
    const level: CompiledLevel = { owner: place.owner, branch: place.branch, actions };
    if (value === undefined) return level;
    if (!(value instanceof JsonObject)) {
      this.#report('InvalidDefinition', "'actions' must be an object that has a member for each action.", place.path);
      return level;
    }
    this.#checkDepth(place);
    const entries = this.#usable(value, place.path);
    const successors = entries.map((): number[] => []);
    const runAfter = this.#runAfter(entries, successors, place.path);
    for (const [index, [name, json]] of entries.entries()) {
      const compiler = new ActionCompiler({ levels: this, diagnostics: this.#diagnostics, path: below(place.path, name), place });
      const action = compiler.action({ name, json, index, level, runAfter: runAfter[index] ?? [], successors: successors[index] ?? [] });
      actions.push(action);
    }
    return level;
  }

  /** Makes the name known. A second action of the same name is an error, as names lead expressions to actions. */
  register(action: CompiledAction, path: string): void {
    const key = action.name.toLowerCase();
    if (this.#actions.has(key)) {
      this.#report('ActionNameTaken', `Another action is called '${action.name}', too. Give one of them another name.`, path);
      return;
    }
    this.#actions.set(key, action);
  }

  #usable(value: JsonObject, path: string): readonly (readonly [string, JsonObject])[] {
    const entries: (readonly [string, JsonObject])[] = [];
    for (const [name, json] of value) {
      if (json instanceof JsonObject) entries.push([name, json]);
      else this.#report('InvalidDefinition', `The action '${name}' must be an object.`, below(path, name));
    }
    return entries;
  }

  #runAfter(
    entries: readonly (readonly [string, JsonObject])[],
    successors: number[][],
    path: string,
  ): readonly CompiledAction['runAfter'][] {
    const places = new Map(entries.map(([name], index) => [name.toLowerCase(), index]));
    const all = entries.map(([name, json], index) => {
      const { predecessors, diagnostics } = readRunAfter(json.get('runAfter'), places, below(path, name, 'runAfter'));
      this.#diagnostics.push(...diagnostics);
      for (const predecessor of predecessors) successors[predecessor.index]?.push(index);
      return predecessors;
    });
    const cycle = findCycle(all);
    if (cycle.length > 0) {
      const names = cycle.map((index) => entries[index]?.[0] ?? '').join(', ');
      this.#report('RunAfterCycle', `These actions wait for each other and would never run: ${names}.`, path);
    }
    return all;
  }

  #checkDepth({ depth, path }: LevelPlace): void {
    if (depth !== LIMITS.nestingDepth + 2) return;
    const message = `Actions are nested deeper than the ${LIMITS.nestingDepth} levels that Power Automate takes.`;
    this.#diagnostics.push(limitExceeded('nestingDepth', message, path));
  }

  #report(code: string, message: string, path: string): void {
    this.#diagnostics.push({ code, severity: 'error', message, path });
  }
}
