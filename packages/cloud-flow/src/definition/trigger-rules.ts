import { type Diagnostic, isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { type CompiledTemplate, compileTemplate } from '../template/index.ts';
import { hasOption, member } from './action-settings.ts';
import { compileCondition } from './condition.ts';
import { failingTemplate } from './failing-template.ts';
import { below } from './json-pointer.ts';
import { responseMode } from './response-mode.ts';

/** What a trigger decides between its event and a run. */
export interface TriggerRules {
  /** All must hold, or no run begins. */
  readonly conditions: readonly CompiledTemplate[];
  /** Gives the array of which each item begins a run. */
  readonly splitOn: CompiledTemplate | undefined;
  /** The name under which a run is tracked, from `correlation` or `splitOnConfiguration.correlation`. */
  readonly clientTrackingId: CompiledTemplate | undefined;
  /** How many runs go on at once, and how many wait; undefined for any number. */
  readonly concurrency: { readonly runs: number; readonly maximumWaitingRuns: number } | undefined;
}

/** limits-and-config: concurrent runs of a trigger, and those that wait. */
const MAX_RUNS = 100;
const DEFAULT_RUNS = 25;
const ALWAYS_WAITING = 10;

export interface TriggerPlace {
  /** JSON pointer of the trigger. */
  readonly path: string;
  readonly definition: JsonObject;
  readonly diagnostics: Diagnostic[];
}

/**
 * Compiles what a trigger says about its runs. A trigger is always reached, so its faults are errors.
 */
export function compileTriggerRules(trigger: JsonObject, { path, definition, diagnostics }: TriggerPlace): TriggerRules {
  const reader = new RulesReader(trigger, path, diagnostics);
  const rules = {
    conditions: reader.conditions(),
    splitOn: reader.template('splitOn'),
    clientTrackingId:
      reader.template('splitOnConfiguration', 'correlation', 'clientTrackingId') ?? reader.template('correlation', 'clientTrackingId'),
    concurrency: reader.concurrency(),
  };
  if (rules.splitOn !== undefined && responseMode(definition) === 'synchronous') {
    reader.report(
      'SplitOnWithResponse',
      'A trigger that starts a run for each item has no single caller to answer; remove Split On, or the Response action, or make the response asynchronous.',
      'splitOn',
    );
  }
  return rules;
}

class RulesReader {
  readonly #trigger: JsonObject;
  readonly #path: string;
  readonly #diagnostics: Diagnostic[];

  constructor(trigger: JsonObject, path: string, diagnostics: Diagnostic[]) {
    this.#trigger = trigger;
    this.#path = path;
    this.#diagnostics = diagnostics;
  }

  conditions(): readonly CompiledTemplate[] {
    const list = this.#trigger.get('conditions');
    if (list === undefined || list === null) return [];
    if (isJsonArray(list)) return list.flatMap((item, index) => this.#condition(item, index));
    this.report('InvalidTriggerCondition', 'The conditions of a trigger must be a list of objects with an expression.', 'conditions');
    return [];
  }

  #condition(item: JsonValue, index: number): readonly CompiledTemplate[] {
    const expression = item instanceof JsonObject ? item.get('expression') : item;
    if (expression === undefined) {
      const message = "A condition of a trigger must have an expression, such as @equals(triggerBody()?['state'], 1).";
      this.report('InvalidTriggerCondition', message, 'conditions', index);
      return [];
    }
    const steps = item instanceof JsonObject ? ['conditions', index, 'expression'] : ['conditions', index];
    const { template, faults } = compileCondition(expression, below(this.#path, ...steps));
    this.#diagnostics.push(...faults.map((fault) => ({ ...fault, severity: 'error' as const })), ...template.warnings);
    return [template];
  }

  template(...steps: readonly string[]): CompiledTemplate | undefined {
    const value = member(this.#trigger, ...steps);
    if (value === undefined || value === null || value === '') return undefined;
    const compiled = compileTemplate(value);
    const path = below(this.#path, ...steps);
    const faults = compiled.ok ? compiled.value.warnings : compiled.error;
    this.#diagnostics.push(...faults.map((fault) => ({ ...fault, path: path + (fault.path ?? '') })));
    return compiled.ok ? compiled.value : failingTemplate(compiled.error[0]?.message ?? 'The template is not valid.');
  }

  concurrency(): TriggerRules['concurrency'] {
    if (hasOption(this.#trigger, 'SingleInstance')) return { runs: 1, maximumWaitingRuns: ALWAYS_WAITING + 1 };
    const concurrency = member(this.#trigger, 'runtimeConfiguration', 'concurrency');
    if (!(concurrency instanceof JsonObject)) return undefined;
    const runs = this.#count(concurrency, 'runs') ?? DEFAULT_RUNS;
    return { runs, maximumWaitingRuns: this.#count(concurrency, 'maximumWaitingRuns') ?? ALWAYS_WAITING + runs };
  }

  #count(concurrency: JsonObject, name: string): number | undefined {
    const value = concurrency.get(name);
    if (value === undefined || value === null) return undefined;
    const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= MAX_RUNS) return count;
    const message = `The value of ${name} must be a whole number from 1 to ${MAX_RUNS}.`;
    this.report('InvalidTriggerConcurrency', message, 'runtimeConfiguration', 'concurrency', name);
    return undefined;
  }

  report(code: string, message: string, ...steps: readonly (string | number)[]): void {
    this.#diagnostics.push({ code, severity: 'error', message, path: below(this.#path, ...steps) });
  }
}
