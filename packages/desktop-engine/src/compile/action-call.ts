import type { ActionCall, Argument, Output } from '@tandem/desktop-flow';
import { ActionNeed, needOf } from '@tandem/desktop-flow/catalogue/needs';
import type { DesktopAction, Outputs } from '../actions/desktop-action.ts';
import type { ExternalValues } from '../actions/external-values.ts';
import type { Assign, Parameter } from '../actions/parameter.ts';
import { Opcode } from '../program/opcode.ts';
import type { Machine } from '../run/machine.ts';
import type { Sensitivity } from '../run/sensitivity.ts';
import type { NamedValue } from '../run/value-record.ts';
import { ActionError, LogicError } from '../values/fault.ts';
import { kindName } from '../values/kind-name.ts';
import type { DesktopValue } from '../values/value.ts';
import type { Branching } from './condition.ts';
import { compileExpression } from './expression.ts';
import { type CompiledPlace, compilePlace } from './place.ts';
import { slotsRead } from './surroundings.ts';
import type { Unit } from './unit.ts';

/** Gives one argument its value for `run`. */
type Bind = (slots: DesktopValue[]) => unknown;

export interface CompiledCall {
  readonly action: DesktopAction;
  readonly bind: (slots: DesktopValue[]) => Record<string, unknown>;
  readonly bindExternal: (slots: DesktopValue[], sensitivity: Sensitivity) => ExternalValues;
  /** The arguments that the script writes, with the values that they have now, for the log. */
  readonly written: (slots: DesktopValue[], sensitivity: Sensitivity) => readonly NamedValue[];
  /** Slots that the action changes in place. */
  readonly changes: readonly number[];
}

/**
 * The arguments of a call bound to the parameters of its action. Undefined when the registry lacks the action: it fails when it is
 * reached, and the variables that it may give a value count as set.
 */
export function compileCall(unit: Unit, call: ActionCall): CompiledCall | undefined {
  const action = unit.registry.find(call.id);
  if (action === undefined) {
    for (const { variable } of call.outputs) unit.slots.define(variable);
    for (const { value } of call.arguments) if (value.kind === 'variable') unit.slots.define(value.name);
    return undefined;
  }
  const [external, own] = splitExternal(action, call.arguments);
  const written = new Map(own.map((argument) => [nameOf(action, argument.name), argument] as const));
  const changes: number[] = [];
  const binds = Object.entries(action.parameters).flatMap(([name, parameter]) => {
    const argument = written.get(name.toLowerCase());
    written.delete(name.toLowerCase());
    return [[name, compileArgument(unit, { call, name, parameter, argument, changes })] as const];
  });
  const [unknown] = written.values();
  const nowhere = call.outputs.find((output) => outputOf(action, output) === undefined);
  const bind = (slots: DesktopValue[]): Record<string, unknown> => {
    if (unknown !== undefined) refuseName(call, 'argument', unknown.name);
    if (nowhere !== undefined) refuseName(call, 'output', nowhere.name);
    const values: Record<string, unknown> = {};
    for (const [name, read] of binds) values[name] = read(slots);
    return values;
  };
  return { action, bind, bindExternal: compileExternal(unit, call, external), written: compileWritten(unit, call), changes };
}

/** What is wrong with the arguments has been told already. */
function compileWritten(unit: Unit, call: ActionCall): CompiledCall['written'] {
  const told = unit.diagnostics.length;
  const values = call.arguments.map(({ name, value }) => ({
    name,
    evaluate: compileExpression(unit, value),
    reads: slotsRead(unit, [value]),
  }));
  unit.diagnostics.length = told;
  return (slots, sensitivity) =>
    values.map(({ name, evaluate, reads }) => ({
      name,
      value: evaluate(slots),
      isSensitive: SECRET_ARGUMENT.test(name) || sensitivity.meets(reads),
    }));
}

