import type {
  CallStatement,
  ExitFlowStatement,
  GetLastErrorStatement,
  GotoStatement,
  IfStatement,
  NextActionStatement,
  RepeatActionStatement,
  RepeatBlockStatement,
  StatementBase,
  ThrowErrorStatement,
  WaitStatement,
  WaitUntilStatement,
} from '@tandem/desktop-flow';
import type { TextRange } from '@tandem/kernel';
import type { Evaluate, Step } from '../program/instruction.ts';
import { Label } from '../program/label.ts';
import { Opcode } from '../program/opcode.ts';
import { FlowStop } from '../run/flow-stop.ts';
import type { PassedOutput } from '../run/frame.ts';
import { waitSeconds, waitUntil } from '../run/waiting.ts';
import { LogicError } from '../values/fault.ts';
import { toText } from '../values/to-text.ts';
import { truthOf } from '../values/truth.ts';
import { conditionTest } from './action-call.ts';
import { expressionsOf } from './branches.ts';
import { compileExpression } from './expression.ts';
import type { Ruled } from './statement.ts';
import { openSite, type SiteParts, type Surroundings, slotsRead } from './surroundings.ts';
import type { Unit } from './unit.ts';

/** Emits a statement that is one step; `step` gets the address after it. */
function emitStep(unit: Unit, around: Surroundings, parts: SiteParts, makeStep: (next: Label) => Step): void {
  const site = openSite(unit, around, parts);
  unit.emit({ opcode: Opcode.step, site, isStatement: true, step: makeStep(site.next) });
  unit.mark(site.next);
}

/** The place of a label of this subflow, known or yet to come. */
export function labelNamed(around: Surroundings, name: string): Label {
  const folded = name.toLowerCase();
  const known = around.labels.get(folded);
  if (known !== undefined) return known;
  const label = new Label();
  around.labels.set(folded, label);
  return label;
}

export function emitGoto(unit: Unit, around: Surroundings, { label, range, row }: GotoStatement): void {
  const target = labelNamed(around, label);
  unit.onFinish(() => {
    if (target.at < 0 && unit.options.isFragment !== true)
      unit.fault('LabelNotFound', `There is no label '${label}' in this subflow.`, range);
  });
  emitStep(unit, around, { action: 'Go to', line: row }, () => (machine) => {
    if (target.at < 0) throw new LogicError('LabelNotFound', `There is no label '${label}' in this subflow.`);
    machine.leaveHandling();
    return target.at;
  });
}

export function emitCall(unit: Unit, around: Surroundings, { statement, rules }: Ruled<CallStatement>): void {
  const { target, range, row } = statement;
  const parts = { action: 'Run subflow', line: row, rules };
  if (target.kind === 'subflowExpression') {
    refuseItems(unit, statement);
    const evaluate = compileExpression(unit, target.expression);
    const reads = [target.expression];
    emitStep(unit, around, { ...parts, reads }, () => (machine) => machine.call(toText(evaluate(machine.slots))));
  } else {
    checkSubflow(unit, target.name, range);
    const { inputs, outputs } = compileItems(unit, statement, target.name);
    const reads = statement.arguments.map(({ value }) => value);
    emitStep(unit, around, { ...parts, reads }, () => (machine) => {
      const given = inputs.map(({ slot, evaluate }) => ({ slot, value: evaluate(machine.slots) }));
      return machine.call(target.name, given, outputs);
    });
  }
}

function refuseItems(unit: Unit, { arguments: values, outputs, range }: CallStatement): void {
  if (values.length + outputs.length === 0) return;
  unit.fault('SubflowNotFound', 'Values can be passed only to a subflow that is named. Write its name after CALL.', range);
}

interface CompiledInput {
  readonly slot: number;
  readonly evaluate: Evaluate;
}

/** What a call gives variables of the subflow, and takes from them. */
function compileItems(unit: Unit, { arguments: values, outputs }: CallStatement, name: string) {
  const subflow = unit.subflowNamed(name) ?? { name };
  const inputs = values.map((argument): CompiledInput => {
    const slot = unit.slots.defineIn(subflow, argument.name);
    unit.valueFlow(slotsRead(unit, [argument.value]), [slot]);
    return { slot, evaluate: compileExpression(unit, argument.value) };
  });
  const taken = outputs.map((output): PassedOutput => {
    const [from, to] = [unit.slots.defineIn(subflow, output.name), unit.slots.define(output.variable)];
    unit.valueFlow(new Set([from]), [to]);
    return { from, to };
  });
  return { inputs, outputs: taken };
}

