import { type Diagnostic, isJsonArray, JsonObject, type JsonValue, LIMITS } from '@tandem/kernel';
import { securedProperties } from './action-settings.ts';
import { LevelCompiler } from './compile-level.ts';
import type { CompiledAction, CompiledFlow, CompiledTrigger } from './compiled-flow.ts';
import { limitExceeded, textsTooLong } from './definition-limits.ts';
import { below } from './json-pointer.ts';
import { findLoopReads } from './loop-reads.ts';
import { readTriggerRecurrence } from './recurrence.ts';
import { findSurprises } from './surprises.ts';
import { compileTriggerCall, isCallTrigger } from './trigger-call.ts';
import { compileTriggerRules, type TriggerPlace } from './trigger-rules.ts';

export interface Compilation {
  readonly flow: CompiledFlow;
  /** Paths are JSON pointers into the definition. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a definition ready to run and tells what is wrong with it. A flow comes out in any case; whoever runs one that has
 * errors runs what could be understood.
 */
export function compileFlow(definition: JsonObject): Compilation {
  const diagnostics: Diagnostic[] = [];
  const actions = new Map<string, CompiledAction>();
  const compiler = new LevelCompiler(actions, diagnostics);
  const root = compiler.level(definition.get('actions'), { owner: undefined, branch: 'actions', path: '/actions', depth: 1 });
  const flow = {
    definition,
    parameters: readParameters(definition),
    triggers: compileTriggers(definition, diagnostics),
    root,
    actions,
    loopReads: findLoopReads(actions),
  };
  checkLimits(flow, diagnostics);
  diagnostics.push(...findSurprises(flow));
  return { flow, diagnostics };
}

/** Lower-case name to the default value of each parameter. */
export function readParameters(definition: JsonObject): ReadonlyMap<string, JsonValue> {
  const parameters = new Map<string, JsonValue>();
  const declared = definition.get('parameters');
  if (!(declared instanceof JsonObject)) return parameters;
  for (const [name, parameter] of declared) {
    const value = parameter instanceof JsonObject ? (parameter.get('value') ?? parameter.get('defaultValue')) : undefined;
    parameters.set(name.toLowerCase(), value ?? null);
  }
  return parameters;
}

function compileTriggers(definition: JsonObject, diagnostics: Diagnostic[]): readonly CompiledTrigger[] {
  const triggers = definition.get('triggers');
  if (!(triggers instanceof JsonObject)) return [];
  return Array.from(triggers, ([name, trigger]) => {
    const json = trigger instanceof JsonObject ? trigger : new JsonObject();
    return compileTrigger(name, json, { path: below('', 'triggers', name), definition, diagnostics });
  });
}

function compileTrigger(name: string, json: JsonObject, place: TriggerPlace): CompiledTrigger {
  const secured = securedProperties(json);
  const reading = isCallTrigger(json) ? compileTriggerCall(json, place.path) : undefined;
  const recurrence = readTriggerRecurrence(json);
  const badTimes = recurrence?.kind === 'faulty' ? recurrence.diagnostics : [];
  place.diagnostics.push(
    ...(reading?.diagnostics ?? []),
    ...badTimes.map((fault) => ({ ...fault, path: `${place.path}/${fault.path ?? ''}` })),
    ...textsTooLong(name, json, place.path),
  );
  return {
    name,
    type: String(json.get('type') ?? ''),
    rules: compileTriggerRules(json, place),
    call: reading?.call,
    recurrence,
    hasSecuredInputs: secured.has('inputs'),
    hasSecuredOutputs: secured.has('outputs'),
  };
}

function checkLimits({ actions, definition }: CompiledFlow, diagnostics: Diagnostic[]): void {
  if (actions.size > LIMITS.actionsPerFlow) {
    const message = `The flow has ${actions.size} actions, more than the ${LIMITS.actionsPerFlow} that Power Automate takes.`;
    diagnostics.push(limitExceeded('actionsPerFlow', message, '/actions'));
  }
  const variables = [...actions.values()].filter(({ body }) => body.kind === 'initialize-variable').length;
  if (variables > LIMITS.variablesPerFlow) {
    const message = `The flow has ${variables} variables, more than the ${LIMITS.variablesPerFlow} that Power Automate takes.`;
    diagnostics.push(limitExceeded('variablesPerFlow', message, '/actions'));
  }
  const triggers = definition.get('triggers');
  if (triggers instanceof JsonObject && triggers.size > 1) {
    const message = 'The flow has several triggers; only the first starts it.';
    diagnostics.push({ code: 'LimitExceeded', severity: 'warning', message, path: '/triggers' });
  }
  if (triggers !== undefined && !(triggers instanceof JsonObject)) diagnostics.push(notAnObject('triggers'));
  if (isJsonArray(definition.get('parameters'))) diagnostics.push(notAnObject('parameters'));
}

function notAnObject(key: string): Diagnostic {
  const message = `'${key}' must be an object that has a member for each name.`;
  return { code: 'InvalidDefinition', severity: 'error', message, path: below('', key) };
}