/** Arguments that take nothing but secrets, wherever these come from. */
const SECRET_ARGUMENT = /(?:password|passphrase)s?$|^(?:encryption|decryption|hash)key$|^connectionstring$|privatekeytext$/i;

/** Arguments that are marked with `@`, when the action takes such, and its own. */
function splitExternal(action: DesktopAction, written: readonly Argument[]): readonly [readonly Argument[], readonly Argument[]] {
  const isExternal = (argument: Argument): boolean => action.takesExternal && argument.isExternal;
  return [written.filter(isExternal), written.filter((argument) => !isExternal(argument))];
}

const NO_EXTERNAL: ExternalValues = { inputs: new Map(), sensitiveInputs: new Set(), outputs: [] };

function compileExternal(unit: Unit, call: ActionCall, external: readonly Argument[]): CompiledCall['bindExternal'] {
  const outputs = call.outputs.filter(({ isExternal }) => isExternal).map(({ name }) => name);
  if (external.length === 0 && outputs.length === 0) return () => NO_EXTERNAL;
  const inputs = external.map(({ name, value }) => ({ name, evaluate: compileExpression(unit, value), reads: slotsRead(unit, [value]) }));
  return (slots, sensitivity) => ({
    inputs: new Map(inputs.map(({ name, evaluate }) => [name, evaluate(slots)] as const)),
    sensitiveInputs: new Set(inputs.filter(({ reads }) => sensitivity.meets(reads)).map(({ name }) => name)),
    outputs,
  });
}

/** The present name, in lower case, of an argument or output that may be written under an older one. */
export function nameOf(action: DesktopAction, written: string): string {
  const folded = written.toLowerCase();
  const renamed = Object.entries(action.renamed).find(([old]) => old.toLowerCase() === folded);
  return renamed === undefined ? folded : renamed[1].toLowerCase();
}

/** The name under which the action gives an output; one that is marked with `@` is called as it is written. Undefined: it has none such. */
export function outputOf(action: DesktopAction, { name, isExternal }: Output): string | undefined {
  if (isExternal && action.takesExternal) return name;
  const folded = nameOf(action, name);
  return action.outputs.find((candidate) => candidate.toLowerCase() === folded);
}

interface ArgumentParts {
  readonly call: ActionCall;
  readonly name: string;
  readonly parameter: Parameter<unknown>;
  readonly argument: Argument | undefined;
  readonly changes: number[];
}

function compileArgument(unit: Unit, parts: ArgumentParts): Bind {
  const { call, name, parameter, argument } = parts;
  if (argument === undefined) return missingArgument(unit, parts);
  if (parameter.isPlace === true) return placeArgument(unit, parts, argument);
  const evaluate = compileExpression(unit, argument.value);
  return (slots) => converted({ id: call.id, name, parameter }, evaluate(slots), refuseAssign);
}

function missingArgument(unit: Unit, { call, name, parameter }: ArgumentParts): Bind {
  const { fallback } = parameter;
  if (fallback === undefined) {
    unit.fault('ArgumentMissing', `'${call.id}' needs the argument '${name}'. Write it.`, call.range);
    return () => undefined;
  }
  const value = converted({ id: call.id, name, parameter }, fallback, refuseAssign);
  return () => value;
}

function placeArgument(unit: Unit, { call, name, parameter, changes }: ArgumentParts, argument: Argument): Bind {
  const place = compilePlace(unit, argument.value);
  if (place === undefined) return () => undefined;
  changes.push(place.slot);
  return (slots) => converted({ id: call.id, name, parameter }, place.read(slots), writer(place, slots));
}

function writer(place: CompiledPlace, slots: DesktopValue[]): Assign {
  return (value) => place.write(slots, value);
}

const refuseAssign: Assign = () => undefined;

interface ParameterOfAction {
  readonly id: string;
  readonly name: string;
  readonly parameter: Parameter<unknown>;
}

