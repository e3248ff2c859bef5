import { textOf, type VariableType } from '@tandem/cloud-flow';
import { type JsonKind, JsonObject, type JsonValue, kindOf } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import { asType, defaultOf } from '../run/variables.ts';
import type { ActingRun } from './acting-run.ts';
import { type BodyOf, NOT_SPECIFIED } from './action-body.ts';
import { callFunction } from './call-function.ts';

const DONE = { status: 'Succeeded', code: NOT_SPECIFIED } as const;

export function initializeVariable(run: ActingRun, instance: ActionInstance, body: BodyOf<'initialize-variable'>): void {
  const { variable, variableType, value } = body;
  const given = value === undefined ? undefined : run.evaluate(instance, value);
  if (given?.ok === false) {
    run.failWith(instance, given.error);
    return;
  }
  const typed = given === undefined ? defaultOf(variableType) : asType(variableType, given.value);
  if (typed === undefined) {
    failType(run, instance, { variable, type: variableType, value: given?.value ?? null });
    return;
  }
  if (run.variables.typeOf(variable) !== undefined) {
    failVariable(run, instance, `The variable '${variable}' is there already.`);
    return;
  }
  const entry = JsonObject.of([
    ['name', variable],
    ['type', variableType],
    ['value', typed],
  ]);
  instance.inputs = JsonObject.of([['variables', [entry]]]);
  run.variables.initialize(variable, variableType, typed);
  finishWrite(run, instance, variable);
}

export function setVariable(run: ActingRun, instance: ActionInstance, { variable, value }: BodyOf<'set-variable'>): void {
  const type = typeFor(run, instance, variable);
  if (type === undefined) return;
  const given = run.evaluate(instance, value);
  if (!given.ok) {
    run.failWith(instance, given.error);
    return;
  }
  const typed = asType(type, given.value);
  if (typed === undefined) {
    failType(run, instance, { variable, type, value: given.value });
    return;
  }
  instance.inputs = nameAndValue(variable, typed);
  run.variables.set(variable, typed);
  finishWrite(run, instance, variable, nameAndValue(variable, typed));
}

/** Adds or subtracts with the rules of the functions of the language. */
export function countVariable(run: ActingRun, instance: ActionInstance, { variable, value, sign }: BodyOf<'count-variable'>): void {
  const type = typeFor(run, instance, variable);
  if (type === undefined) return;
  if (type !== 'integer' && type !== 'float') {
    failVariable(run, instance, `The variable '${variable}' is no number.`);
    return;
  }
  const by = run.evaluate(instance, value);
  if (!by.ok) {
    run.failWith(instance, by.error);
    return;
  }
  const present = run.variables.get(variable)?.value ?? 0;
  const sum = callFunction(run, instance, { name: sign === 1 ? 'add' : 'sub', args: [present, by.value] });
  if (!sum.ok) {
    run.failWith(instance, sum.error);
    return;
  }
  const typed = asType(type, sum.value);
  if (typed === undefined) {
    failType(run, instance, { variable, type, value: sum.value });
    return;
  }
  instance.inputs = nameAndValue(variable, by.value);
  run.variables.set(variable, typed);
  finishWrite(run, instance, variable, nameAndValue(variable, typed));
}

export function appendToVariable(run: ActingRun, instance: ActionInstance, { variable, value, to }: BodyOf<'append-variable'>): void {
  const type = typeFor(run, instance, variable);
  if (type === undefined) return;
  if (type !== to) {
    failVariable(run, instance, `The variable '${variable}' is of type ${type}; only ${to} variables can be appended to here.`);
    return;
  }
  const given = run.evaluate(instance, value);
  if (!given.ok) {
    run.failWith(instance, given.error);
    return;
  }
  const kind = kindOf(given.value);
  if (NOT_APPENDED[to].has(kind)) {
    failVariable(run, instance, `A value of type ${kind} cannot be appended to '${variable}'.`);
    return;
  }
  instance.inputs = nameAndValue(variable, given.value);
  if (instance.hasSecuredInputs) run.variables.secure(variable);
  run.variables.append(variable, to === 'string' ? textOf(given.value) : given.value);
  finishWrite(run, instance, variable);
}

/** A list is not appended item by item, and only plain values become text. */
const NOT_APPENDED: Readonly<Record<'array' | 'string', ReadonlySet<JsonKind>>> = {
  array: new Set(['null', 'array']),
  string: new Set(['array', 'object']),
};

/** The type of a variable that is there; else the action fails. */
function typeFor(run: ActingRun, instance: ActionInstance, variable: string): VariableType | undefined {
  const type = run.variables.typeOf(variable);
  if (type === undefined) failVariable(run, instance, `The variable '${variable}' is not there. Initialize it before this action.`);
  return type;
}

/** A variable that holds a secret makes a secret of whatever reads it. */
function finishWrite(run: ActingRun, instance: ActionInstance, variable: string, body?: JsonObject): void {
  if (instance.hasSecuredInputs) {
    instance.hasSecuredOutputs = true;
    run.variables.secure(variable);
  }
  run.end(instance, body === undefined ? DONE : { ...DONE, outputs: JsonObject.of([['body', body]]) });
}

function nameAndValue(name: string, value: JsonValue): JsonObject {
  return JsonObject.of([
    ['name', name],
    ['value', value],
  ]);
}

function failType(
  run: ActingRun,
  instance: ActionInstance,
  { variable, type, value }: { variable: string; type: VariableType; value: JsonValue },
): void {
  failVariable(run, instance, `The variable '${variable}' is of type ${type} and cannot take a value of type ${kindOf(value)}.`);
}

function failVariable(run: ActingRun, instance: ActionInstance, message: string): void {
  run.fail(instance, { code: 'InvalidVariableOperation', message });
}
