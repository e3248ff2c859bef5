import type { ActionStatement, BlockStatement, Expression, Output, SetStatement, Statement } from '@tandem/desktop-flow';
import type { DesktopAction, Outputs } from '../actions/desktop-action.ts';
import { Opcode } from '../program/opcode.ts';
import type { Rule, Site } from '../program/site.ts';
import type { Machine } from '../run/machine.ts';
import { compileCall, nameOf, outputOf, refuseBlocked, unsupported } from './action-call.ts';
import { emitIf, emitSwitch } from './branches.ts';
import { compileExpression } from './expression.ts';
import {
  emitCall,
  emitExitFlow,
  emitExitFunction,
  emitGetLastError,
  emitGoto,
  emitHandlerEnd,
  emitWait,
  emitWaitUntil,
  labelNamed,
} from './flow-control.ts';
import { compileBlockRules, compileRules, openBlock } from './handlers.ts';
import { emitExitLoop, emitLoopForeach, emitLoopFrom, emitLoopWhile, emitNextLoop } from './loops.ts';
import { slotOfOperand } from './operand.ts';
import { compilePlace } from './place.ts';
import { markEnd } from './rows.ts';
import { markRow, openSite, type Surroundings } from './surroundings.ts';
import { termOf } from './term.ts';
import type { Unit } from './unit.ts';

export function emitStatements(unit: Unit, around: Surroundings, statements: readonly Statement[]): void {
  for (const statement of statements) {
    markRow(unit, around, statement.row);
    if (!statement.disabled) emitStatement(unit, around, statement);
  }
}

function emitStatement(unit: Unit, around: Surroundings, statement: Statement): void {
  const rules = compileRules(unit, around, statement);
  switch (statement.kind) {
    case 'set':
      emitSet(unit, around, statement);
      break;
    case 'action':
      emitAction(unit, around, { statement, rules });
      break;
    case 'if':
      emitIf(unit, around, { statement, rules });
      break;
    case 'switch':
      emitSwitch(unit, around, { statement, rules });
      break;
    case 'loopFrom':
      emitLoopFrom(unit, around, { statement, rules });
      break;
    case 'loopForeach':
      emitLoopForeach(unit, around, { statement, rules });
      break;
    case 'loopWhile':
      emitLoopWhile(unit, around, { statement, rules });
      break;
    case 'exitLoop':
      emitExitLoop(unit, around, statement);
      break;
    case 'nextLoop':
      emitNextLoop(unit, around, statement);
      break;
    case 'exitFunction':
      emitExitFunction(unit, around, statement);
      break;
    case 'exitFlow':
      emitExitFlow(unit, around, statement);
      break;
    case 'wait':
      emitWait(unit, around, { statement, rules });
      break;
    case 'waitUntil':
      emitWaitUntil(unit, around, { statement, rules });
      break;
    case 'label':
      unit.mark(labelNamed(around, statement.name));
      break;
    case 'goto':
      emitGoto(unit, around, statement);
      break;
    case 'call':
      emitCall(unit, around, { statement, rules });
      break;
    case 'block':
      emitBlock(unit, around, statement);
      break;
    case 'getLastError':
      emitGetLastError(unit, around, statement);
      break;
    case 'throwError':
    case 'nextAction':
    case 'repeatBlock':
    case 'repeatAction':
      emitHandlerEnd(unit, around, statement);
      break;
    case 'unparsed':
      unit.fault('StatementInvalid', 'This line is no statement. Correct or disable it.', statement.range);
      break;
    case 'comment':
    case 'region':
    case 'endRegion':
      break;
  }
}

/** A statement with the rules of its `ON ERROR`. */
export interface Ruled<S extends Statement> {
  readonly statement: S;
  readonly rules: readonly Rule[];
}

function emitSet(unit: Unit, around: Surroundings, { target, value, row }: SetStatement): void {
  const site = openSite(unit, around, { action: 'Set variable', line: row, reads: [value] });
  const place = compilePlace(unit, target);
  if (place === undefined) return;
  unit.valueFlow(site.reads, [place.slot]);
  if (place.isVariable) emitAssignment(unit, { site, target: place.slot, value });
  else {
    const evaluate = compileExpression(unit, value);
    unit.emit({
      opcode: Opcode.step,
      site,
      isStatement: true,
      step: ({ slots }) => {
        place.write(slots, evaluate(slots));
        return site.next.at;
      },
    });
  }
  unit.mark(site.next);
}

interface Assignment {
  readonly site: Site;
  readonly target: number;
  readonly value: Expression;
}

function emitAssignment(unit: Unit, assignment: Assignment): void {
  const { site, target, value } = assignment;
  const moved = slotOfOperand(unit, value);
  if (moved !== undefined) unit.emit({ opcode: Opcode.move, site, isStatement: true, target, left: moved });
  else if (!emitSum(unit, assignment)) {
    const evaluate = compileExpression(unit, value);
    unit.emit({ opcode: Opcode.evaluate, site, isStatement: true, target, evaluate, term: termOf(unit, value) });
  }
}