function checkSubflow(unit: Unit, name: string, range: TextRange): void {
  unit.onFinish(() => {
    if (unit.subflows.has(name.toLowerCase()) || unit.options.isFragment === true) return;
    unit.fault('SubflowNotFound', `There is no subflow '${name}'. Add it, or correct the name.`, range);
  });
}

export function emitExitFunction(unit: Unit, around: Surroundings, { row }: StatementBase): void {
  emitStep(unit, around, { action: 'Exit subflow', line: row }, () => (machine) => machine.returnFromSubflow());
}

/** `EXIT`: succeeds when the code is 0 or absent and there is no message, else fails with both. */
export function emitExitFlow(unit: Unit, around: Surroundings, { code, errorMessage, row }: ExitFlowStatement): void {
  const [readCode, readMessage] = [code, errorMessage].map((value) => (value === undefined ? undefined : compileExpression(unit, value)));
  emitStep(unit, around, { action: 'Stop flow', line: row, reads: [code, errorMessage] }, () => ({ slots }) => {
    throw new FlowStop(readCode === undefined ? '' : toText(readCode(slots)), readMessage === undefined ? '' : toText(readMessage(slots)));
  });
}

/**
 * The end of the block of `IF (FlowControl.IfSafeStop ShouldStop: …)`, which ends the flow when its parameter says so
 * (https://learn.microsoft.com/power-automate/desktop-flows/safe-stop).
 */
export function emitSafeStop(unit: Unit, around: Surroundings, { condition, row }: Pick<IfStatement, 'condition' | 'row'>): void {
  if (condition.kind !== 'actionCall' || condition.id.toLowerCase() !== 'flowcontrol.ifsafestop') return;
  const argument = condition.arguments.find(({ name }) => name.toLowerCase() === 'shouldstop');
  const shouldStop = argument === undefined ? undefined : compileExpression(unit, argument.value);
  const action = unit.registry.find(condition.id)?.title ?? condition.id;
  emitStep(unit, around, { action, line: row }, (next) => ({ slots }) => {
    if (shouldStop !== undefined && !truthOf(shouldStop(slots))) return next.at;
    throw new FlowStop('', '');
  });
}

export function emitWait(unit: Unit, around: Surroundings, { statement, rules }: Ruled<WaitStatement>): void {
  const evaluate = compileExpression(unit, statement.seconds);
  emitStep(unit, around, { action: 'Wait', line: statement.row, rules, reads: [statement.seconds] }, (next) => async (machine) => {
    await waitSeconds(machine.actionContext, evaluate(machine.slots));
    return next.at;
  });
}

export function emitWaitUntil(unit: Unit, around: Surroundings, { statement, rules }: Ruled<WaitUntilStatement>): void {
  const { condition, timeoutSeconds, row } = statement;
  const test = conditionTest(unit, condition);
  const timeout = timeoutSeconds === undefined ? undefined : compileExpression(unit, timeoutSeconds);
  const action = unit.registry.find(condition.id)?.title ?? condition.id;
  const reads = [...expressionsOf(condition), timeoutSeconds];
  emitStep(unit, around, { action, line: row, rules, reads }, (next) => async (machine) => {
    await waitUntil(machine.actionContext, () => test(machine), timeout?.(machine.slots));
    return next.at;
  });
}

export function emitGetLastError(unit: Unit, around: Surroundings, { variable, reset, row }: GetLastErrorStatement): void {
  const slot = unit.slots.define(variable);
  unit.errorSlots.push(slot);
  const clears = reset === undefined ? undefined : compileExpression(unit, reset);
  emitStep(unit, around, { action: 'Get last error', line: row, reads: [reset] }, (next) => (machine) => {
    machine.slots[slot] = machine.lastError;
    if (clears !== undefined && truthOf(clears(machine.slots))) machine.clearLastError();
    return next.at;
  });
}

type HandlerEnd = ThrowErrorStatement | NextActionStatement | RepeatBlockStatement | RepeatActionStatement;

/** As the designer calls them. */
const TITLES = {
  throwError: 'Throw error',
  nextAction: 'Go to next action',
  repeatBlock: 'Go to beginning of block',
  repeatAction: 'Repeat action',
} as const;

export function emitHandlerEnd(unit: Unit, around: Surroundings, { kind, row, range }: HandlerEnd): void {
  if (around.isHandler !== true) unit.fault('HandlerExpected', `'${TITLES[kind]}' is allowed only in error handlers.`, range);
  const site = openSite(unit, around, { action: TITLES[kind], line: row });
  unit.emit({ opcode: Opcode.step, site, step: (machine) => machine.endHandling(kind) });
  unit.mark(site.next);
}