function converted({ id, name, parameter }: ParameterOfAction, value: DesktopValue, assign: Assign): unknown {
  const result = parameter.convert(value, assign);
  if (result !== undefined) return result;
  throw new LogicError('InvalidArgument', `The argument '${name}' of '${id}' must be ${parameter.expects}, but it is ${kindName(value)}.`);
}

/** Emits a condition action that falls through when it answers yes. */
export function compileCondition(unit: Unit, call: ActionCall, { site, isStatement, otherwise }: Branching): void {
  const test = conditionTest(unit, call);
  unit.emit({
    opcode: Opcode.step,
    site,
    isStatement,
    step: (machine) => {
      const address = machine.address + 1;
      const holds = test(machine);
      return holds instanceof Promise ? holds.then((yes) => (yes ? address : otherwise.at)) : holds ? address : otherwise.at;
    },
  });
}

/** The answer of a condition action. */
export function conditionTest(unit: Unit, call: ActionCall): (machine: Machine) => boolean | Promise<boolean> {
  const compiled = compileCall(unit, call);
  if (compiled === undefined) return () => unsupported(call);
  const { action, bind } = compiled;
  if (action.kind === 'condition') {
    return (machine) => {
      refuseBlocked(action, machine);
      return action.run(bind(machine.slots), machine.actionContext);
    };
  }
  if (action.kind === 'while') {
    const store = loopOutputs(unit, call, action);
    return async (machine) => {
      refuseBlocked(action, machine);
      const outputs = await action.run(bind(machine.slots), machine.actionContext);
      if (outputs !== undefined) store(machine.slots, outputs);
      return outputs !== undefined;
    };
  }
  unit.fault('ConditionExpected', `'${call.id}' is no condition. Use it as a statement.`, call.range);
  return () => false;
}

/** Puts what the condition of a loop gives into its variables. */
function loopOutputs(unit: Unit, call: ActionCall, action: DesktopAction): (slots: DesktopValue[], outputs: Outputs) => void {
  const targets = call.outputs.map((written) => ({
    output: outputOf(action, written) ?? written.name,
    slot: unit.slots.define(written.variable),
  }));
  const reads = call.arguments.map(({ value }) => value);
  unit.valueFlow(
    slotsRead(unit, reads),
    targets.map(({ slot }) => slot),
  );
  return (slots, outputs) => {
    for (const { output, slot } of targets) slots[slot] = outputs[output] ?? null;
  };
}

/** @throws ActionError `BLOCKED_BY_POLICY` */
export function refuseBlocked({ id, aliases }: DesktopAction, { actionContext }: Machine): void {
  const reason = actionContext.guard.refusesAction(id, aliases);
  if (reason !== undefined) throw new ActionError('BLOCKED_BY_POLICY', reason);
}

const NEEDS: Readonly<Record<ActionNeed, string>> = {
  [ActionNeed.nothing]: 'Check its name, disable it, or replace it by another action.',
  [ActionNeed.display]: 'It needs a screen with windows, mouse and keyboard. Disable it, or replace it by another action.',
  [ActionNeed.browser]: 'It needs a browser that it can work in. Disable it, or replace it by another action.',
  [ActionNeed.windows]: 'It needs Windows or a program of Windows. Disable it, or replace it by another action.',
  [ActionNeed.service]: 'It needs a service that is not connected here. Disable it, or replace it by another action.',
};

/** @throws ActionError always */
export function unsupported({ id }: ActionCall): never {
  throw new ActionError('ActionUnsupportedError', `The action '${id}' is not supported on this machine. ${NEEDS[needOf(id)]}`);
}

/** What no known version of the action has. @throws ActionError always */
function refuseName({ id }: ActionCall, kind: 'argument' | 'output', name: string): never {
  const message = `The action '${id}' is supported on this machine, but not its ${kind} '${name}'. Remove it, or correct its name.`;
  throw new ActionError('ActionUnsupportedError', message);
}