/** True when the value is a sum or difference of variables and literals and was emitted as one instruction. */
function emitSum(unit: Unit, { site, target, value }: Assignment): boolean {
  if (value.kind !== 'binary' || (value.operator !== '+' && value.operator !== '-')) return false;
  const [left, right] = [slotOfOperand(unit, value.left), slotOfOperand(unit, value.right)];
  if (left === undefined || right === undefined) return false;
  const opcode = value.operator === '+' ? Opcode.add : Opcode.subtract;
  unit.emit({ opcode, site, isStatement: true, target, left, right });
  return true;
}

function emitAction(unit: Unit, around: Surroundings, { statement, rules }: Ruled<ActionStatement>): void {
  const { call, row } = statement;
  const action = unit.registry.find(call.id);
  const site = openSite(unit, around, {
    action: action?.title ?? call.id,
    line: row,
    rules,
    reads: call.arguments.map(({ value }) => value),
  });
  unit.emit({ opcode: Opcode.step, site, isStatement: true, step: actionStep(unit, call, site) });
  if (rules.some((rule) => rule.retry !== undefined)) {
    unit.emit({ opcode: Opcode.step, site, step: (machine) => machine.forgetRetries(site) });
  }
  unit.mark(site.next);
}

function actionStep(unit: Unit, call: ActionStatement['call'], site: Site): (machine: Machine) => number | Promise<number> {
  const targets = call.outputs.map((written) => ({ written, slot: unit.slots.define(written.variable) }));
  const compiled = compileCall(unit, call);
  if (compiled === undefined) return () => unsupported(call);
  const { action, bind, bindExternal, written, changes } = compiled;
  unit.valueFlow(new Set([...site.reads, ...changes]), [...targets.map(({ slot }) => slot), ...changes]);
  if (action.kind !== 'action') {
    unit.fault('StatementExpected', `'${call.id}' is a condition. Use it in IF, LOOP WHILE or WAIT.`, call.range);
    return () => -1;
  }
  const stores = targets.map(({ written, slot }) => ({ output: outputOf(action, written) ?? written.name, slot }));
  for (const { written, slot } of targets) if (isSensitive(unit, { call, action, written })) unit.sensitiveSlots.push(slot);
  return (machine) => {
    const address = machine.address + 1;
    const finish = (outputs: Outputs | undefined): number => {
      if (outputs !== undefined) store(machine, outputs);
      return address;
    };
    refuseBlocked(action, machine);
    const { slots, actionContext, sensitivity } = machine;
    const values = bind(slots);
    machine.record?.inputs(written(slots, sensitivity));
    const outputs = action.run(values, actionContext, bindExternal(slots, sensitivity));
    return outputs instanceof Promise ? outputs.then(finish) : finish(outputs);
  };

  function store({ slots, record, sensitivity }: Machine, outputs: Outputs): void {
    for (const { output, slot } of stores) {
      const value = outputs[output];
      if (value !== undefined) slots[slot] = value;
    }
    record?.outputs(
      stores.map(({ output, slot }) => ({ name: output, value: slots[slot] ?? null, isSensitive: sensitivity.includes(slot) })),
    );
  }
}

interface WrittenOutput {
  readonly call: ActionStatement['call'];
  readonly action: DesktopAction;
  readonly written: Output;
}

function isSensitive(unit: Unit, { call, action, written }: WrittenOutput): boolean {
  if (written.isExternal && action.takesExternal) return unit.options.isSensitiveOutput?.(call, written.name) === true;
  const folded = nameOf(action, written.name);
  return action.sensitiveOutputs.some((output) => output.toLowerCase() === folded) || isSensitiveHere(call, action, folded);
}

function isSensitiveHere(call: ActionStatement['call'], action: DesktopAction, folded: string): boolean {
  const { sensitiveWhen } = action;
  if (sensitiveWhen === undefined || sensitiveWhen.output.toLowerCase() !== folded) return false;
  const value = call.arguments.find(({ name }) => nameOf(action, name) === sensitiveWhen.parameter.toLowerCase())?.value;
  if (value === undefined) return false;
  return value.kind !== 'enum' || value.member.toLowerCase() === sensitiveWhen.member.toLowerCase();
}

function emitBlock(unit: Unit, around: Surroundings, statement: BlockStatement): void {
  const { handlers, statements, row } = statement;
  const opened = openBlock(around);
  const block = { ...opened, handlers: compileBlockRules(unit, around, handlers, row) };
  unit.mark(block.start);
  emitStatements(unit, { ...around, block }, statements);
  unit.mark(block.next);
  markEnd(unit, around, statement);
}
